package org.outturn.web.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;
import org.outturn.core.export.Tables;

/**
 * All tables in one ZIP file.
 *
 * @param query which claims, and from where to look
 * @param note what the file says about itself
 * @param json writes the dictionary
 */
record BundleFile(TableQuery query, FileNote note, ObjectMapper json) implements ExportFile {
    @Override
    public String fileName() {
        return "outturn-%s.zip".formatted(query.asOf().today());
    }

    @Override
    public String contentType() {
        return "application/zip";
    }

    @Override
    public long count(Connection connection) throws SQLException {
        long rows = 0;
        for (Table table : Tables.ALL) {
            rows += table.count(connection, Bundle.asked(table, query));
        }
        return rows;
    }

    @Override
    public long write(Connection connection, OutputStream out, LongConsumer progress) throws SQLException, IOException {
        return new Bundle(out, json, progress).write(connection, query, note);
    }
}
