package org.outturn.core.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A claim as it stood at an instant, rebuilt from its history.
 *
 * @param wording what was written down
 * @param review what the desk had decided about the draft
 * @param mergedInto the claim it was merged into then, if it was
 * @param status what had become of it, as far as was recorded
 * @param knownSince since when that was known; empty while open
 * @param happenedOn when it happened; empty unless it did
 * @param statusChanges the verdicts recorded until then, oldest first
 * @param evidence the evidence known then, with the decision that held
 * @param appearances where it was known to have been made
 */
public record ClaimState(
        ClaimWording wording,
        Review review,
        Optional<Claim> mergedInto,
        Status status,
        Optional<LocalDate> knownSince,
        Optional<LocalDate> happenedOn,
        List<StatusChange> statusChanges,
        List<EvidenceThen> evidence,
        List<Appearance> appearances) {

    /**
     * Evidence with the decision that held.
     *
     * @param piece the evidence
     * @param state what the desk had decided about it
     * @param stance how it was held to bear on the claim
     */
    public record EvidenceThen(Evidence piece, EvidenceState state, Stance stance) {}

    static Optional<ClaimState> rebuild(Claim claim, Instant instant) {
        Optional<ReviewChange> review = last(claim.reviewChanges().stream()
                .filter(change -> !change.recordedAt().isAfter(instant))
                .toList());
        Optional<ClaimRevision> revision = last(claim.revisions().stream()
                .filter(written -> !written.recordedAt().isAfter(instant))
                .toList());
        if (review.isEmpty() || revision.isEmpty()) {
            return Optional.empty();
        }
        List<StatusChange> verdicts = claim.statusChanges().stream()
                .filter(change -> !change.recordedAt().isAfter(instant))
                .toList();
        Optional<StatusChange> verdict = last(verdicts);
        Status status = verdict.map(StatusChange::to).orElse(Status.OPEN);
        return Optional.of(new ClaimState(
                revision.get().wording(),
                review.get().to(),
                review.get().mergedInto(),
                status,
                status == Status.OPEN ? Optional.empty() : verdict.map(StatusChange::knownSince),
                verdict.flatMap(StatusChange::happenedOn),
                verdicts,
                claim.evidence().stream()
                        .flatMap(piece -> piece.asOf(instant).stream()
                                .map(change -> new EvidenceThen(piece, change.to(), change.stance())))
                        .toList(),
                claim.appearances().stream()
                        .filter(appearance -> !appearance.recordedAt().isAfter(instant))
                        .toList()));
    }

    private static <T> Optional<T> last(List<T> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
    }
}
