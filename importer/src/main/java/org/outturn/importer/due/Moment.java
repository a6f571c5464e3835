package org.outturn.importer.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a meaning is computed against.
 *
 * @param reference day, zone and time of saying
 * @param tense which way open readings go
 * @param nearest whether a yearly one is the nearest to the reference, on whichever side
 */
record Moment(Reference reference, Tense tense, boolean nearest) {
    LocalDate day() {
        return reference.publishedOn();
    }

    /** The stretch of days that a value stands for, open readings decided by tense; null when it is no stretch. */
    @Nullable Span span(@Nullable Value value) {
        if (value instanceof Span span) {
            return span;
        }
        if (value instanceof Recurring recurring) {
            if (nearest && recurring.cycle() == ChronoUnit.YEARS) {
                return nearest(recurring.onOrBefore(day()), recurring.onOrAfter(day()));
            }
            return tense == Tense.PAST ? recurring.onOrBefore(day()) : recurring.onOrAfter(day());
        }
        return null;
    }

    private @Nullable Span nearest(@Nullable Span behind, @Nullable Span ahead) {
        if (behind == null || ahead == null || behind.to() == null || ahead.from() == null) {
            return ahead == null ? behind : ahead;
        }
        long back = ChronoUnit.DAYS.between(behind.to(), day());
        long forth = ChronoUnit.DAYS.between(day(), ahead.from());
        return back < forth ? behind : ahead;
    }
}
