package org.outturn.core.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.core.editor.Editor;

/**
 * The same decisions for several claims, with one reason. Each claim takes all of them or none.
 *
 * @param review accepts or rejects drafts; empty leaves them
 * @param rejection why they are no claims; empty unless they are rejected
 * @param owner who has them from now on, or nobody; empty leaves their owners
 * @param add topics to add
 * @param remove topics to take away
 * @param verdict what became of them; empty leaves their statuses
 * @param reason why; may be empty where no verdict is given
 */
public record BulkChange(
        Optional<Review> review,
        String rejection,
        Optional<Owner> owner,
        List<Tag> add,
        List<Tag> remove,
        Optional<Verdict> verdict,
        String reason) {

    /**
     * Who has claims from now on.
     *
     * @param editor the editor; empty for nobody
     */
    public record Owner(Optional<Editor> editor) {}

    public BulkChange {
        add = List.copyOf(add);
        remove = List.copyOf(remove);
    }

    /** Whether nothing is to be changed. */
    public boolean isEmpty() {
        return review.isEmpty() && owner.isEmpty() && add.isEmpty() && remove.isEmpty() && verdict.isEmpty();
    }

    /**
     * Changes one claim.
     *
     * @throws RefusedException when the rules of the desk refuse any of it; the caller's transaction is then not to be kept
     */
    public void applyTo(Claim claim, Editor by, LocalDate today, Instant at) {
        if (review.isPresent() && review.get() == Review.ACCEPTED) {
            claim.accept(by, at);
        } else if (review.isPresent()) {
            claim.reject(rejection, by, at);
        }
        owner.ifPresent(to -> claim.give(to.editor(), reason, by, at));
        add.forEach(tag -> claim.tag(tag, reason, by, at));
        remove.forEach(tag -> claim.untag(tag, reason, by, at));
        verdict.ifPresent(given -> claim.changeStatus(given, by, today, at));
    }
}
