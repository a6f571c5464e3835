package org.outturn.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;

/**
 * All rows of a table in one format.
 *
 * @param table with the columns that were asked for
 * @param query which rows
 * @param format how
 * @param note what the file says about itself
 */
record TableFile(Table table, TableQuery query, FileFormat format, FileNote note) implements ExportFile {
    @Override
    public String fileName() {
        return "outturn-%s-%s.%s".formatted(table.name(), query.asOf().today(), format.suffix());
    }

    @Override
    public String contentType() {
        return format.contentType();
    }

    @Override
    public long count(Connection connection) throws SQLException {
        return table.count(connection, query);
    }

    @Override
    public long write(Connection connection, OutputStream out, LongConsumer progress) throws SQLException, IOException {
        TableWriter writer = format.writer(out, table, note);
        long[] written = {0};
        long rows = table.forEach(connection, query, row -> {
            writer.row(row);
            if (written[0]++ == 0) {
                writer.flush();
            }
            progress.accept(written[0]);
        });
        writer.end(rows);
        return rows;
    }
}
