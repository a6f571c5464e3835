package org.outturn.web.bulk;

import java.util.List;
import java.util.Map;
import org.outturn.web.claims.FilterView;
import org.outturn.web.page.Frame;

/**
 * The page of a bulk change: the choices, and per claim what would change or was refused.
 *
 * @param frame what stands around it
 * @param stage choose, preview or refused
 * @param query the list to go back to
 * @param back its address
 * @param rows the selected claims
 * @param changing how many of them change
 * @param refused how many do not
 * @param done how many were changed; 0 before that
 * @param reviews the choices for drafts
 * @param owners the choices of owner
 * @param statuses the choices of status
 * @param knownTags the topics that are known
 * @param typed what was typed, by field
 * @param errors what is wrong, by field
 */
public record BulkView(
        Frame frame,
        String stage,
        String query,
        String back,
        List<Row> rows,
        long changing,
        long refused,
        long done,
        List<FilterView.Choice> reviews,
        List<FilterView.Choice> owners,
        List<FilterView.Choice> statuses,
        List<String> knownTags,
        Map<String, String> typed,
        Map<String, String> errors) {

    /**
     * A selected claim.
     *
     * @param id its number
     * @param seen its number and the version that was looked at
     * @param summary its line
     * @param state what it is now: review, status, owner and tags
     * @param changes what would change, in words; empty for nothing
     * @param refusal why it is refused; empty when it is not
     */
    public record Row(long id, String seen, String summary, String state, List<String> changes, String refusal) {
        /** Whether it would change. */
        public boolean isChanging() {
            return refusal.isEmpty() && !changes.isEmpty();
        }
    }

    /** How many claims were to be changed in all. */
    public long tried() {
        return refused + done;
    }

    /** How many stay as they are, since there is nothing to change. */
    public long unchanged() {
        return rows.size() - changing - refused;
    }

    /** What was typed into a field; empty for nothing. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty for nothing. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
