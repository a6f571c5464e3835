package org.outturn.web.claims;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimPage;
import org.outturn.core.claim.Status;
import org.outturn.core.export.ClaimExport;
import org.outturn.core.export.ClaimRecord;
import org.outturn.core.export.Highlight;
import org.outturn.web.Desk;
import org.outturn.web.page.DatabaseAwayException;

/** Lists of claims for pages, API and files: the core's export on a connection of the pool. */
@ApplicationScoped
public class ClaimLists {
    private final AgroalDataSource database;
    private final Desk desk;

    ClaimLists(AgroalDataSource database, Desk desk) {
        this.database = database;
        this.desk = desk;
    }

    private interface Reading<T> {
        T read(ClaimExport export) throws SQLException;
    }

    /** One page of a list. */
    public ClaimExport.Page page(ClaimFilter filter, ClaimPage page) {
        return read(export -> export.page(filter, page));
    }

    /** The first rows of a list, soonest due first. */
    public List<ClaimRecord> first(ClaimFilter filter, int rows) {
        return page(filter, ClaimPage.FIRST.withLimit(rows)).rows();
    }

    /** How many claims there are. */
    public long count(ClaimFilter filter) {
        return read(export -> export.count(filter));
    }

    /** How many there are, per status. */
    public Map<Status, Long> countPerStatus(ClaimFilter filter) {
        return read(export -> export.countPerStatus(filter));
    }

    /** How many await review. */
    public long countProposed(ClaimFilter filter) {
        return read(export -> export.countProposed(filter));
    }

    /** Where the words of a search stand in these claims. */
    Map<Long, Highlight> highlights(String words, List<ClaimRecord> rows) {
        return words.isEmpty() || rows.isEmpty()
                ? Map.of()
                : read(export -> export.highlights(
                        words, rows.stream().map(ClaimRecord::id).toList()));
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.read(new ClaimExport(connection, desk.today()));
        } catch (SQLException e) {
            throw away(e);
        }
    }

    private static RuntimeException away(SQLException e) {
        return e.getSQLState() == null
                        || e.getSQLState().startsWith("08")
                        || e.getSQLState().startsWith("57P")
                ? new DatabaseAwayException(e)
                : new IllegalStateException("A list of claims could not be read", e);
    }
}
