package org.outturn.core.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimPage;

/** The table of claims: {@link ClaimRecord} with codes for words, in the order and pages of the screen. */
public final class ClaimTable implements Table {
    private final List<Column> columns;
    private final Set<ClaimBeside> told;

    ClaimTable(List<Column> columns) {
        this(columns, ClaimBeside.ALL);
    }

    private ClaimTable(List<Column> columns, Set<ClaimBeside> told) {
        this.columns = List.copyOf(columns);
        this.told = told;
    }

    @Override
    public Table telling(List<String> names) {
        return new ClaimTable(columns, ClaimBeside.of(names));
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String meaning() {
        return "What was announced, and what came of it: one row per claim.";
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public boolean isOfClaims() {
        return true;
    }

    @Override
    public List<TableParameter> parameters() {
        return List.of();
    }

    @Override
    public long count(Connection connection, TableQuery query, int most) throws SQLException {
        return new ClaimExport(connection, query.asOf()).count(query.filter(), most);
    }

    @Override
    public long forEach(Connection connection, TableQuery query, RowTaker<Row> taker) throws SQLException, IOException {
        return new ClaimExport(connection, query.asOf(), told)
                .forEach(query.filter(), query.page(), claim -> taker.take(row(claim)));
    }

    @Override
    public Page page(Connection connection, TableQuery query) throws SQLException {
        ClaimExport.Page page = new ClaimExport(connection, query.asOf(), told).page(query.filter(), query.page());
        ClaimPage part = query.page();
        return new Page(
                page.rows().stream().map(ClaimTable::row).toList(),
                page.next().map(place -> place.cursor(part.sort())),
                page.previous().map(place -> place.cursor(part.sort())));
    }

    /** One claim, whatever the desk decided about it; empty when there is, or was then, none of this number. */
    public Optional<Row> one(Connection connection, AsOf asOf, long id) throws SQLException {
        return new ClaimExport(connection, asOf).one(id).map(ClaimTable::row);
    }

    /** A claim as a row; its values stand in the order of {@link ClaimColumns#ALL}. */
    static Row row(ClaimRecord claim) {
        @Nullable Object[] values = {
            claim.id(),
            claim.summary(),
            claim.kind().code(),
            claim.certainty().code(),
            claim.claimant(),
            claim.claimantRole(),
            claim.speakerId(),
            claim.sourceId(),
            claim.source(),
            claim.announcedOn(),
            claim.said(),
            claim.articleId(),
            claim.articleTitle(),
            claim.articleUrl(),
            claim.dueFrom(),
            claim.dueTo(),
            claim.dueAt(),
            claim.duePrecision() == null ? null : claim.duePrecision().code(),
            claim.dueZone(),
            claim.dueWords(),
            claim.dueRule(),
            (long) claim.timesMoved(),
            claim.firstDueTo(),
            claim.condition(),
            claim.waitsFor(),
            claim.criteria(),
            claim.review().code(),
            claim.mergedInto(),
            claim.status().code(),
            claim.timing() == null ? null : claim.timing().code(),
            claim.timingDays(),
            claim.knownSince(),
            claim.happenedOn(),
            (long) claim.supports(),
            (long) claim.contradicts(),
            (long) claim.context(),
            (long) claim.proposedEvidence(),
            claim.owner(),
            claim.createdAt(),
            claim.changedAt(),
            claim.tags(),
            claim.snoozedUntil()
        };
        return new Row(values);
    }
}
