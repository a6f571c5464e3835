package org.outturn.web.claims;

import java.util.List;
import java.util.Map;
import org.outturn.web.page.Frame;

/**
 * Two versions side by side: what somebody else saved in the meantime, and what was about to be saved. Each line is a choice; nothing is
 * lost on either side.
 *
 * @param frame what stands around it
 * @param claimId the claim
 * @param summary its line
 * @param saved who saved when, in a sentence
 * @param action where the choice is sent to
 * @param hidden what is sent along unseen
 * @param lines the fields
 */
public record ConflictView(
        Frame frame,
        long claimId,
        String summary,
        String saved,
        String action,
        Map<String, String> hidden,
        List<Line> lines) {

    /**
     * One field.
     *
     * @param name of the field
     * @param label its word
     * @param yours what was about to be saved
     * @param yoursShown the same in words
     * @param theirs what is saved
     * @param theirsShown the same in words
     */
    public record Line(String name, String label, String yours, String yoursShown, String theirs, String theirsShown) {
        static Line of(String name, String label, String yours, String theirs) {
            return new Line(name, label, yours, yours, theirs, theirs);
        }

        /** Whether there is nothing to choose. */
        public boolean same() {
            return yours.equals(theirs);
        }
    }
}
