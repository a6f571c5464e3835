package org.outturn.importer.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days that comes round again: "March", "Tuesday", "the 14th". Which one is meant is decided last, by
 * tense.
 *
 * @param cycle what it recurs by: weeks, months or years
 * @param instance the one that belongs to the cycle in which a day lies, or null when that cycle has none (February
 *     30)
 */
record Recurring(ChronoUnit cycle, Function<LocalDate, @Nullable Span> instance) implements Value {

    /** Leap days come round after at most eight years. */
    private static final int REACH = 9;

    /** The first one that is not over on a day. */
    @Nullable Span onOrAfter(LocalDate day) {
        for (int i = -1; i <= REACH; i++) {
            Span span = instance.apply(day.plus(i, cycle));
            if (span != null && (span.to() == null || !span.to().isBefore(day))) {
                return span;
            }
        }
        return null;
    }

    /** The last one that has begun on a day. */
    @Nullable Span onOrBefore(LocalDate day) {
        for (int i = 1; i >= -REACH; i--) {
            Span span = instance.apply(day.plus(i, cycle));
            if (span != null && (span.from() == null || !span.from().isAfter(day))) {
                return span;
            }
        }
        return null;
    }

    /** The same, each one changed. */
    Recurring map(UnaryOperator<@Nullable Span> change) {
        return new Recurring(cycle, day -> {
            Span span = instance.apply(day);
            return span == null ? null : change.apply(span);
        });
    }
}
