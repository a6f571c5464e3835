package org.outturn.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.claim.ClaimPage;
import org.outturn.core.claim.ClaimSort;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Timing;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimExportTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 12);
    private static final Instant NOW = Instant.parse("2025-06-12T09:00:00Z");

    @Inject
    AgroalDataSource source;

    @BeforeEach
    void thirtyClaimsOfEveryTiming() {
        QuarkusTransaction.requiringNew().run(() -> {
            Claim.getEntityManager()
                    .createNativeQuery(
                            "truncate claim, appearance, claim_revision, review_change, evidence, evidence_change,"
                                    + " status_change, problem, import_run, article_version, article, speaker_alias, speaker, source cascade")
                    .executeUpdate();
            Editor noor = SampleClaims.editor("Noor");
            for (int i = 0; i < 30; i++) {
                Claim claim = SampleClaims.accepted(noor);
                // several share a day, so that paging must break ties
                LocalDate to = TODAY.plusDays(i % 5 - 2);
                Optional<DueWindow> window = i % 6 == 5
                        ? Optional.empty()
                        : Optional.of(new DueWindow(
                                to.minusDays(i % 3), to, null, Precision.DAY, ZoneId.of("UTC"), "", -1, -1, "editor"));
                claim.revise(claim.wording().withDue(window), "so", noor, NOW);
                if (i % 10 == 0) {
                    claim.changeStatus(SampleClaims.verdict(Status.HAPPENED, "2025-06-12"), noor, TODAY, NOW);
                }
                if (i % 7 == 0) {
                    claim.addEvidence(
                            Stance.SUPPORTS,
                            new EvidenceSource.AtAddress("https://x.example/", "signed", NOW, TODAY),
                            "",
                            i % 2 == 0 ? noor : null,
                            NOW);
                }
            }
            SampleClaims.proposed();
        });
    }

    private interface Reading<T> {
        T read(ClaimExport export) throws Exception;
    }

    private <T> T with(Reading<T> reading) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            T result = reading.read(new ClaimExport(connection, TODAY));
            connection.rollback();
            connection.setAutoCommit(true);
            return result;
        }
    }

    private List<ClaimRecord> all(ClaimFilter filter, ClaimPage page) throws Exception {
        List<ClaimRecord> rows = new ArrayList<>();
        with(export -> export.forEach(filter, page, rows::add));
        return rows;
    }

    private static ClaimFilter filter(Map<String, List<String>> parameters) {
        ClaimFilterReader.Read read = ClaimFilterReader.read(parameters, List.of());
        assertThat(read.problems()).isEmpty();
        return read.filter();
    }

    @ParameterizedTest
    @EnumSource
    void pagesJoinToTheWholeListInEitherDirection(ClaimSort sort) throws Exception {
        for (boolean descending : new boolean[] {false, true}) {
            ClaimPage page = new ClaimPage(sort, descending, 7, Optional.empty(), Optional.empty());
            List<Long> whole = all(ClaimFilter.ACCEPTED, page).stream()
                    .map(ClaimRecord::id)
                    .toList();
            assertThat(whole).hasSize(30).doesNotHaveDuplicates();
            List<Long> forwards = new ArrayList<>();
            ClaimExport.Page part = with(export -> export.page(ClaimFilter.ACCEPTED, page));
            assertThat(part.previous()).isEmpty();
            Optional<ClaimPage.Place> lastPage = Optional.empty();
            while (true) {
                part.rows().forEach(row -> forwards.add(row.id()));
                if (part.next().isEmpty()) {
                    lastPage = part.previous();
                    break;
                }
                ClaimPage next = new ClaimPage(sort, descending, 7, part.next(), Optional.empty());
                part = with(export -> export.page(ClaimFilter.ACCEPTED, next));
            }
            assertThat(forwards).isEqualTo(whole);
            ClaimPage back = new ClaimPage(sort, descending, 7, Optional.empty(), lastPage);
            ClaimExport.Page before = with(export -> export.page(ClaimFilter.ACCEPTED, back));
            assertThat(before.rows()).extracting(ClaimRecord::id).isEqualTo(whole.subList(21, 28));
        }
    }

    /** Columns that need nothing looked up cost nothing; those that do hold what they hold in the whole table. */
    @Test
    void eachColumnAloneHoldsWhatItHoldsInTheWholeTable() throws Exception {
        TableQuery query = TableQuery.all(AsOf.now(TODAY), ClaimFilter.ACCEPTED);
        List<Row> whole = rows(Tables.CLAIMS, query);
        for (int i = 0; i < ClaimColumns.ALL.size(); i++) {
            int place = i;
            List<Object> expected =
                    new ArrayList<>(whole.stream().map(row -> row.get(place)).toList());
            List<Object> alone =
                    rows(
                                    new ChosenColumns(
                                            Tables.CLAIMS,
                                            List.of(ClaimColumns.ALL.get(i).name())),
                                    query)
                            .stream()
                            .map(row -> row.get(0))
                            .toList();
            assertThat(alone).as(ClaimColumns.ALL.get(i).name()).isEqualTo(expected);
        }
        assertThat(ClaimBeside.of(List.of("id", "summary", "status"))).isEmpty();
        assertThat(whole).anySatisfy(row -> assertThat(row.get(Tables.CLAIMS.column("supports")))
                .isEqualTo(1L));
        assertThat(whole).anySatisfy(row -> assertThat(row.get(Tables.CLAIMS.column("timesMoved")))
                .isEqualTo(1L));
    }

    private List<Row> rows(Table table, TableQuery query) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            table.forEach(connection, query, rows::add);
        }
        return rows;
    }

    @Test
    void pagingStaysRightWhileRowsComeIn() throws Exception {
        ClaimPage page = new ClaimPage(ClaimSort.DUE, false, 10, Optional.empty(), Optional.empty());
        ClaimExport.Page first = with(export -> export.page(ClaimFilter.ACCEPTED, page));
        Set<Long> before = new java.util.HashSet<>(
                all(ClaimFilter.ACCEPTED, page).stream().map(ClaimRecord::id).toList());
        QuarkusTransaction.requiringNew().run(() -> {
            Editor editor = SampleClaims.editor("Jonas");
            Claim early = SampleClaims.accepted(editor);
            early.revise(
                    early.wording()
                            .withDue(Optional.of(new DueWindow(
                                    SampleClaims.ANNOUNCED_ON,
                                    SampleClaims.ANNOUNCED_ON,
                                    null,
                                    Precision.DAY,
                                    ZoneId.of("UTC"),
                                    "",
                                    -1,
                                    -1,
                                    "editor"))),
                    "so",
                    editor,
                    NOW);
        });
        List<Long> seen =
                new ArrayList<>(first.rows().stream().map(ClaimRecord::id).toList());
        Optional<ClaimPage.Place> place = first.next();
        while (place.isPresent()) {
            ClaimPage next = new ClaimPage(ClaimSort.DUE, false, 10, place, Optional.empty());
            ClaimExport.Page part = with(export -> export.page(ClaimFilter.ACCEPTED, next));
            part.rows().forEach(row -> seen.add(row.id()));
            place = part.next();
        }
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(before);
    }

    @ParameterizedTest
    @EnumSource
    void theTimingFilterFindsExactlyTheRowsWithThatTiming(Timing timing) throws Exception {
        List<ClaimRecord> whole = all(ClaimFilter.ACCEPTED, ClaimPage.FIRST);
        List<Long> expected = whole.stream()
                .filter(row -> row.timing() == timing)
                .map(ClaimRecord::id)
                .toList();
        ClaimFilter filter = ClaimFilter.ACCEPTED.withTiming(EnumSet.of(timing));
        assertThat(all(filter, ClaimPage.FIRST)).extracting(ClaimRecord::id).isEqualTo(expected);
        long count = with(export -> export.count(filter));
        assertThat(count).isEqualTo(expected.size());
    }

    @Test
    void overdueClaimsNeverFallOutOfTheListByDueDate() throws Exception {
        List<ClaimRecord> whole = all(ClaimFilter.ACCEPTED, ClaimPage.FIRST);
        assertThat(whole)
                .isSortedAccordingTo(
                        Comparator.comparing(row -> row.dueTo() == null ? LocalDate.of(9999, 12, 31) : row.dueTo()));
        assertThat(whole.get(0).timing()).isIn(Timing.OVERDUE, Timing.LATE);
    }

    @Test
    void aWindowKnownToTheMonthIsFoundByEveryDayInIt() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            Editor editor = SampleClaims.editor("Jonas");
            Claim claim = SampleClaims.accepted(editor);
            claim.revise(
                    claim.wording()
                            .withDue(Optional.of(new DueWindow(
                                    LocalDate.of(2030, 3, 1),
                                    LocalDate.of(2030, 3, 31),
                                    null,
                                    Precision.MONTH,
                                    ZoneId.of("UTC"),
                                    "in March",
                                    -1,
                                    -1,
                                    "month"))),
                    "so",
                    editor,
                    NOW);
        });
        for (String day : List.of("2030-03-01", "2030-03-15", "2030-03-31")) {
            assertThat(all(filter(Map.of("dueFrom", List.of(day), "dueTo", List.of(day))), ClaimPage.FIRST))
                    .hasSize(1);
        }
        assertThat(all(
                        filter(Map.of("dueFrom", List.of("2030-04-01"), "dueTo", List.of("2030-04-30"))),
                        ClaimPage.FIRST))
                .isEmpty();
    }

    @Test
    void theRowsOfManyAreThoseOfAPageWithoutWhatStandsBesideThem() throws Exception {
        for (int back = -3; back <= 1; back++) {
            for (int days = 0; days < 4; days++) {
                LocalDate from = TODAY.plusDays(back);
                ClaimFilter few = ClaimFilter.ACCEPTED.withDue(from, from.plusDays(days));
                List<Long> found =
                        all(few, ClaimPage.FIRST).stream().map(ClaimRecord::id).toList();
                List<ClaimRecord> many = with(export ->
                                export.ofRowsAlone().pageOfMany(few, ClaimPage.FIRST.fromDay(from)))
                        .rows();
                assertThat(many.stream().map(ClaimRecord::id)).containsExactlyElementsOf(found);
                assertThat(many).allMatch(row -> row.articleId() == null && row.supports() == 0);
            }
        }
    }

    @Test
    void fewThatAreFoundFirstAreThePageInTheSameOrder() throws Exception {
        for (String query : List.of("evidence=proposed", "evidence=accepted", "evidence=none", "timing=due")) {
            ClaimFilter few = filter(Map.of(query.split("=")[0], List.of(query.split("=")[1])));
            ClaimPage first = ClaimPage.FIRST.withLimit(2);
            ClaimExport.Page page = with(export -> export.page(few, first));
            ClaimExport.Page found = with(export -> export.pageOfFew(few, first));
            assertThat(found).as(query).isEqualTo(page);
            assertThat(page.rows()).isNotEmpty();
            ClaimPage second = new ClaimPage(first.sort(), false, 2, page.next(), Optional.empty());
            ClaimExport.Page after = with(export -> export.pageOfFew(few, second));
            assertThat(after).as(query).isEqualTo(with(export -> export.page(few, second)));
        }
    }

    @Test
    void linesOfAListLeaveOnlyTheArticleOut() throws Exception {
        List<ClaimRecord> whole = with(export -> export.page(ClaimFilter.ACCEPTED, ClaimPage.FIRST))
                .rows();
        List<ClaimRecord> lines = with(export -> export.ofLines().page(ClaimFilter.ACCEPTED, ClaimPage.FIRST))
                .rows();
        assertThat(lines).allMatch(line -> line.articleId() == null && line.articleTitle() == null);
        assertThat(lines.stream().mapToInt(ClaimRecord::supports).sum())
                .isEqualTo(whole.stream().mapToInt(ClaimRecord::supports).sum())
                .isPositive();
        assertThat(lines)
                .extracting(ClaimRecord::timesMoved)
                .isEqualTo(whole.stream().map(ClaimRecord::timesMoved).toList());
    }

    @Test
    void wordsAreFoundByTheirStemInSummaryAndSentence() throws Exception {
        assertThat(all(filter(Map.of("words", List.of("signing contracts"))), ClaimPage.FIRST))
                .hasSize(30);
        assertThat(all(filter(Map.of("words", List.of("\"the grant is confirmed\""))), ClaimPage.FIRST))
                .hasSize(30);
        assertThat(all(filter(Map.of("words", List.of("submarine"))), ClaimPage.FIRST))
                .isEmpty();
        assertThat(all(filter(Map.of("words", List.of("'; drop table claim; -- & | ! ( : *"))), ClaimPage.FIRST))
                .isEmpty();
    }

    @Test
    void countsPerStatusAndEvidenceFiltersAgreeWithTheRows() throws Exception {
        Map<Status, Long> counts =
                with(export -> export.countPerStatus(ClaimFilter.ACCEPTED, 1000).orElseThrow());
        assertThat(counts)
                .containsEntry(Status.HAPPENED, 3L)
                .containsEntry(Status.OPEN, 27L)
                .containsEntry(Status.VOID, 0L);
        assertThat(all(filter(Map.of("evidence", List.of("proposed"))), ClaimPage.FIRST))
                .allMatch(row -> row.proposedEvidence() == 1)
                .hasSize(2);
        assertThat(all(filter(Map.of("evidence", List.of("accepted"))), ClaimPage.FIRST))
                .allMatch(row -> row.supports() == 1)
                .hasSize(3);
        assertThat(all(filter(Map.of("evidence", List.of("none"))), ClaimPage.FIRST))
                .hasSize(25);
        assertThat(all(filter(Map.of("review", List.of("proposed"))), ClaimPage.FIRST))
                .allMatch(row -> row.review() == Review.PROPOSED)
                .hasSize(1);
    }

    @Test
    void slipsAreCountedAndTheFirstWindowIsKept() throws Exception {
        ClaimRecord row = all(ClaimFilter.ACCEPTED, ClaimPage.FIRST).get(0);
        assertThat(row.timesMoved()).isEqualTo(1);
        assertThat(row.firstDueTo()).isEqualTo(SampleClaims.DUE_TO);
        assertThat(row.articleTitle()).isEqualTo("Tram contract");
    }

    @Test
    void verdictsComeInTheOrderInWhichTheyWereRecorded() throws Exception {
        List<Row> changes = new ArrayList<>();
        Table table = Tables.STATUS_CHANGES;
        try (Connection connection = source.getConnection()) {
            table.forEach(connection, TableQuery.all(AsOf.now(TODAY), ClaimFilter.ACCEPTED), changes::add);
        }
        assertThat(changes)
                .hasSize(3)
                .allMatch(change -> "happened".equals(change.get(table.column("to")))
                        && "Noor".equals(change.get(table.column("editor"))));
    }
}
