package org.outturn.web.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.web.claims.TimelineView;
import org.outturn.web.claims.WordingView;
import org.outturn.web.page.Frame;
import org.outturn.web.text.TextView;

/**
 * The review page.
 *
 * @param frame what stands around it
 * @param queue the next drafts, the present one among them
 * @param total how many await review
 * @param draft the present one; null when nothing awaits review
 * @param previous the number of the draft before; 0 for none
 * @param next the number of the draft after; 0 for none
 * @param onwards the number of the draft to go on with after a decision, one that nobody has open if there is; 0 for none
 * @param presence which colleagues have the present one open
 * @param notice something to say; empty for nothing
 */
public record ReviewView(
        Frame frame,
        List<QueueItem> queue,
        long total,
        @Nullable DraftView draft,
        long previous,
        long next,
        long onwards,
        PresenceView presence,
        String notice) {

    /**
     * One draft in the queue.
     *
     * @param id its number
     * @param summary its line
     * @param due when it is due; "undated" when it is not
     * @param claimant who announced it; empty for nobody named
     * @param certainty the code
     * @param certaintyWord the word
     * @param source where it was found
     * @param current whether it is the present one
     * @param colleague who has it open; empty for nobody
     * @param initials theirs
     */
    public record QueueItem(
            long id,
            String summary,
            String due,
            String claimant,
            String certainty,
            String certaintyWord,
            String source,
            boolean current,
            String colleague,
            String initials) {}

    /**
     * The present draft with its article.
     *
     * @param id its number
     * @param seen the number of the last review change, so that two editors do not decide against each other
     * @param revision the number of the last revision, for the same reason
     * @param source where it was found
     * @param version "version 2 of 2, read 12 June, 08:04"
     * @param articleId the article
     * @param headline its title
     * @param byline its authors and date
     * @param url its address; empty for none
     * @param text its text, the sentence marked
     * @param rules the rules that found it
     * @param hint what is known about the claimant
     * @param certaintyWords the words that the certainty was read from; empty for none
     * @param wording the fields
     * @param timeline the window drawn; null when there is none
     * @param similar known claims that it may be the same as
     * @param reasons why it may be no claim
     * @param errors what is wrong, by field
     */
    public record DraftView(
            long id,
            long seen,
            long revision,
            String source,
            String version,
            long articleId,
            String headline,
            String byline,
            String url,
            TextView text,
            List<String> rules,
            String hint,
            String certaintyWords,
            WordingView wording,
            @Nullable TimelineView timeline,
            List<Similar> similar,
            List<String> reasons,
            Map<String, String> errors) {}

    /**
     * A known claim that a draft may be the same as.
     *
     * @param id its number
     * @param summary its line
     * @param meta where and when it was announced
     * @param relation what the draft is to it, as the machine sees it; empty when only the lines are alike
     * @param reason why, in words
     * @param moves whether the draft gives it another window
     */
    public record Similar(long id, String summary, String meta, String relation, String reason, boolean moves) {
        static Similar line(long id, String summary, String meta) {
            return new Similar(id, summary, meta, "", "", false);
        }
    }
}
