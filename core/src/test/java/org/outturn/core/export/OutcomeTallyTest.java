package org.outturn.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Timing;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutcomeTallyTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 12);
    private static final Instant NOW = Instant.parse("2025-06-12T09:00:00Z");

    @Inject
    AgroalDataSource source;

    @BeforeEach
    void sevenClaims() {
        QuarkusTransaction.requiringNew().run(() -> {
            Claim.getEntityManager()
                    .createNativeQuery(
                            "truncate claim, appearance, claim_revision, review_change, evidence, evidence_change,"
                                    + " status_change, problem, import_run, article_version, article, speaker_alias, speaker, source cascade")
                    .executeUpdate();
            Editor noor = SampleClaims.editor("Noor");
            decided(noor, "2025-06-10", Status.HAPPENED, "2025-06-10");
            decided(noor, "2025-06-02", Status.HAPPENED, "2025-06-12");
            decided(noor, "2025-06-08", Status.HAPPENED, "2025-06-12");
            decided(noor, "2025-06-10", Status.DID_NOT_HAPPEN, "2025-06-12");
            decided(noor, "2025-06-11", Status.OPEN, "");
            decided(noor, "2025-06-20", Status.OPEN, "");
            decided(noor, "", Status.OPEN, "");
        });
    }

    private static long decided(Editor editor, String day, Status status, String known) {
        Claim claim = SampleClaims.accepted(editor);
        Optional<DueWindow> window = day.isEmpty()
                ? Optional.empty()
                : Optional.of(new DueWindow(
                        LocalDate.parse(day),
                        LocalDate.parse(day),
                        null,
                        Precision.DAY,
                        ZoneId.of("UTC"),
                        "",
                        -1,
                        -1,
                        "editor"));
        claim.revise(claim.wording().withDue(window), "so", editor, NOW);
        if (status != Status.OPEN) {
            claim.changeStatus(SampleClaims.verdict(status, known), editor, TODAY, NOW);
        }
        return claim.id();
    }

    private Outcomes tally() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new OutcomeTally(connection, TODAY).of(ClaimFilter.ACCEPTED);
        }
    }

    @Test
    void everyClaimIsCountedOnce() throws SQLException {
        Outcomes outcomes = tally();

        assertThat(outcomes.total()).isEqualTo(7);
        assertThat(outcomes.onTime()).isEqualTo(1);
        assertThat(outcomes.late()).isEqualTo(2);
        assertThat(outcomes.didNotHappen()).isEqualTo(1);
        assertThat(outcomes.decided()).isEqualTo(4);
        assertThat(List.of(outcomes.overdue(), outcomes.upcoming(), outcomes.undated()))
                .containsExactly(1L, 1L, 1L);
        assertThat(outcomes.share())
                .hasValueSatisfying(share -> assertThat(share.part()).isEqualTo(3));
    }

    @Test
    void theMedianDelayIsThatOfTheLateOnes() throws SQLException {
        assertThat(tally().medianDelay()).contains(7.0);
    }

    @Test
    void theCountsAreThoseOfTheList() throws SQLException {
        Outcomes outcomes = tally();
        try (Connection connection = source.getConnection()) {
            ClaimExport export = new ClaimExport(connection, TODAY);

            assertThat(export.count(ClaimFilter.ACCEPTED.withTiming(EnumSet.of(Timing.LATE))))
                    .isEqualTo(outcomes.late());
            assertThat(export.count(ClaimFilter.ACCEPTED.withTiming(EnumSet.of(Timing.OVERDUE))))
                    .isEqualTo(outcomes.overdue());
        }
    }

    @Test
    void groupsAddUpToAll() throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (OutcomeTally.Group group : OutcomeTally.Group.values()) {
                List<OutcomeTally.Grouped> groups =
                        new OutcomeTally(connection, TODAY).by(group, ClaimFilter.ACCEPTED, 100);

                assertThat(groups).as(group.code()).allSatisfy(one -> assertThat(one.name())
                        .isNotBlank());
                assertThat(groups.stream()
                                .mapToLong(one -> one.outcomes().total())
                                .sum())
                        .as(group.code())
                        .isIn(7L, 0L);
            }
        }
    }

    /** Looks at each claim by itself, in the plainest way. */
    @Test
    void theCountsAreThoseOfLookingAtEachClaim() throws SQLException {
        moreClaims();
        try (Connection connection = source.getConnection()) {
            OutcomeTally tally = new OutcomeTally(connection, TODAY);
            OutcomeTally.Kinds kinds = tally.kinds(ClaimFilter.ACCEPTED);
            assertThat(kinds.all()).isEqualTo(tally.of(ClaimFilter.ACCEPTED));
            assertThat(kinds.kinds()).isEqualTo(tally.by(OutcomeTally.Group.KIND, ClaimFilter.ACCEPTED, 100));
            assertThat(kinds.all()).isEqualTo(counted(connection, "true"));
            assertThat(kinds.kinds()).hasSizeGreaterThan(3);
            for (OutcomeTally.Grouped kind : kinds.kinds()) {
                assertThat(kind.outcomes())
                        .as(kind.key())
                        .isEqualTo(counted(connection, "kind = '" + kind.key() + "'"));
            }
            for (OutcomeTally.Grouped month : tally.by(OutcomeTally.Group.MONTH, ClaimFilter.ACCEPTED, 100)) {
                assertThat(month.outcomes())
                        .as(month.key())
                        .isEqualTo(counted(connection, "to_char(announced_on, 'YYYY-MM') = '" + month.key() + "'"));
            }
        }
    }

    private static void moreClaims() {
        QuarkusTransaction.requiringNew().run(() -> {
            Editor noor = SampleClaims.editor("Noor " + UUID.randomUUID());
            Status[] statuses = Status.values();
            ClaimKind[] kinds = ClaimKind.values();
            for (int i = 0; i < 60; i++) {
                Status status = statuses[i % statuses.length];
                String day = i % 5 == 4 ? "" : TODAY.minusDays(i % 11).toString();
                long id = decided(noor, day, Status.OPEN, "");
                Claim.flush();
                Claim.getEntityManager()
                        .createNativeQuery(
                                "update claim set kind = ?1, announced_on = announced_on - 20 * cast(?2 as int), status = ?3,"
                                        + " known_since = case when ?3 <> 'open' then cast(?4 as date) end,"
                                        + " happened_on = case when ?3 in ('happened', 'partly') then cast(?4 as date) end where id = ?5")
                        .setParameter(1, kinds[i % kinds.length].code())
                        .setParameter(2, i % 3)
                        .setParameter(3, status.code())
                        .setParameter(4, TODAY.minusDays(i % 7))
                        .setParameter(5, id)
                        .executeUpdate();
            }
        });
    }

    private static Outcomes counted(Connection connection, String condition) throws SQLException {
        OutcomeCounts counts = new OutcomeCounts();
        List<Double> delays = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select status, due_from, due_to, happened_on,"
                        + " (select percentile_cont(0.5) within group (order by happened_on - due_to) from claim where review = 'accepted'"
                        + " and status in ('happened', 'partly') and happened_on > due_to and " + condition
                        + ") as delay"
                        + " from claim where review = 'accepted' and " + condition)) {
            while (row.next()) {
                String code = row.getString("status");
                Status status = Arrays.stream(Status.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow();
                Timing timing = Timing.of(
                        status,
                        row.getObject("due_from", LocalDate.class),
                        row.getObject("due_to", LocalDate.class),
                        row.getObject("happened_on", LocalDate.class),
                        TODAY);
                counts.add(status.code(), timing == null ? null : timing.code(), null, 1);
                delays.add(row.getObject("delay", Double.class));
            }
        }
        Outcomes all = counts.outcomes();
        return new Outcomes(
                all.onTime(),
                all.early(),
                all.late(),
                all.happenedUndated(),
                all.partly(),
                all.didNotHappen(),
                all.withdrawn(),
                all.voided(),
                all.cannotTell(),
                all.upcoming(),
                all.due(),
                all.overdue(),
                all.undated(),
                delays.stream().filter(Objects::nonNull).findFirst());
    }

    @Test
    void theCurveWatchesAllOfThem() throws SQLException {
        try (Connection connection = source.getConnection()) {
            OutcomeCurve curve = new OutcomeTally(connection, TODAY).curve(ClaimFilter.ACCEPTED);

            assertThat(curve.claims()).isEqualTo(7);
            assertThat(curve.steps().stream()
                            .mapToLong(OutcomeCurve.Step::happened)
                            .sum())
                    .isEqualTo(3);
        }
    }
}
