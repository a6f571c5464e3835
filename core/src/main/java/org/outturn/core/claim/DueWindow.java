package org.outturn.core.claim;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something is due: never a bare date. Both ends are inclusive days in {@link #zone()}.
 *
 * @param from the first day, or null when the words give no beginning
 * @param to the last day, or null when the words give no end ("from Monday")
 * @param at the time of day when the words name one ("10 a.m. Moscow time on Tuesday"), else null
 * @param precision how exactly the words gave it
 * @param zone the zone that the days are counted in
 * @param words the words it was read from, verbatim; empty when an editor gave the window
 * @param start first character of the words, a UTF-16 index into the text they stand in; -1 when there are none
 * @param end index after the words' last character; -1 when there are none
 * @param rule the name of the rule that read them, such as {@code by-end-of-week}; {@code editor} when an editor gave the window
 */
public record DueWindow(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalTime at,
        Precision precision,
        ZoneId zone,
        String words,
        int start,
        int end,
        String rule) {

    public DueWindow {
        if (from == null && to == null) {
            throw new IllegalArgumentException("A due window needs at least one end");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A due window cannot end on %s before it begins on %s".formatted(to, from));
        }
    }

    /** Whether the ends are known days, so that a picture draws them solid. */
    public boolean isExact() {
        return precision == Precision.HOUR || precision == Precision.DAY;
    }
}
