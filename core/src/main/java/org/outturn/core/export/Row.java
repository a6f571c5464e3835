package org.outturn.core.export;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One row of an exported table: a value for each of its columns, in their order; null where there is none. */
public final class Row {
    private final @Nullable Object[] values;

    /** @param values one for each column, of the type that {@link ColumnType} says; the row keeps the array */
    public Row(@Nullable Object[] values) {
        this.values = values;
    }

    /** How many columns it has. */
    public int size() {
        return values.length;
    }

    /** The value of a column, counted from 0: Long, Double, String, LocalDate, LocalTime, Instant or Boolean. */
    public @Nullable Object get(int column) {
        return values[column];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
