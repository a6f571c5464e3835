package org.outturn.core.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a verdict must fit: the announcement, the due window, the evidence it rests on, and what was recorded before. */
final class VerdictRules {
    private VerdictRules() {}

    /**
     * Checks a verdict.
     *
     * @param today the day at the desk
     * @return the day on which it happened; null where nothing did
     * @throws RefusedException with the field and the reason
     */
    static @Nullable LocalDate check(Claim claim, Verdict verdict, LocalDate today) {
        if (claim.review() != Review.ACCEPTED) {
            throw new RefusedException("status", "Accept the draft before recording what became of it.");
        }
        if (verdict.reason().isBlank()) {
            throw new RefusedException("reason", "Give a reason: one or two sentences that a reader can check.");
        }
        if (verdict.knownSince().isBefore(claim.announcedOn())) {
            throw new RefusedException(
                    "knownSince",
                    "%s is before the announcement of %s. Give a later day."
                            .formatted(verdict.knownSince(), claim.announcedOn()));
        }
        if (verdict.knownSince().isAfter(today)) {
            throw new RefusedException("knownSince", "%s has not come yet.".formatted(verdict.knownSince()));
        }
        boolean took = verdict.status() == Status.HAPPENED || verdict.status() == Status.PARTLY;
        if (!took && verdict.happenedOn().isPresent()) {
            throw new RefusedException("happenedOn", "Only what happened has a day on which it did. Leave this empty.");
        }
        LocalDate happened = took ? verdict.happenedOn().orElse(verdict.knownSince()) : null;
        if (happened != null && happened.isBefore(claim.announcedOn())) {
            throw new RefusedException(
                    "happenedOn", "%s is before the announcement of %s.".formatted(happened, claim.announcedOn()));
        }
        if (happened != null && happened.isAfter(verdict.knownSince())) {
            throw new RefusedException(
                    "happenedOn",
                    "It cannot have been known on %s before it happened.".formatted(verdict.knownSince()));
        }
        checkEvidence(claim, verdict);
        LocalDate end = claim.due().map(DueWindow::to).orElse(null);
        if (verdict.status() == Status.DID_NOT_HAPPEN
                && end != null
                && !today.isAfter(end)
                && !verdict.beforeTheEnd()) {
            throw new RefusedException(
                    "beforeTheEnd",
                    "The window is open until %s. Confirm that you mean “did not happen” before it ends."
                            .formatted(end));
        }
        if (verdict.status() == claim.status()
                && claim.knownSince().equals(Optional.of(verdict.knownSince()))
                && claim.happenedOn().equals(Optional.ofNullable(happened))) {
            throw new RefusedException("status", "The claim has this status already.");
        }
        if (verdict.status() == Status.OPEN && claim.status() == Status.OPEN) {
            throw new RefusedException("status", "The claim is open already.");
        }
        return happened;
    }

    private static void checkEvidence(Claim claim, Verdict verdict) {
        verdict.evidence().ifPresent(rests -> {
            if (rests.claim() != claim || rests.state() != EvidenceState.ACCEPTED) {
                throw new RefusedException("evidence", "A verdict can rest only on accepted evidence of this claim.");
            }
        });
    }
}
