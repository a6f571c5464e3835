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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Tag;
import org.outturn.core.claim.Timing;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AsOfTest {
    private static final ZoneId DESK = ZoneId.of("Europe/Berlin");

    private static final List<Map<String, List<String>>> FILTERS = List.of(
            Map.of("review", List.of("any")),
            Map.of("review", List.of("any"), "sort", List.of("-changed")),
            Map.of("review", List.of("any"), "words", List.of("ferry"), "sort", List.of("summary")),
            Map.of("timing", List.of("overdue")),
            Map.of("timing", List.of("late", "on_time")),
            Map.of("tag", List.of("ferry,budget"), "review", List.of("any")),
            Map.of("withoutOwner", List.of("true"), "review", List.of("any"), "sort", List.of("rank")),
            Map.of("knownFrom", List.of("2025-04-01")),
            Map.of("timing", List.of("overdue"), "snoozed", List.of("false")),
            Map.of("timing", List.of("overdue"), "snoozed", List.of("true")),
            Map.of("evidence", List.of("accepted")),
            Map.of("evidence", List.of("proposed")),
            Map.of("status", List.of("happened", "partly"), "review", List.of("any")),
            Map.of("dueTo", List.of("2025-05-01")));

    @Inject
    AgroalDataSource source;

    @BeforeEach
    void nothing() {
        QuarkusTransaction.requiringNew().run(() -> Claim.getEntityManager()
                .createNativeQuery("truncate source, speaker, claim, import_run cascade")
                .executeUpdate());
    }

    private List<Object> export(Map<String, List<String>> parameters, AsOf asOf) throws Exception {
        ClaimFilterReader.Read read = ClaimFilterReader.read(parameters, List.of());
        assertThat(read.problems()).isEmpty();
        List<Object> rows = new ArrayList<>();
        TableQuery query = TableQuery.all(asOf, read.filter());
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            ClaimExport export = new ClaimExport(connection, asOf);
            export.forEach(read.filter(), read.page(), rows::add);
            for (Table table : Tables.ALL) {
                // what no filter of claims chooses from is the same for all of them
                if (!table.isOfClaims() && !parameters.equals(FILTERS.get(0))) {
                    continue;
                }
                assertThat(table.forEach(connection, query, rows::add)).isEqualTo(table.count(connection, query));
            }
            rows.add(export.count(read.filter()));
            rows.add(export.countPerStatus(read.filter(), Integer.MAX_VALUE));
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return rows;
    }

    @Test
    void anExportAsOfAnInstantIsWhatTheExportGaveThen() throws Exception {
        Random random = new Random(11);
        List<Long> claims = new ArrayList<>();
        Map<Instant, List<List<Object>>> kept = new LinkedHashMap<>();
        Instant now = SampleClaims.ANNOUNCED_AT;
        for (int step = 0; step < 120; step++) {
            Instant at = now.plusSeconds(3600L * (1 + random.nextInt(40)));
            QuarkusTransaction.requiringNew().run(() -> somethingHappens(random, claims, at));
            now = at;
            if (step % 10 == 0) {
                List<List<Object>> exports = new ArrayList<>();
                for (Map<String, List<String>> filter : FILTERS) {
                    exports.add(export(filter, AsOf.now(LocalDate.ofInstant(at, DESK))));
                }
                kept.put(at, exports);
            }
        }
        for (Map.Entry<Instant, List<List<Object>>> then : kept.entrySet()) {
            for (int i = 0; i < FILTERS.size(); i++) {
                assertThat(export(FILTERS.get(i), AsOf.instant(then.getKey(), DESK)))
                        .as(then.getKey() + " " + FILTERS.get(i))
                        .isEqualTo(then.getValue().get(i));
            }
        }
        assertThat(export(FILTERS.get(0), AsOf.instant(SampleClaims.ANNOUNCED_AT.minusSeconds(1), DESK)))
                .startsWith(0L);
        assertThat(export(FILTERS.get(0), AsOf.now(LocalDate.of(2025, 6, 12)))).hasSizeGreaterThan(20);
    }

    private static void somethingHappens(Random random, List<Long> claims, Instant at) {
        Editor noor = SampleClaims.editor(random.nextBoolean() ? "Noor" : "Jonas");
        if (claims.size() < 5 || random.nextInt(5) == 0) {
            claims.add(SampleClaims.proposed(at).id());
            return;
        }
        Claim claim = Claim.findById(claims.get(random.nextInt(claims.size())));
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        boolean open = claim.status() == Status.OPEN;
        switch (random.nextInt(11)) {
            case 0, 1 -> {
                if (claim.review() != Review.MERGED) {
                    claim.accept(noor, at);
                }
            }
            case 2 -> {
                if (open && claim.review() != Review.MERGED) {
                    claim.reject("no claim", noor, at);
                }
            }
            case 3 -> claim.revise(claim.wording().withCriteria("The ferry sails " + at), "", noor, at);
            case 4 ->
                claim.moveDue(
                        Optional.of(new DueWindow(
                                today,
                                today.plusDays(random.nextInt(20)),
                                null,
                                Precision.DAY,
                                DESK,
                                "",
                                -1,
                                -1,
                                "editor")),
                        "slipped",
                        noor,
                        at);
            case 5 ->
                claim.addEvidence(
                        Stance.CONTEXT,
                        new EvidenceSource.AtAddress("https://x.example/", "signed", at, today),
                        "",
                        random.nextBoolean() ? noor : null,
                        at);
            case 6 -> {
                for (Evidence piece : claim.evidence()) {
                    piece.accept(random.nextBoolean() ? Stance.SUPPORTS : Stance.CONTRADICTS, noor, at);
                }
            }
            case 7 -> claim.give(random.nextBoolean() ? Optional.of(noor) : Optional.empty(), "", noor, at);
            case 8 -> {
                Tag tag = new Tag(List.of("ferry", "budget", "äpfel").get(random.nextInt(3)));
                if (!claim.tag(tag, "", noor, at)) {
                    claim.untag(tag, "mistaken", noor, at);
                }
            }
            case 9 -> {
                if (claim.review() == Review.ACCEPTED
                        && claim.timing(today).filter(Timing.OVERDUE::equals).isPresent()) {
                    claim.snooze(today.plusDays(1 + random.nextInt(9)), "waits for the minutes", noor, today, at);
                }
            }
            default -> {
                if (claim.review() == Review.ACCEPTED) {
                    Status[] verdicts = {Status.HAPPENED, Status.PARTLY, Status.VOID, Status.OPEN};
                    Status to = verdicts[random.nextInt(verdicts.length)];
                    if (to != claim.status()) {
                        claim.changeStatus(SampleClaims.verdict(to, today.toString()), noor, today, at);
                    }
                }
            }
        }
    }

    @Test
    void aClaimDoesNotVanishWhenItsSourceWasEnteredLaterThanItsArticle() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            SampleClaims.proposed();
            Claim.getEntityManager()
                    .createNativeQuery("update source set created_at = timestamptz '2025-06-01Z'")
                    .executeUpdate();
        });
        try (Connection connection = source.getConnection()) {
            TableQuery query = TableQuery.all(
                    AsOf.endOf(SampleClaims.ANNOUNCED_ON, DESK), ClaimFilter.ACCEPTED.withReview(java.util.Set.of()));
            for (Table table : List.of(Tables.CLAIMS, Tables.APPEARANCES, Tables.ARTICLES)) {
                assertThat(table.forEach(connection, query, row -> {}))
                        .as(table.name())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void aDayIsItsEndAtTheDesk() {
        AsOf asOf = AsOf.endOf(LocalDate.of(2025, 6, 30), DESK);
        assertThat(asOf.instant()).contains(Instant.parse("2025-06-30T21:59:59.999999Z"));
        assertThat(asOf.today()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(AsOf.instant(Instant.parse("2025-06-30T22:30:00Z"), DESK).today())
                .isEqualTo(LocalDate.of(2025, 7, 1));
    }
}
