package org.outturn.importer.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a meaning is computed against.
 *
 * @param reference day, zone and time of saying
 * @param tense which way open readings go
 */
record Moment(Reference reference, Tense tense) {
    LocalDate day() {
        return reference.publishedOn();
    }

    /** The stretch of days that a value stands for, open readings decided by tense; null when it is no stretch. */
    @Nullable Span span(@Nullable Value value) {
        if (value instanceof Span span) {
            return span;
        }
        if (value instanceof Recurring recurring) {
            return tense == Tense.PAST ? recurring.onOrBefore(day()) : recurring.onOrAfter(day());
        }
        return null;
    }
}
