package org.outturn.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.ClaimExport;

/** Writes rows as CSV, RFC 4180, while they are read, so that memory does not grow with them. */
final class CsvTable {
    private static final int BUFFER = 64 * 1024;

    private CsvTable() {}

    /**
     * One column.
     *
     * @param name the word in the head row
     * @param value what stands in it; null for an empty cell
     */
    record Column<T>(String name, Function<T, @Nullable Object> value) {}

    /** Where the rows come from. */
    interface Rows<T> {
        /** Hands over every row. */
        void giveTo(ClaimExport.RowTaker<T> taker) throws IOException;
    }

    static <T> void write(OutputStream out, List<Column<T>> columns, Rows<T> rows) throws IOException {
        BufferedWriter buffered = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .build(buffered);
        csv.writeRecord(columns.stream().map(Column::name).toArray(String[]::new));
        rows.giveTo(row -> {
            String[] cells = new String[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cell(columns.get(i).value().apply(row));
            }
            csv.writeRecord(cells);
        });
        buffered.flush();
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
    static String safe(String text) {
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
