package org.outturn.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.AsOf;
import org.outturn.core.export.Row;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;
import org.outturn.core.export.Tables;

/** All that is known about one claim: its row, and its rows in the tables that hang on it. */
@ApplicationScoped
class ClaimDocument {
    private final ExportReading reading;

    ClaimDocument(ExportReading reading) {
        this.reading = reading;
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
        return reading.inOneMoment(connection -> {
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
        });
    }
}
