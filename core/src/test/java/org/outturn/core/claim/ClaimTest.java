package org.outturn.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.core.claim.SampleClaims.ANNOUNCED_AT;
import static org.outturn.core.claim.SampleClaims.DUE_TO;
import static org.outturn.core.claim.SampleClaims.verdict;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestTransaction
class ClaimTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 12);
    private static final Instant NOW = Instant.parse("2025-06-12T09:00:00Z");

    private static void assertRefused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
    }

    @Test
    void aDraftIsProposedOpenAndNobodyHasLooked() {
        Claim claim = SampleClaims.proposed();
        assertThat(claim.review()).isEqualTo(Review.PROPOSED);
        assertThat(claim.status()).isEqualTo(Status.OPEN);
        assertThat(claim.timing(TODAY)).contains(Timing.OVERDUE);
        assertThat(claim.reviewChanges()).hasSize(1);
        assertThat(claim.revisions()).hasSize(1);
        assertThat(claim.appearances().get(0).sentence()).isEqualTo(SampleClaims.SENTENCE);
    }

    @Test
    void claimsDoNotWaitForEachOtherInACircle() {
        Editor noor = SampleClaims.editor("Noor");
        Claim ruling = SampleClaims.accepted(noor);
        Claim building = SampleClaims.accepted(noor);
        Claim opening = SampleClaims.accepted(noor);
        assertThat(building.waitFor(ruling, "the ruling", noor, NOW)).isTrue();
        assertThat(opening.waitFor(building, "the building", noor, NOW)).isTrue();

        assertRefused("waitsFor", () -> ruling.waitFor(ruling, "itself", noor, NOW));
        assertRefused("waitsFor", () -> ruling.waitFor(opening, "the opening", noor, NOW));
        assertThat(ruling.wording().waitsFor()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void everyVerdictIsRecordedWithWhoWhenAndWhy(Status status) {
        Editor noor = SampleClaims.editor("Noor");
        Claim claim = SampleClaims.accepted(noor);
        claim.changeStatus(verdict(status, "2025-06-10"), noor, TODAY, NOW);
        Claim.flush();
        assertThat(claim.status()).isEqualTo(status);
        assertThat(claim.knownSince()).contains(LocalDate.of(2025, 6, 10));
        StatusChange change = claim.statusChanges().get(0);
        assertThat(change.from()).isEqualTo(Status.OPEN);
        assertThat(change.to()).isEqualTo(status);
        assertThat(change.editor()).isSameAs(noor);
        assertThat(change.recordedAt()).isEqualTo(NOW);
        assertThat(change.reason()).isEqualTo("The council said so.");
    }

    @Test
    void whatHappenedAfterTheWindowIsLateByDays() {
        Editor noor = SampleClaims.editor("Noor");
        Claim claim = SampleClaims.accepted(noor);
        claim.changeStatus(verdict(Status.HAPPENED, "2025-06-10"), noor, TODAY, NOW);
        assertThat(claim.timing(TODAY)).contains(Timing.LATE);
        assertThat(Timing.LATE.days(null, DUE_TO, claim.happenedOn().orElseThrow(), TODAY))
                .isEqualTo(10);
    }

    @Test
    void aWrongVerdictIsCorrectedAndStaysInTheHistory() {
        Editor noor = SampleClaims.editor("Noor");
        Claim claim = SampleClaims.accepted(noor);
        claim.changeStatus(verdict(Status.DID_NOT_HAPPEN, "2025-06-01"), noor, TODAY, NOW);
        claim.changeStatus(verdict(Status.PARTLY, "2025-06-02"), noor, TODAY, NOW.plusSeconds(60));
        claim.changeStatus(verdict(Status.OPEN, "2025-06-03"), noor, TODAY, NOW.plusSeconds(120));
        Claim.flush();
        assertThat(claim.status()).isEqualTo(Status.OPEN);
        assertThat(claim.knownSince()).isEmpty();
        assertThat(claim.happenedOn()).isEmpty();
        assertThat(claim.statusChanges())
                .extracting(StatusChange::to)
                .containsExactly(Status.DID_NOT_HAPPEN, Status.PARTLY, Status.OPEN);
        assertThat(claim.statusChanges()).extracting(StatusChange::isCorrection).containsExactly(false, true, true);
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrEraseAVerdict() {
        Editor noor = SampleClaims.editor("Noor");
        Claim claim = SampleClaims.accepted(noor);
        claim.changeStatus(verdict(Status.HAPPENED, "2025-05-20"), noor, TODAY, NOW);
        Claim.flush();
        assertThatThrownBy(() -> Claim.getEntityManager()
                        .createNativeQuery("delete from status_change where claim_id = ?1")
                        .setParameter(1, claim.id())
                        .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void verdictsThatDoNotFitAreRefused() {
        Editor noor = SampleClaims.editor("Noor");
        Claim proposed = SampleClaims.proposed();
        assertRefused("status", () -> proposed.changeStatus(verdict(Status.HAPPENED, "2025-06-01"), noor, TODAY, NOW));
        Claim claim = SampleClaims.accepted(noor);
        assertRefused("knownSince", () -> claim.changeStatus(verdict(Status.HAPPENED, "2025-03-01"), noor, TODAY, NOW));
        assertRefused("knownSince", () -> claim.changeStatus(verdict(Status.HAPPENED, "2025-06-13"), noor, TODAY, NOW));
        assertRefused("status", () -> claim.changeStatus(verdict(Status.OPEN, "2025-06-01"), noor, TODAY, NOW));
        Verdict silent =
                new Verdict(Status.VOID, TODAY, Optional.empty(), "  ", Optional.empty(), false, Optional.empty());
        assertRefused("reason", () -> claim.changeStatus(silent, noor, TODAY, NOW));
        Verdict dated =
                new Verdict(Status.VOID, TODAY, Optional.of(TODAY), "So.", Optional.empty(), false, Optional.empty());
        assertRefused("happenedOn", () -> claim.changeStatus(dated, noor, TODAY, NOW));
        Verdict known = new Verdict(
                Status.HAPPENED,
                LocalDate.of(2025, 6, 1),
                Optional.of(LocalDate.of(2025, 6, 2)),
                "So.",
                Optional.empty(),
                false,
                Optional.empty());
        assertRefused("happenedOn", () -> claim.changeStatus(known, noor, TODAY, NOW));
        assertThat(claim.statusChanges()).isEmpty();
        assertThat(claim.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void didNotHappenBeforeTheWindowEndsNeedsConfirmation() {
        Editor noor = SampleClaims.editor("Noor");
        Claim claim = SampleClaims.accepted(noor);
        LocalDate early = LocalDate.of(2025, 5, 31);
        Instant then = Instant.parse("2025-05-31T09:00:00Z");
        assertRefused(
                "beforeTheEnd",
                () -> claim.changeStatus(verdict(Status.DID_NOT_HAPPEN, "2025-05-30"), noor, early, then));
        Verdict meant = new Verdict(
                Status.DID_NOT_HAPPEN,
                LocalDate.of(2025, 5, 30),
                Optional.empty(),
                "Called off for good.",
                Optional.empty(),
                true,
                Optional.empty());
        claim.changeStatus(meant, noor, early, then);
        assertThat(claim.status()).isEqualTo(Status.DID_NOT_HAPPEN);
    }

    @Test
    void evidenceFromBeforeTheAnnouncementIsRefused() {
        Editor noor = SampleClaims.editor("Noor");
        Claim claim = SampleClaims.accepted(noor);
        EvidenceSource old =
                new EvidenceSource.AtAddress("https://x.example/", "signed", NOW, LocalDate.of(2025, 3, 13));
        assertRefused("datedOn", () -> claim.addEvidence(Stance.SUPPORTS, old, "", noor, NOW));
        assertThat(claim.evidence()).isEmpty();
    }

    @Test
    void evidenceMustStandWordForWordInTheArticle() {
        ArticleVersion version = SampleClaims.version("The contract was signed on Tuesday, the council said.");
        assertRefused(
                "quote", () -> EvidenceSource.InArticle.find(version, "The contract was signed on Monday", TODAY));
        EvidenceSource.InArticle found = EvidenceSource.InArticle.find(version, "contract was signed", TODAY);
        assertThat(found.quote()).isEqualTo("contract was signed");
        assertThat(found.start()).isEqualTo(4);
    }

    @Test
    void aVerdictRestsOnAcceptedEvidenceOfItsOwnClaimAndThatIsNotDismissed() {
        Editor noor = SampleClaims.editor("Noor");
        Claim claim = SampleClaims.accepted(noor);
        Claim other = SampleClaims.accepted(noor);
        EvidenceSource source =
                new EvidenceSource.AtAddress("https://x.example/", "signed", NOW, LocalDate.of(2025, 6, 1));
        Evidence own = claim.addEvidence(Stance.SUPPORTS, source, "", noor, NOW);
        Evidence foreign = other.addEvidence(Stance.SUPPORTS, source, "", noor, NOW);
        Evidence proposed = claim.addEvidence(Stance.SUPPORTS, source, "", null, NOW);
        assertThat(proposed.state()).isEqualTo(EvidenceState.PROPOSED);
        for (Evidence wrong : new Evidence[] {foreign, proposed}) {
            assertRefused("evidence", () -> claim.changeStatus(resting(wrong), noor, TODAY, NOW));
        }
        claim.changeStatus(resting(own), noor, TODAY, NOW);
        assertRefused("reason", () -> own.dismiss("wrong", noor, NOW));
        proposed.dismiss("another tram", noor, NOW);
        Claim.flush();
        assertThat(proposed.changes())
                .extracting(EvidenceChange::to)
                .containsExactly(EvidenceState.PROPOSED, EvidenceState.DISMISSED);
    }

    private static Verdict resting(Evidence piece) {
        return new Verdict(
                Status.HAPPENED,
                LocalDate.of(2025, 6, 1),
                Optional.empty(),
                "Signed.",
                Optional.of(piece),
                false,
                Optional.empty());
    }

    @Test
    void movingTheWindowKeepsTheFormerOneAndNeedsAReason() {
        Editor noor = SampleClaims.editor("Noor");
        Claim claim = SampleClaims.accepted(noor);
        DueWindow later = new DueWindow(
                SampleClaims.ANNOUNCED_ON,
                LocalDate.of(2025, 6, 30),
                null,
                Precision.DAY,
                ZoneId.of("UTC"),
                "",
                -1,
                -1,
                "editor");
        assertRefused("reason", () -> claim.moveDue(Optional.of(later), " ", noor, NOW));
        assertThat(claim.moveDue(Optional.of(later), "Adeyemi told the council so.", noor, NOW))
                .isTrue();
        assertThat(claim.moveDue(claim.due(), "Again.", noor, NOW)).isFalse();
        Claim.flush();
        assertThat(claim.due().map(DueWindow::to)).contains(LocalDate.of(2025, 6, 30));
        assertThat(claim.revisions()).hasSize(2);
        assertThat(claim.revisions().get(0).wording().due().map(DueWindow::to)).contains(DUE_TO);
        assertThat(claim.timing(TODAY)).contains(Timing.DUE);
    }

    @Test
    void reviewDecisionsCanBeTakenBackButNotOverAVerdict() {
        Editor noor = SampleClaims.editor("Noor");
        Claim claim = SampleClaims.proposed();
        assertRefused("reason", () -> claim.reject(" ", noor, NOW));
        claim.reject("opinion", noor, NOW);
        claim.undoReview(noor, NOW.plusSeconds(1));
        claim.accept(noor, NOW.plusSeconds(2));
        claim.changeStatus(verdict(Status.HAPPENED, "2025-05-20"), noor, TODAY, NOW.plusSeconds(3));
        assertRefused("review", () -> claim.reject("opinion", noor, NOW));
        assertRefused("review", () -> claim.undoReview(noor, NOW));
        Claim.flush();
        assertThat(claim.reviewChanges())
                .extracting(ReviewChange::to)
                .containsExactly(Review.PROPOSED, Review.REJECTED, Review.PROPOSED, Review.ACCEPTED);
    }

    @Test
    void mergingPointsToTheOtherClaimAndChainsAndCirclesAreRefused() {
        Editor noor = SampleClaims.editor("Noor");
        Claim kept = SampleClaims.accepted(noor);
        Claim twin = SampleClaims.proposed();
        assertRefused("into", () -> twin.mergeInto(twin, noor, NOW));
        twin.mergeInto(kept, noor, NOW);
        Claim.flush();
        assertThat(twin.mergedInto()).contains(kept);
        assertRefused("review", () -> kept.mergeInto(SampleClaims.accepted(noor), noor, NOW));
        assertRefused("into", () -> SampleClaims.proposed().mergeInto(twin, noor, NOW));
        twin.undoReview(noor, NOW.plusSeconds(1));
        assertThat(twin.mergedInto()).isEmpty();
    }

    @Test
    void anyPastStateIsRebuiltFromTheHistory() {
        Editor noor = SampleClaims.editor("Noor");
        Claim claim = SampleClaims.accepted(noor);
        DueWindow later = new DueWindow(
                SampleClaims.ANNOUNCED_ON,
                LocalDate.of(2025, 6, 30),
                null,
                Precision.DAY,
                ZoneId.of("UTC"),
                "",
                -1,
                -1,
                "editor");
        Instant moved = Instant.parse("2025-05-22T10:00:00Z");
        claim.moveDue(Optional.of(later), "Adeyemi told the council so.", noor, moved);
        Evidence piece = claim.addEvidence(
                Stance.SUPPORTS,
                new EvidenceSource.AtAddress("https://x.example/", "signed", moved, LocalDate.of(2025, 5, 22)),
                "",
                null,
                moved.plusSeconds(10));
        piece.accept(Stance.CONTEXT, noor, moved.plusSeconds(20));
        claim.changeStatus(verdict(Status.HAPPENED, "2025-06-10"), noor, TODAY, NOW);
        Claim.flush();

        assertThat(claim.asOf(ANNOUNCED_AT.minusSeconds(1))).isEmpty();
        ClaimState drafted = claim.asOf(ANNOUNCED_AT).orElseThrow();
        assertThat(drafted.review()).isEqualTo(Review.PROPOSED);
        assertThat(drafted.wording().due().map(DueWindow::to)).contains(DUE_TO);
        assertThat(drafted.evidence()).isEmpty();
        ClaimState proposed = claim.asOf(moved.plusSeconds(10)).orElseThrow();
        assertThat(proposed.evidence().get(0).state()).isEqualTo(EvidenceState.PROPOSED);
        assertThat(proposed.wording().due().map(DueWindow::to)).contains(LocalDate.of(2025, 6, 30));
        assertThat(proposed.status()).isEqualTo(Status.OPEN);
        ClaimState judged = claim.asOf(moved.plusSeconds(20)).orElseThrow();
        assertThat(judged.evidence().get(0).stance()).isEqualTo(Stance.CONTEXT);
        ClaimState now = claim.asOf(NOW).orElseThrow();
        assertThat(now.status()).isEqualTo(Status.HAPPENED);
        assertThat(now.happenedOn()).contains(LocalDate.of(2025, 6, 10));
    }
}
