package org.outturn.importer.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as a page gives it.
 *
 * @param day the day in the zone that the page wrote it in
 * @param instant the instant, or null when the page gives the day only
 * @param zone the zone or offset that the page wrote it in; null when it gives none, or the one that machines write (Z, +00:00)
 * @param assumed whether the instant is a guess, because the page gives a clock time without a zone
 */
public record Moment(
        LocalDate day, @Nullable Instant instant, @Nullable ZoneId zone, boolean assumed) {
    /** A day without a time. */
    static Moment of(LocalDate day) {
        return new Moment(day, null, null, false);
    }

    /** A local time; without a zone it is taken as UTC, which is what most pages that leave it out mean. */
    static Moment of(LocalDateTime local, @Nullable ZoneId zone) {
        ZoneId known = zone == null ? ZoneOffset.UTC : zone;
        boolean machine = known.equals(ZoneOffset.UTC);
        return new Moment(local.toLocalDate(), local.atZone(known).toInstant(), machine ? null : known, zone == null);
    }

    /** An instant that was counted from 1970. */
    static Moment of(Instant instant) {
        return new Moment(instant.atZone(ZoneOffset.UTC).toLocalDate(), instant, null, false);
    }

    /** The same instant on the day that the publisher's own clock showed. */
    Moment on(LocalDate other, @Nullable ZoneId where) {
        return new Moment(other, instant, where == null ? zone : where, assumed);
    }
}
