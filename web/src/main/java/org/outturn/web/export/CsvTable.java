package org.outturn.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.Column;
import org.outturn.core.export.Row;
import org.outturn.core.export.Table;

/** A table as CSV, RFC 4180: UTF-8, commas, CRLF, one head row, quotation marks where needed. */
public final class CsvTable implements TableWriter {
    private static final int BUFFER = 64 * 1024;

    private final BufferedWriter buffered;
    private final CsvWriter csv;
    private final String[] cells;

    CsvTable(OutputStream out, Table table) throws IOException {
        buffered = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .build(buffered);
        cells = new String[table.columns().size()];
        csv.writeRecord(table.columns().stream().map(Column::name).toArray(String[]::new));
    }

    @Override
    public void row(Row row) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(row.get(i));
        }
        csv.writeRecord(cells);
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
        buffered.flush();
    }

    @Override
    public void end(long rows) throws IOException {
        flush();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text ? safe(text) : value.toString();
    }

    /**
     * A spreadsheet runs a text that begins like a formula; an apostrophe in front makes it a text (OWASP, CSV injection). Numbers are
     * not texts here and keep their sign.
     */
    public static String safe(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        boolean formula = first == '='
                || first == '+'
                || first == '-'
                || first == '@'
                || first == '\t'
                || first == '\r'
                || first == '\n'
                || first == '＝'
                || first == '＋'
                || first == '－'
                || first == '＠';
        return formula ? "'" + text : text;
    }
}
