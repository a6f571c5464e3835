package org.outturn.importer.due;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The arguments of one operation. A getter of the wrong kind is a mistake in a rule file and throws. */
record Arguments(List<@Nullable Value> values, Moment moment) {

    boolean has(int i) {
        return i < values.size() && values.get(i) != null;
    }

    /** The argument itself. */
    Value value(int i) {
        return Objects.requireNonNull(values.get(i), "argument");
    }

    int number(int i) {
        return ((Value.Count) value(i)).value();
    }

    int number(int i, int absent) {
        return has(i) ? number(i) : absent;
    }

    String code(int i) {
        return ((Value.Code) value(i)).name();
    }

    Unit unit(int i) {
        return Unit.of(code(i));
    }

    Length length(int i) {
        return (Length) value(i);
    }

    Value.Clock clock(int i) {
        return (Value.Clock) value(i);
    }

    /** A stretch of days, open readings decided; null when there is none. */
    @Nullable Span span(int i) {
        return moment.span(value(i));
    }
}
