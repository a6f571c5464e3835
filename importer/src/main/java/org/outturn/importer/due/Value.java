package org.outturn.importer.due;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a part of a time expression means. */
sealed interface Value permits Value.Count, Value.Code, Value.Clock, Length, Span, Recurring {

    /** A count, an ordinal, a year. {@code -1} is the ordinal "last". */
    record Count(int value) implements Value {}

    /** A name from a word list that operations understand: a weekday, a unit, a season, a holiday, a zone. */
    record Code(String name) implements Value {}

    /** A time of day. */
    record Clock(LocalTime time, @Nullable ZoneId zone) implements Value {}
}
