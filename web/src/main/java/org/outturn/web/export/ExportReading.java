package org.outturn.web.export;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;
import org.outturn.web.page.DatabaseAwayException;

/** Reads tables on a connection of the pool: everything in one answer is of one moment. */
@ApplicationScoped
public class ExportReading {
    private final AgroalDataSource database;

    ExportReading(AgroalDataSource database) {
        this.database = database;
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
     * @param total the rows of all pages
     */
    record Counted(Table.Page page, long total) {}

    Counted page(Table table, TableQuery query) throws IOException {
        return inOneMoment(connection -> new Counted(table.page(connection, query), table.count(connection, query)));
    }

    long count(Table table, TableQuery query) throws IOException {
        return inOneMoment(connection -> table.count(connection, query));
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
