package org.outturn.core.claim;

/** What the desk may decide about a draft: a verdict stands on a claim that is followed, and a merge is undone before anything else. */
final class ReviewRules {
    private ReviewRules() {}

    /** Refuses what cannot be done to a draft that is merged into another claim. */
    static void refuseMerged(Claim claim) {
        if (claim.review() == Review.MERGED) {
            throw new RefusedException("review", "This draft is merged into another claim. Undo the merge first.");
        }
    }

    static void checkRejection(Claim claim, String reason) {
        if (reason.isBlank()) {
            throw new RefusedException("reason", "Choose why this is no claim.");
        }
        if (claim.status() != Status.OPEN) {
            throw new RefusedException("review", "This claim has a verdict. Set it back to open before rejecting it.");
        }
        refuseMerged(claim);
    }

    static void checkMerge(Claim claim, Claim into) {
        Long id = claim.id();
        if (into == claim || (id != null && id.equals(into.id()))) {
            throw new RefusedException("into", "A claim cannot be merged into itself.");
        }
        if (into.review() != Review.ACCEPTED && into.review() != Review.PROPOSED) {
            throw new RefusedException(
                    "into",
                    "The other one is %s. Choose a claim that the desk follows."
                            .formatted(into.review().code()));
        }
        if (claim.status() != Status.OPEN) {
            throw new RefusedException("review", "This claim has a verdict of its own and cannot be merged.");
        }
        if (id != null && Claim.count("mergedInto", claim) > 0) {
            throw new RefusedException("review", "Other drafts are merged into this one. Merge those first.");
        }
    }

    static void checkUndoing(Claim claim) {
        if (claim.status() != Status.OPEN) {
            throw new RefusedException("review", "This claim has a verdict. Set it back to open first.");
        }
    }
}
