package org.outturn.core.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What the application writes down for its own working, and may forget once it is settled. Nothing of what the desk decided, and no article or
 * claim, is among it: those are never erased.
 */
public enum Trace {
    /** Sessions that have ended or run out. */
    SESSIONS("session", "coalesce(ended_at, expires_at)", "true"),
    /** One-time links that were used or have run out. */
    SIGN_IN_LINKS("sign_in_link", "coalesce(used_at, expires_at)", "true"),
    /** Messages to operators and editors that were sent or given up. */
    NOTIFICATIONS("notification", "created_at", "next_attempt_at is null"),
    /** Messages to webhooks that were delivered or given up. */
    DELIVERIES("webhook_delivery", "created_at", "next_attempt_at is null"),
    /** Import runs that brought nothing new, with their problems. */
    IDLE_RUNS("import_run", "finished_at", "finished_at is not null and new_articles = 0 and changed_articles = 0");

    /** So many rows go at a time, so that nobody waits long for a lock. */
    private static final int PORTION = 1_000;

    private final String table;
    private final String settledAt;
    private final String settled;

    Trace(String table, String settledAt, String settled) {
        this.table = table;
        this.settledAt = settledAt;
        this.settled = settled;
    }

    /**
     * How much there is.
     *
     * @param rows how many are kept at the moment, settled or not
     * @param oldest when the oldest settled one was settled; empty when there is none
     */
    public record Kept(long rows, Optional<Instant> oldest) {}

    /** How much of it there is, and since when it has been settled, as seen at an instant. */
    public Kept kept(Connection connection, Instant now) throws SQLException {
        String sql = "select count(*), min(%s) filter (where %s and %s <= ?) from %s"
                .formatted(settledAt, settled, settledAt, table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
                return new Kept(row.getLong(1), Optional.ofNullable(oldest).map(OffsetDateTime::toInstant));
            }
        }
    }

    /**
     * Forgets a portion of what was settled before an instant; to be called again, each time in a transaction of its own, until it gives 0.
     *
     * @return how many were forgotten
     */
    public int forget(Connection connection, Instant before) throws SQLException {
        String old = "select id from %s where %s and %s < ? order by id limit %d"
                .formatted(table, settled, settledAt, PORTION);
        if (this == IDLE_RUNS) {
            delete(connection, "delete from problem where import_run_id in (" + old + ")", before);
        }
        return delete(connection, "delete from %s where id in (%s)".formatted(table, old), before);
    }

    private static int delete(Connection connection, String sql, Instant before) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, OffsetDateTime.ofInstant(before, ZoneOffset.UTC));
            return statement.executeUpdate();
        }
    }
}
