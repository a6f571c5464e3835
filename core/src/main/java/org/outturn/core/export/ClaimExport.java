package org.outturn.core.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimPage;
import org.outturn.core.claim.Status;

/**
 * Reads claims by filter: a page of them, all of them, or how many there are. One SQL serves the pages, the API and the files. The
 * connection is the caller's, and so is its transaction.
 */
public final class ClaimExport {
    private final Connection connection;
    private final AsOf asOf;
    private final LocalDate today;
    private final Set<ClaimBeside> told;

    /**
     * @param connection an open connection, with auto-commit off where many rows are read
     * @param today the day at the desk, from which timing is judged
     */
    public ClaimExport(Connection connection, LocalDate today) {
        this(connection, AsOf.now(today));
    }

    /**
     * @param connection an open connection, with auto-commit off where many rows are read
     * @param asOf from where to look
     */
    public ClaimExport(Connection connection, AsOf asOf) {
        this(connection, asOf, ClaimBeside.ALL);
    }

    /** One that tells of each claim what some columns need, and leaves the rest of its record empty. */
    ClaimExport(Connection connection, AsOf asOf, Set<ClaimBeside> told) {
        this.connection = connection;
        this.asOf = asOf;
        this.today = asOf.today();
        this.told = told;
    }

    /** The same for lines of a list: the articles stay empty in their records. */
    public ClaimExport ofLines() {
        return new ClaimExport(connection, asOf, Set.of(ClaimBeside.MOVES, ClaimBeside.PIECES));
    }

    /** The same for the claims' own rows alone: article, moves and counts of evidence stay empty in their records. */
    public ClaimExport ofRowsAlone() {
        return new ClaimExport(connection, asOf, Set.of());
    }

    /**
     * A page of a list.
     *
     * @param rows the claims, in order
     * @param next the place behind which the next page begins, if there is one
     * @param previous the place in front of which the previous page ends, if there is one
     */
    public record Page(List<ClaimRecord> rows, Optional<ClaimPage.Place> next, Optional<ClaimPage.Place> previous) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** One page of the claims that a filter lets through. */
    public Page page(ClaimFilter filter, ClaimPage page) throws SQLException {
        return page(filter, page, false, ClaimSql.isNarrow(filter));
    }

    /** The same where few claims are known to match: they are found first and sorted then, not looked for along the order. */
    public Page pageOfFew(ClaimFilter filter, ClaimPage page) throws SQLException {
        return page(filter, page, false, true);
    }

    /** The same where very many claims are known to match: they are looked for along the order, not found first and sorted then. */
    public Page pageOfMany(ClaimFilter filter, ClaimPage page) throws SQLException {
        return page(filter, page, true, false);
    }

