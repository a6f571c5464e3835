package org.outturn.web.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.Row;
import org.outturn.core.export.SqlTable;
import org.outturn.core.export.TableQuery;
import org.outturn.core.export.Tables;

/**
 * Claims as linked data of schema.org, in one graph. Claims are read one by one and what hangs on them for some hundreds at a time, so that
 * memory does not grow with them.
 *
 * @param query which claims
 * @param base where their pages are
 * @param json writes the objects
 */
record LinkedDataFile(TableQuery query, Base base, ObjectMapper json) implements ExportFile {
    /** The media type. */
    static final String LINKED_DATA = "application/ld+json";

    private static final int AT_ONCE = 500;
    private static final int BUFFER = 64 * 1024;
    /** What {@link LinkedData} tells of a claim besides its own row. */
    private static final List<SqlTable> PARTS = List.of(
            Tables.STATUS_CHANGES.only("claimId", "recordedAt", "reason"),
            Tables.APPEARANCES.only("claimId", "articleId", "articleTitle", "articleUrl", "publishedOn"),
            Tables.REVISIONS.only("claimId", "dueFrom", "dueTo"));

    @Override
    public String fileName() {
        return "outturn-claims-%s.jsonld".formatted(query.asOf().today());
    }

    @Override
    public String contentType() {
        return LINKED_DATA;
    }

    @Override
    public long count(Connection connection) throws SQLException {
        return Tables.CLAIMS.count(connection, query);
    }

    @Override
    public long write(Connection connection, OutputStream out, LongConsumer progress) throws SQLException, IOException {
        JsonGenerator generator = json.createGenerator(new BufferedOutputStream(out, BUFFER));
        generator.writeStartObject();
        generator.writeStringField("@context", LinkedData.CONTEXT);
        generator.writeArrayFieldStart("@graph");
        List<Row> waiting = new ArrayList<>();
        long[] written = {0};
        long rows = Tables.CLAIMS.forEach(connection, query, row -> {
            waiting.add(row);
            if (written[0] == 0) {
                generator.flush();
            }
            if (waiting.size() == AT_ONCE) {
                write(connection, waiting, generator);
                waiting.clear();
            }
            progress.accept(++written[0]);
        });
        write(connection, waiting, generator);
        generator.writeEndArray();
        generator.writeEndObject();
        generator.flush();
        return rows;
    }

    private void write(Connection connection, List<Row> claims, JsonGenerator generator) throws IOException {
        List<Long> ids = claims.stream().map(row -> (Long) row.get(0)).toList();
        Map<Long, Map<String, List<Map<String, @Nullable Object>>>> parts = new HashMap<>();
        try {
            for (SqlTable table : PARTS) {
                int claim = table.column("claimId");
                table.forEachOf(connection, query.asOf(), ids, row -> parts.computeIfAbsent(
                                (Long) row.get(claim), any -> new LinkedHashMap<>())
                        .computeIfAbsent(TablePage.field(table), any -> new ArrayList<>())
                        .add(TablePage.object(table, row)));
            }
        } catch (SQLException e) {
            throw new IOException("What hangs on claims could not be read", e);
        }
        for (Row row : claims) {
            ClaimDocument.Parts claim = new ClaimDocument.Parts(
                    TablePage.object(Tables.CLAIMS, row), parts.getOrDefault((Long) row.get(0), Map.of()));
            for (Object node : LinkedData.graph(claim, base)) {
                generator.writePOJO(node);
            }
        }
    }
}
