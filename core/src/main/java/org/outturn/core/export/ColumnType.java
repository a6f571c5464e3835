package org.outturn.core.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What stands in a column of an exported table. */
public enum ColumnType {
    /** A whole number. */
    INTEGER("integer"),
    /** A number with a fraction. */
    NUMBER("number"),
    /** Any text. */
    TEXT("string"),
    /** One word of a fixed list. */
    WORD("string"),
    /** An address of the web. */
    ADDRESS("anyURI"),
    /** A day, ISO 8601. */
    DAY("date"),
    /** A time of day without a zone. */
    TIME("time"),
    /** An instant in UTC, ISO 8601. */
    INSTANT("dateTime"),
    /** True or false. */
    YES_NO("boolean");

    private final String code;

    ColumnType(String code) {
        this.code = code;
    }

    /** Its name among the data types of XML Schema, as CSVW uses them. */
    public String code() {
        return code;
    }

    /** What the column of a result holds: Long, Double, String, LocalDate, LocalTime, java.time.Instant or Boolean. */
    @Nullable Object read(ResultSet row, int column) throws SQLException {
        return switch (this) {
            case INTEGER -> {
                long number = row.getLong(column);
                yield row.wasNull() ? null : number;
            }
            case NUMBER -> {
                double number = row.getDouble(column);
                yield row.wasNull() ? null : number;
            }
            case TEXT, WORD, ADDRESS -> row.getString(column);
            case DAY -> row.getObject(column, LocalDate.class);
            case TIME -> row.getObject(column, LocalTime.class);
            case INSTANT -> {
                OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant();
            }
            case YES_NO -> {
                boolean yes = row.getBoolean(column);
                yield row.wasNull() ? null : yes;
            }
        };
    }
}
