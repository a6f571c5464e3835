package org.outturn.web.export;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;
import org.outturn.web.page.DatabaseAwayException;
import org.outturn.web.page.ProblemDocument;
import org.outturn.web.page.ProblemException;

/** Reads tables on a connection of the pool: everything in one answer is of one moment. */
@ApplicationScoped
public class ExportReading {
    /** A connection on which nothing is said for quarkus.http.idle-timeout is closed; the answer that too many run must come before. */
    static final long PATIENCE_SECONDS = 30;

    private final AgroalDataSource database;
    private final Semaphore turns;

    ExportReading(AgroalDataSource database, ExportConfig config) {
        this.database = database;
        this.turns = new Semaphore(config.atOnce(), true);
    }

    /** What is read in one moment. */
    public interface Reading<T> {
        /** Reads on a connection whose transaction sees one moment. */
        T read(Connection connection) throws SQLException, IOException;
    }

    /**
     * A page and how many rows there are in all.
     *
     * @param page the page
     * @param total the rows of all pages; empty where they are more than are counted
     */
    record Counted(Table.Page page, Optional<Long> total) {}

    /** A page, with the rows of all pages counted up to a number, or all of them. */
    Counted page(Table table, TableQuery query, int most) throws IOException {
        return inOneMoment(connection -> {
            Table.Page page = table.page(connection, query);
            long total = table.count(connection, query, most == Integer.MAX_VALUE ? most : most + 1);
            return new Counted(page, total > most ? Optional.empty() : Optional.of(total));
        });
    }

    long count(Table table, TableQuery query) throws IOException {
        return inOneMoment(connection -> table.count(connection, query));
    }

    /** Reads as long as it takes, when its turn comes: so many at the same time, so that pages keep connections. */
    public <T> T inTurn(Reading<T> reading) throws IOException {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(Response.fromResponse(ProblemDocument.answer(
                                503,
                                "busy",
                                "Too many exports run",
                                "Try again later, or send Prefer: respond-async and fetch the file when it is done."))
                        .header("Retry-After", 30)
                        .build());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Nobody waits for a turn any more", e);
        }
        try {
            return inOneMoment(reading);
        } finally {
            turns.release();
        }
    }

    /** With auto-commit off, the driver fetches rows in portions; a repeatable read sees one moment in all its queries. */
    public <T> T inOneMoment(Reading<T> reading) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read read only");
                return reading.read(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw away(e);
        }
    }

    private static RuntimeException away(SQLException e) {
        return e.getSQLState() == null
                        || e.getSQLState().startsWith("08")
                        || e.getSQLState().startsWith("57P")
                ? new DatabaseAwayException(e)
                : new IllegalStateException("A table could not be read", e);
    }
}
