package org.outturn.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.Column;
import org.outturn.core.export.Row;
import org.outturn.core.export.Table;

/**
 * A table as an Excel workbook: days and instants are typed, the head row stays in sight and has filters; a second sheet says what
 * the columns mean and where the file came from. Rows are passed on a few hundred at a time. A sheet has room for 1,048,575 rows
 * below its head; what is more stands on further sheets. A cell has room for 32,767 characters; longer texts are cut, with an ellipsis.
 */
final class Spreadsheet implements TableWriter {
    private static final int ROWS_OF_A_SHEET = 1_048_575;
    private static final int CHARACTERS_OF_A_CELL = 32_767;
    private static final int ROWS_AT_ONCE = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final OutputStream out;
    private final Workbook workbook;
    private final Table table;
    private final FileNote note;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int at;

    Spreadsheet(OutputStream out, Table table, FileNote note) {
        this.out = out;
        this.workbook = new Workbook(out, "Outturn", "1.0");
        this.table = table;
        this.note = note;
    }

    @Override
    public void row(Row row) throws IOException {
        Worksheet now = sheet;
        if (now == null || at > ROWS_OF_A_SHEET) {
            now = nextSheet();
        }
        for (int i = 0; i < row.size(); i++) {
            cell(now, at, i, row.get(i));
        }
        at++;
        if (at % ROWS_AT_ONCE == 0) {
            now.flush();
        }
    }

    @Override
    public void flush() throws IOException {
        if (sheet != null) {
            sheet.flush();
        }
        out.flush();
    }

    @Override
    public void end(long rows) throws IOException {
        if (sheet == null) {
            nextSheet();
        }
        endSheet();
        columns();
        file(rows);
        workbook.finish();
    }

    private Worksheet nextSheet() throws IOException {
        endSheet();
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? table.name() : table.name() + " " + sheets);
        next.freezePane(0, 1);
        head(next, table.columns().stream().map(Column::name).toList());
        for (int i = 0; i < table.columns().size(); i++) {
            next.width(i, width(table.columns().get(i)));
        }
        at = 1;
        sheet = next;
        return next;
    }

    private void endSheet() throws IOException {
        if (sheet != null) {
            sheet.setAutoFilter(0, 0, at - 1, table.columns().size() - 1);
            sheet.finish();
        }
    }

    private static double width(Column column) {
        return switch (column.type()) {
            case TEXT, ADDRESS -> 30;
            case INSTANT -> 19;
            default -> 13;
        };
    }

    private static void head(Worksheet to, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            to.inlineString(0, i, words.get(i));
            to.style(0, i).bold().set();
        }
    }

    private static void cell(Worksheet to, int row, int column, @Nullable Object value) {
        if (value instanceof Long number) {
            to.value(row, column, number);
        } else if (value instanceof Double number) {
            to.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            to.value(row, column, yes);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            to.value(row, column, day);
            to.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant instant) {
            to.value(row, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            to.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value != null) {
            to.inlineString(row, column, text(value.toString()));
        }
    }

    /** What XML 1.0 cannot say is left out. */
    private static String text(String text) {
        String said = text.codePoints().allMatch(Spreadsheet::isSayable)
                ? text
                : text.codePoints()
                        .filter(Spreadsheet::isSayable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return said.length() <= CHARACTERS_OF_A_CELL ? said : said.substring(0, CHARACTERS_OF_A_CELL - 1) + "…";
    }

    private static boolean isSayable(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        return !control && !half && point != 0xFFFE && point != 0xFFFF;
    }

    private void columns() throws IOException {
        Worksheet meanings = workbook.newWorksheet("columns");
        meanings.freezePane(0, 1);
        head(meanings, List.of("column", "type", "meaning", "words"));
        meanings.width(0, 20);
        meanings.width(2, 80);
        int row = 1;
        for (Column column : table.columns()) {
            meanings.inlineString(row, 0, column.name());
            meanings.inlineString(row, 1, column.type().code());
            meanings.inlineString(row, 2, column.meaning());
            meanings.inlineString(row, 3, String.join(", ", column.words()));
            row++;
        }
        meanings.finish();
    }

    private void file(long rows) throws IOException {
        Worksheet about = workbook.newWorksheet("file");
        about.width(0, 16);
        about.width(1, 80);
        about.inlineString(0, 0, "table");
        about.inlineString(0, 1, table.meaning());
        about.inlineString(1, 0, "address");
        about.inlineString(1, 1, text(note.address()));
        about.inlineString(2, 0, "rows");
        about.value(2, 1, rows);
        about.inlineString(3, 0, "knownUntil");
        about.inlineString(3, 1, note.knownUntil().toString());
        about.inlineString(4, 0, "madeAt");
        about.inlineString(4, 1, note.made().toString());
        about.finish();
    }
}
