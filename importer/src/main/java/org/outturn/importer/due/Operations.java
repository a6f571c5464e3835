package org.outturn.importer.due;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The verbs of the meaning notation by name. The README of the rule files explains each one. */
final class Operations {
    private static final Map<String, Operation> NAMED = new HashMap<>();

    static {
        CalendarOperations.addTo(NAMED);
        WeekOperations.addTo(NAMED);
        PartOperations.addTo(NAMED);
        LengthOperations.addTo(NAMED);
        DirectionOperations.addTo(NAMED);
        ClockOperations.addTo(NAMED);
    }

    private Operations() {}

    static Operation named(String name) {
        Operation operation = NAMED.get(name);
        if (operation == null) {
            throw new IllegalArgumentException("No operation is called '%s'".formatted(name));
        }
        return operation;
    }

    /** A stretch changed, or a recurring one changed each time it comes round. */
    static @Nullable Value change(@Nullable Value value, UnaryOperator<@Nullable Span> change) {
        if (value instanceof Span span) {
            return change.apply(span);
        }
        return value instanceof Recurring recurring ? recurring.map(change) : null;
    }
}
