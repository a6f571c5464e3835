package org.outturn.web.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a column holds, and how Parquet calls it: the physical type, and the logical type that says what it means. */
public enum ParquetType {
    /** A whole number: Long. */
    INTEGER(2),
    /** A number with a fraction: Double. */
    NUMBER(5),
    /** Any text: String. */
    TEXT(6),
    /** A day: LocalDate. */
    DAY(1),
    /** A time of day without a zone, to the microsecond: LocalTime. */
    TIME(2),
    /** An instant in UTC, to the microsecond: Instant. */
    INSTANT(2),
    /** True or false: Boolean. */
    YES_NO(0);

    private static final int TEXT_CONVERTED = 0;
    private static final int DAY_CONVERTED = 6;
    private static final int INSTANT_CONVERTED = 10;
    private static final int OPTIONAL = 1;

    private final int physical;

    ParquetType(int physical) {
        this.physical = physical;
    }

    /** The number of the physical type in Parquet's definition. */
    int physical() {
        return physical;
    }

    /** The column's entry in the schema. */
    CompactStruct schema(String name) {
        CompactStruct schema =
                new CompactStruct().number(1, physical).number(3, OPTIONAL).text(4, name);
        return switch (this) {
            case TEXT -> schema.number(6, TEXT_CONVERTED).struct(10, logical(1, new CompactStruct()));
            case DAY -> schema.number(6, DAY_CONVERTED).struct(10, logical(6, new CompactStruct()));
            case TIME -> schema.struct(10, logical(7, micros(false)));
            case INSTANT -> schema.number(6, INSTANT_CONVERTED).struct(10, logical(8, micros(true)));
            case INTEGER, NUMBER, YES_NO -> schema;
        };
    }

    private static CompactStruct logical(int type, CompactStruct details) {
        return new CompactStruct().struct(type, details);
    }

    private static CompactStruct micros(boolean utc) {
        return new CompactStruct().flag(1, utc).struct(2, new CompactStruct().struct(2, new CompactStruct()));
    }

    /** Appends a value to a column. */
    void write(ColumnBuffer to, @Nullable Object value) {
        if (value == null) {
            to.none();
        } else {
            to.some();
            switch (this) {
                case INTEGER -> to.eight((Long) value);
                case NUMBER -> to.eight(Double.doubleToRawLongBits((Double) value));
                case TEXT -> to.text((String) value);
                case DAY -> to.four((int) ((LocalDate) value).toEpochDay());
                case TIME -> to.eight(ChronoUnit.MICROS.between(LocalTime.MIDNIGHT, (LocalTime) value));
                case INSTANT -> to.eight(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
                case YES_NO -> to.bit((Boolean) value);
            }
        }
    }
}