    private Page page(ClaimFilter filter, ClaimPage page, boolean many, boolean few) throws SQLException {
        boolean backwards = page.before().isPresent();
        boolean descending = page.descending() != backwards;
        Optional<ClaimPage.Place> edge = page.after().or(page::before);
        Sql conditions = many ? ClaimSql.whereInOrder(filter, today) : ClaimSql.where(filter, today);
        edge.ifPresent(place -> conditions.add(
                " and (%s, claim.id) %s (?::%s, ?)"
                        .formatted(
                                page.sort().expression(),
                                descending ? "<" : ">",
                                page.sort().type()),
                place.key(),
                place.id()));
        Sql sql = asOf.tables().add(ClaimSql.select(page.sort(), descending, conditions, few, page.limit() + 1, told));
        List<ClaimRecord> rows = new ArrayList<>();
        List<ClaimPage.Place> places = new ArrayList<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                ClaimRecord row = ClaimSql.read(result, today);
                rows.add(row);
                places.add(new ClaimPage.Place(result.getString("sort_key"), row.id()));
            }
        }
        boolean more = rows.size() > page.limit();
        if (more) {
            rows.remove(rows.size() - 1);
            places.remove(places.size() - 1);
        }
        if (backwards) {
            Collections.reverse(rows);
            Collections.reverse(places);
        }
        boolean hasNext = backwards || more;
        boolean hasPrevious = backwards ? more : page.after().isPresent();
        return new Page(
                rows,
                hasNext && !rows.isEmpty() ? Optional.of(places.get(places.size() - 1)) : Optional.empty(),
                hasPrevious && !rows.isEmpty() ? Optional.of(places.get(0)) : Optional.empty());
    }

    /** Every claim that a filter lets through, in the page's order, however many there are. */
    public long forEach(ClaimFilter filter, ClaimPage page, RowTaker<ClaimRecord> taker)
            throws SQLException, java.io.IOException {
        Sql sql = asOf.tables()
                .add(ClaimSql.select(page.sort(), page.descending(), ClaimSql.where(filter, today), false, 0, told));
        return sql.forEach(connection, row -> taker.take(ClaimSql.read(row, today)));
    }

    /** One claim, whatever the desk decided about it; empty when there is, or was then, none of this number. */
    public Optional<ClaimRecord> one(long id) throws SQLException {
        Sql sql = asOf.tables()
                .add(ClaimSql.select(
                        ClaimPage.FIRST.sort(), false, new Sql().add(" and claim.id = ?", id), false, 0, told));
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet result = statement.executeQuery()) {
            return result.next() ? Optional.of(ClaimSql.read(result, today)) : Optional.empty();
        }
    }

    /** How many claims a filter lets through. */
    public long count(ClaimFilter filter) throws SQLException {
        return count(filter, Integer.MAX_VALUE);
    }

    /**
     * How many claims a filter lets through, counted up to a number, so that a list of very many is as quick as one of few.
     *
     * @param most counting stops here
     * @return at most {@code most}
     */
    public long count(ClaimFilter filter, int most) throws SQLException {
        Sql sql = asOf.tables();
        if (most == Integer.MAX_VALUE) {
            // without a limit the database may count with several processes
            sql.add("select count(*) from claim where true").add(ClaimSql.where(filter, today));
        } else {
            sql.add("select count(*) from (select 1 from claim where true")
                    .add(ClaimSql.where(filter, today))
                    .add(" limit " + most + ") counted");
        }
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    /**
     * How many claims a filter lets through, per status; the filter's own statuses are left aside.
     *
     * @param most counting stops here
     * @return nothing when there are more than {@code most} together
     */
    public Optional<Map<Status, Long>> countPerStatus(ClaimFilter filter, int most) throws SQLException {
        Sql sql = asOf.tables()
                .add("select claim.status, count(*) from (select claim.status from claim where true")
                .add(ClaimSql.where(filter.withStatus(Set.of()), today));
        if (most < Integer.MAX_VALUE) {
            sql.add(" limit " + (most + 1L));
        }
        sql.add(") claim group by claim.status");
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0L);
        }
        long together = 0;
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                counts.put(ClaimSql.code(Status.values(), Status::code, result.getString(1)), result.getLong(2));
                together += result.getLong(2);
            }
        }
        return together > most ? Optional.empty() : Optional.of(counts);
    }

    /** Where the words of a search stand in these claims, by number. */
    public Map<Long, Highlight> highlights(String words, List<Long> claims) throws SQLException {
        String clean = "translate(%s, '" + Highlight.START + Highlight.STOP + "', '')";
        String marks = "StartSel=" + Highlight.START + ", StopSel=" + Highlight.STOP;
        String sql = "select id, ts_headline('english', " + clean.formatted("summary") + ", query, '" + marks
                + ", HighlightAll=true'), ts_headline('english', " + clean.formatted("said") + ", query, '" + marks
                + ", MaxWords=28, MinWords=12') from claim, websearch_to_tsquery('english', ?) query where id = any (?)";
        Map<Long, Highlight> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, words);
            statement.setArray(2, connection.createArrayOf("bigint", claims.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong(1), Highlight.of(row.getString(2), row.getString(3)));
                }
            }
        }
        return found;
    }
}
