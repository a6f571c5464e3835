package org.outturn.web.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.Row;
import org.outturn.core.export.Table;

/** A table as JSON Lines: one object per row with the names of the columns, UTF-8, a line feed after each. */
final class JsonLines implements TableWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int BUFFER = 64 * 1024;

    private final JsonGenerator json;
    private final SerializedString[] names;
    private final boolean endMark;

    /** @param endMark whether a last line {@code {"end":true,"rows":N}} says that the file is whole */
    JsonLines(OutputStream out, Table table, boolean endMark) throws IOException {
        this.endMark = endMark;
        names = table.columns().stream()
                .map(column -> new SerializedString(column.name()))
                .toArray(SerializedString[]::new);
        json = JSON.createGenerator(new BufferedOutputStream(out, BUFFER));
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void row(Row row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < names.length; i++) {
            json.writeFieldName(names[i]);
            value(json, row.get(i));
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void end(long rows) throws IOException {
        if (endMark) {
            json.writeStartObject();
            json.writeBooleanField("end", true);
            json.writeNumberField("rows", rows);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        json.flush();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else {
            json.writeString(value.toString());
        }
    }
}
