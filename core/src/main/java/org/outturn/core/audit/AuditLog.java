package org.outturn.core.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.RowTaker;

/** Reads the audit log, newest first. The connection is the caller's, and so is its transaction. */
public final class AuditLog {
    private final Connection connection;

    /** @param connection an open connection, with auto-commit off where many entries are read */
    public AuditLog(Connection connection) {
        this.connection = connection;
    }

    /**
     * A place in the log.
     *
     * @param recordedAt the instant of its entry
     * @param kind the entry's kind
     * @param id the entry's number
     */
    public record Place(Instant recordedAt, AuditKind kind, long id) {}

    /** The entries behind a place, or from the newest on. */
    public List<AuditEntry> page(AuditFilter filter, Optional<Place> after, int limit) throws SQLException {
        List<AuditEntry> entries = new ArrayList<>();
        try {
            read(filter, after, Optional.of(limit), entries::add);
        } catch (IOException e) {
            throw new IllegalStateException("A list does not fail to take an entry", e);
        }
        return entries;
    }

    /** Every entry; returns how many there were. */
    public long forEach(AuditFilter filter, RowTaker<AuditEntry> taker) throws SQLException, IOException {
        return read(filter, Optional.empty(), Optional.empty(), taker);
    }

    private long read(AuditFilter filter, Optional<Place> after, Optional<Integer> limit, RowTaker<AuditEntry> taker)
            throws SQLException, IOException {
        List<Object> values = new ArrayList<>();
        StringBuilder part = new StringBuilder("select * from audit_entry where true");
        filter.editor().ifPresent(id -> {
            part.append(" and editor_id = ?");
            values.add(id);
        });
        filter.kind().ifPresent(kind -> {
            part.append(" and kind = ?");
            values.add(kind.code());
        });
        filter.from().ifPresent(instant -> {
            part.append(" and recorded_at >= ?");
            values.add(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        });
        filter.before().ifPresent(instant -> {
            part.append(" and recorded_at < ?");
            values.add(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        });
        after.ifPresent(place -> {
            OffsetDateTime at = OffsetDateTime.ofInstant(place.recordedAt(), ZoneOffset.UTC);
            part.append(" and recorded_at <= ? and (recorded_at, kind, id) < (?, ?, ?)");
            values.addAll(List.of(at, at, place.kind().code(), place.id()));
        });
        part.append(" order by recorded_at desc, kind desc, id desc");
        limit.ifPresent(rows -> part.append(" limit ").append(rows));
        String sql = "select entry.*, editor.name as editor_name, claim.summary as claim_summary from (" + part
                + ") entry join editor on editor.id = entry.editor_id left join claim on claim.id = entry.claim_id"
                + " order by entry.recorded_at desc, entry.kind desc, entry.id desc";
        long count = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.setFetchSize(1000);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taker.take(entry(row));
                    count++;
                }
            }
        }
        return count;
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        String code = row.getString("kind");
        return new AuditEntry(
                Arrays.stream(AuditKind.values())
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("The log holds an unknown kind: " + code)),
                row.getLong("id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("editor_id"),
                row.getString("editor_name"),
                row.getObject("claim_id", Long.class),
                text(row.getString("claim_summary")),
                text(row.getString("what")),
                text(row.getString("reason")));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
