package org.outturn.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.export.Column;
import org.outturn.core.export.ColumnType;
import org.outturn.core.export.Row;
import org.outturn.core.export.Table;
import org.outturn.web.parquet.ParquetFile;
import org.outturn.web.parquet.ParquetType;

/** A table as Apache Parquet: days, times and instants are typed; the file says of itself what its columns mean and where it came from. */
final class ParquetTable implements TableWriter {
    private final OutputStream out;
    private final ParquetFile file;
    private final Table table;
    private final FileNote note;

    ParquetTable(OutputStream out, Table table, FileNote note) throws IOException {
        this.out = out;
        this.table = table;
        this.note = note;
        List<ParquetFile.Column> columns = table.columns().stream()
                .map(column -> new ParquetFile.Column(column.name(), type(column.type())))
                .toList();
        this.file = new ParquetFile(out, columns);
    }

    private static ParquetType type(ColumnType type) {
        return switch (type) {
            case INTEGER -> ParquetType.INTEGER;
            case NUMBER -> ParquetType.NUMBER;
            case TEXT, WORD, ADDRESS -> ParquetType.TEXT;
            case DAY -> ParquetType.DAY;
            case TIME -> ParquetType.TIME;
            case INSTANT -> ParquetType.INSTANT;
            case YES_NO -> ParquetType.YES_NO;
        };
    }

    @Override
    public void row(Row row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            file.value(i, row.get(i));
        }
        file.endRow();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void end(long rows) throws IOException {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("outturn.table", table.name());
        about.put("outturn.address", note.address());
        about.put("outturn.knownUntil", note.knownUntil().toString());
        about.put("outturn.madeAt", note.made().toString());
        for (Column column : table.columns()) {
            about.put("outturn.column." + column.name(), column.meaning());
        }
        file.end(about);
    }
}
