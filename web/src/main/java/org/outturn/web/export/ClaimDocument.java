package org.outturn.web.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.AsOf;
import org.outturn.core.export.Row;
import org.outturn.core.export.SqlTable;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;
import org.outturn.core.export.Tables;
import org.outturn.web.Desk;
import org.outturn.web.OutturnConfig;

/** All that is known about one claim: its row, and its rows in the tables that hang on it. */
@ApplicationScoped
public class ClaimDocument {
    private final ExportReading reading;
    private final Desk desk;
    private final OutturnConfig config;
    private final ObjectMapper json;

    ClaimDocument(ExportReading reading, Desk desk, OutturnConfig config, ObjectMapper json) {
        this.reading = reading;
        this.desk = desk;
        this.config = config;
        this.json = json;
    }

    /**
     * A claim with what hangs on it; each row as an object with the names of its columns.
     *
     * @param claim the row of the claim
     * @param parts the rows of the other tables, by the names of the tables in JSON
     */
    record Parts(Map<String, @Nullable Object> claim, Map<String, List<Map<String, @Nullable Object>>> parts) {
        List<Map<String, @Nullable Object>> of(Table table) {
            return parts.getOrDefault(TablePage.field(table), List.of());
        }

        /** A value of the claim. */
        @Nullable Object get(String column) {
            return claim.get(column);
        }
    }

    /** @throws NotFoundException when there was no such claim then */
    Parts read(long id, AsOf asOf) throws IOException {
        return reading.inOneMoment(connection -> read(connection, id, asOf));
    }

    /** The claim as JSON, whose hash is its tag. */
    byte[] body(Parts parts, long id, AsOf asOf, Base base) throws IOException {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(parts.claim());
        body.putAll(parts.parts());
        body.put("asOf", asOf.today().toString());
        body.put("knownUntil", asOf.instant().map(Object::toString).orElse(null));
        // in a fixed order: the tag must be the same from every process
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", base.api("claims/" + id));
        links.put("page", base.claimPage(id));
        links.put("linkedData", base.api("claims/" + id + "/linked-data.jsonld"));
        links.put("annotations", base.api("claims/" + id + "/annotations.jsonld"));
        body.put("links", links);
        return json.writeValueAsBytes(body);
    }

    /**
     * The strong tag that {@code claims/7} has at present.
     *
     * @throws NotFoundException when there is no such claim
     */
    public String tag(Connection connection, long id, UriInfo uri) throws SQLException, IOException {
        AsOf now = AsOf.now(desk.today());
        return Tagged.tag(body(read(connection, id, now), id, now, Base.of(config, uri)))
                .getValue();
    }

    /** The address of a claim in the API. */
    public String address(long id, UriInfo uri) {
        return api("claims/" + id, uri);
    }

    /** An address of the API. */
    public String api(String path, UriInfo uri) {
        return Base.of(config, uri).api(path);
    }

    /** Refuses every parameter. */
    public static void noParameters(UriInfo uri) {
        Parameters.none(uri);
    }

    /** The row of a claim; empty when there is none of this number. */
    public static Map<String, @Nullable Object> claim(Connection connection, AsOf asOf, long id) throws SQLException {
        return Tables.CLAIMS
                .one(connection, asOf, id)
                .map(row -> TablePage.object(Tables.CLAIMS, row))
                .orElseGet(Map::of);
    }

    /** The row of one piece of evidence of a claim. */
    public static Map<String, @Nullable Object> evidence(Connection connection, long claim, long id)
            throws SQLException, IOException {
        return row(connection, Tables.EVIDENCE, claim, id);
    }

    /** The row of one status change of a claim. */
    public static Map<String, @Nullable Object> statusChange(Connection connection, long claim, long id)
            throws SQLException, IOException {
        return row(connection, Tables.STATUS_CHANGES, claim, id);
    }

    private static Map<String, @Nullable Object> row(Connection connection, SqlTable table, long claim, long id)
            throws SQLException, IOException {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        table.forEachOf(connection, AsOf.now(LocalDate.EPOCH), List.of(claim), row -> {
            if (Long.valueOf(id).equals(row.get(0))) {
                found.putAll(TablePage.object(table, row));
            }
        });
        return found;
    }

    private static Parts read(Connection connection, long id, AsOf asOf) throws SQLException, IOException {
        Optional<Row> claim = Tables.CLAIMS.one(connection, asOf, id);
        if (claim.isEmpty()) {
            throw new NotFoundException();
        }
        Map<String, List<Map<String, @Nullable Object>>> parts = new LinkedHashMap<>();
        for (Table table : Tables.OF_A_CLAIM) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            table.forEach(
                    connection,
                    TableQuery.all(asOf, Parameters.anyReview()).ofClaim(table, id),
                    row -> rows.add(TablePage.object(table, row)));
            parts.put(TablePage.field(table), rows);
        }
        return new Parts(TablePage.object(Tables.CLAIMS, claim.get()), parts);
    }
}
