package org.outturn.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes days and times the way the pages do: "12 June", with the year when it is another than the reader's. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Dates() {}

    /** "12 June", or "12 June 2025" when today is in another year. */
    public static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? DAY.format(day) : DAY_OF_YEAR.format(day);
    }

    /** "Thursday 12 June 2025". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "09:41". */
    public static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /** "12 June, 09:41". */
    public static String moment(Instant instant, ZoneId zone, LocalDate today) {
        return day(LocalDate.ofInstant(instant, zone), today) + ", " + time(instant, zone);
    }

    /** "12–14 June", "30 May – 2 June", "12 June"; either end may be missing. */
    public static String range(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (from == null) {
            return to == null ? "" : "by " + day(to, today);
        }
        if (to == null) {
            return "from " + day(from, today);
        }
        if (from.equals(to)) {
            return day(to, today);
        }
        if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
            return from.getDayOfMonth() + "–" + day(to, today);
        }
        String first = from.getYear() == to.getYear() ? DAY.format(from) : DAY_OF_YEAR.format(from);
        return first + " – " + day(to, today);
    }

    /** "1 day", "12 days". */
    public static String days(long count) {
        return count == 1 ? "1 day" : String.format(Locale.UK, "%,d days", count);
    }
}
