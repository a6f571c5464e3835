package org.outturn.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimFilter;
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

    private static void decided(Editor editor, String day, Status status, String known) {
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
