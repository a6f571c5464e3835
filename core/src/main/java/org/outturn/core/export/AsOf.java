package org.outturn.core.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * From where an export looks at the data: the present, or an instant in the past, with what was known and decided then.
 *
 * @param instant what was recorded until then, inclusive, is known; empty for everything
 * @param today the day at the desk, from which timing is judged
 */
public record AsOf(Optional<Instant> instant, LocalDate today) {
    /** All that is known today. */
    public static AsOf now(LocalDate today) {
        return new AsOf(Optional.empty(), today);
    }

    /** What was known at an instant. */
    public static AsOf instant(Instant instant, ZoneId desk) {
        return new AsOf(Optional.of(instant), LocalDate.ofInstant(instant, desk));
    }

    /** What was known when a day at the desk ended: to its last microsecond, the finest that the database tells apart. */
    public static AsOf endOf(LocalDate day, ZoneId desk) {
        Instant end = day.plusDays(1).atStartOfDay(desk).toInstant().minusNanos(1000);
        return new AsOf(Optional.of(end), day);
    }

    /** What stands in front of a query: nothing, or tables of the same names as they stood then. */
    Sql tables() {
        return new Sql().add(instant.map(PastTables::at).orElse(""));
    }
}
