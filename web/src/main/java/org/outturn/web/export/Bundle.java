package org.outturn.web.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;
import org.outturn.core.export.Tables;

/**
 * All tables in one ZIP file: each as CSV with its CSVW metadata, the dictionary, what was asked for, and the SHA-256 sum of every file,
 * in the form that {@code sha256sum -c} reads. The same question about a past instant gives the same tables, byte for byte.
 */
final class Bundle {
    private final ZipOutputStream zip;
    private final ObjectMapper json;
    private final LongConsumer progress;
    private long written;
    private final StringBuilder sums = new StringBuilder();

    /** @param progress takes the number of rows written so far */
    Bundle(OutputStream out, ObjectMapper json, LongConsumer progress) {
        this.progress = progress;
        this.zip = new ZipOutputStream(out);
        this.json = json;
    }

    long write(Connection connection, TableQuery query, FileNote note) throws SQLException, IOException {
        Map<String, Object> rows = new LinkedHashMap<>();
        long all = 0;
        for (Table table : Tables.ALL) {
            String name = table.name() + ".csv";
            long count = csv(connection, table, asked(table, query), name);
            rows.put(name, count);
            all += count;
            file(name + "-metadata.json", json.writeValueAsBytes(Dictionary.csvw(table, name)));
        }
        file("dictionary.json", json.writeValueAsBytes(Dictionary.all()));
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("address", note.address());
        about.put("knownUntil", note.knownUntil().toString());
        about.put("asOf", query.asOf().today().toString());
        about.put("madeAt", note.made().toString());
        about.put("rows", rows);
        file("about.json", json.writeValueAsBytes(about));
        byte[] lines = sums.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        file("SHA256SUMS", lines);
        zip.finish();
        return all;
    }

    /** What is asked of a table: the filter chooses claims and what hangs on them; of other tables the bundle has all. */
    static TableQuery asked(Table table, TableQuery query) {
        return table.isOfClaims() ? query : TableQuery.all(query.asOf(), query.filter());
    }

    private long csv(Connection connection, Table table, TableQuery query, String name)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = Tagged.digest();
        TableWriter writer = new CsvTable(new DigestOutputStream(zip, digest), table);
        long rows = table.forEach(connection, query, row -> {
            writer.row(row);
            progress.accept(++written);
        });
        writer.end(rows);
        zip.closeEntry();
        sum(digest.digest(), name);
        return rows;
    }

    private void file(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
        sum(Tagged.digest().digest(bytes), name);
    }

    private void sum(byte[] digest, String name) {
        sums.append(HexFormat.of().formatHex(digest)).append("  ").append(name).append('\n');
    }
}
