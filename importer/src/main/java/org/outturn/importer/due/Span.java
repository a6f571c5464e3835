package org.outturn.importer.due;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Precision;

/**
 * A stretch of days, both ends inclusive.
 *
 * @param from first day, or null when open
 * @param to last day, or null when open
 * @param precision how exactly the words gave it
 * @param at time of day, or null
 * @param zone zone named by the words, or null
 * @param current whether the words mean what is left of it when they look ahead ("this year")
 * @param over whether the words themselves say that it is over ("since 2014", "two years ago")
 */
record Span(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Precision precision,
        @Nullable LocalTime at,
        @Nullable ZoneId zone,
        boolean current,
        boolean over)
        implements Value {

    static Span of(@Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {
        return new Span(from, to, precision, null, null, false, false);
    }

    static Span day(LocalDate day) {
        return of(day, day, Precision.DAY);
    }

    Span at(LocalTime time, @Nullable ZoneId inZone) {
        return new Span(from, to, Precision.HOUR, time, inZone == null ? zone : inZone, current, over);
    }

    Span asCurrent() {
        return new Span(from, to, precision, at, zone, true, over);
    }

    Span asOver() {
        return new Span(from, to, precision, at, zone, current, true);
    }

    Span between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Span(first, last, precision, at, zone, current, over);
    }

    Span precise(Precision other) {
        return new Span(from, to, other, at, zone, current, over);
    }

    boolean isEmpty() {
        return from != null && to != null && to.isBefore(from);
    }

    boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
