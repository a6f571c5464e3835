package org.outturn.web.claims;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Evidence;
import org.outturn.web.page.Frame;
import org.outturn.web.text.TextView;
import org.outturn.web.text.WordDiff;

/**
 * The page of a claim, now or as it stood at some moment.
 *
 * @param frame what stands around it
 * @param id its number
 * @param summary its line
 * @param kind its kind
 * @param review the code
 * @param reviewWord the word
 * @param mergedInto the number of the claim it is merged into; 0 for none
 * @param shape which badge it has
 * @param status the words of the badge
 * @param timing the code; empty for a decided claim
 * @param timingWords "18 days left"
 * @param due "by 30 June 2025"; empty for undated
 * @param moved "first due by 31 May, moved once"; empty when it was not
 * @param asOf the day shown, ISO; empty for now
 * @param asOfWords the moment shown, in words; empty for now
 * @param said what was said
 * @param window when it is due; null for undated
 * @param evidence what bears on it
 * @param search what the stored articles were last searched for; null when they were not
 * @param appearances where it appeared
 * @param drift "wording softened twice"; empty for none
 * @param history what happened to it
 * @param verdict the form "What became of it?"; null where nothing can be decided
 * @param criteria what would count as done; empty for nothing yet
 * @param condition what must come first; empty for nothing
 * @param waitsFor the claim that must come first; null for none
 * @param trigger what follows from its condition now; null for nothing
 * @param certainty the code
 * @param certaintyWord the word
 * @param certaintyFrom the words it was read from; empty for none
 * @param claimant who announced it; empty for nobody named
 * @param claimantRole title or office; empty for none
 * @param speakerId the number of the speaker; 0 for none
 * @param desk how the desk works on it
 * @param cite how to cite this state
 * @param evidenceForm what was typed into the form for evidence
 * @param windowForm what was typed into the form for the window
 * @param today the day at the desk, ISO
 */
public record ClaimView(
        Frame frame,
        long id,
        String summary,
        String kind,
        String review,
        String reviewWord,
        long mergedInto,
        String shape,
        String status,
        String timing,
        String timingWords,
        String due,
        String moved,
        String asOf,
        String asOfWords,
        Said said,
        @Nullable WindowView window,
        EvidenceView evidence,
        @Nullable SearchView search,
        List<AppearanceLine> appearances,
        String drift,
        List<ClaimHistory.Entry> history,
        @Nullable VerdictForm verdict,
        String criteria,
        String condition,
        @Nullable Waited waitsFor,
        @Nullable TriggerView trigger,
        String certainty,
        String certaintyWord,
        String certaintyFrom,
        String claimant,
        String claimantRole,
        long speakerId,
        DeskView desk,
        String cite,
        EvidenceForm evidenceForm,
        WindowForm windowForm,
        String today) {

    /** Whether anything can be decided from here. */
    public boolean mayDecide() {
        return frame.mayEdit() && asOf.isEmpty();
    }

    /**
     * What was said.
     *
     * @param pieces the sentence in its paragraph
     * @param source where
     * @param articleId the article
     * @param version its version
     * @param when when it was announced
     * @param seen when the desk saw it
     * @param rules the rules that found it
     */
    public record Said(
            List<TextView.Piece> pieces,
            String source,
            long articleId,
            int version,
            String when,
            String seen,
            List<String> rules) {}

    /**
     * When it is due.
     *
     * @param words the words it was read from; empty for an editor's window
     * @param range the days
     * @param precision what the ends are worth
     * @param zone the zone of the days
     * @param rule the rule that read it
     * @param timeline the picture
     */
    public record WindowView(
            String words, String range, String precision, String zone, String rule, TimelineView timeline) {}

    /**
     * What bears on it.
     *
     * @param count "2 for, 1 against"; empty for none
     * @param proposed what nobody has judged
     * @param accepted what counts
     * @param dismissed what does not
     */
    public record EvidenceView(String count, List<Piece> proposed, List<Piece> accepted, List<Piece> dismissed) {
        /** Whether there is none at all. */
        public boolean isEmpty() {
            return proposed.isEmpty() && accepted.isEmpty() && dismissed.isEmpty();
        }

        /** Whether some of it speaks for the claim and some against it. */
        public boolean isDisagreeing() {
            return has("supports") && has("contradicts");
        }

        private boolean has(String stance) {
            return Stream.concat(proposed.stream(), accepted.stream())
                    .anyMatch(piece -> piece.stance().equals(stance));
        }

        /** Why a proposal may not bear on the claim. */
        public List<String> dismissals() {
            return Evidence.DISMISSALS;
        }
    }

    /**
     * A search of the stored articles.
     *
     * @param words what was looked through and what came of it
     * @param when when, and who asked for it
     * @param outages when a feed was down in that time: silence proves nothing then
     */
    public record SearchView(String words, String when, List<String> outages) {}

    /**
     * What follows from the condition of an open claim.
     *
     * @param state waiting, met, ruled_out or proposed
     * @param words the same in a sentence
     * @param id the number of the claim that it waits for, or may wait for
     * @param summary that claim's line
     * @param dueFrom the first day of the window that begins with it, ISO; empty for none
     * @param dueTo the last day, ISO; empty for none
     * @param reason the reason that is recorded with a step
     * @param seen the number of the last revision, so that two editors do not overwrite each other
     */
    public record TriggerView(
            String state,
            String words,
            long id,
            String summary,
            String dueFrom,
            String dueTo,
            String reason,
            long seen) {}

    /**
     * A piece of evidence.
     *
     * @param id its number
     * @param stance the code
     * @param stanceWord the word
     * @param quote its words
     * @param date the day they are from
     * @param where the publication or the host
     * @param href where they stand
     * @param title the headline; empty for none
     * @param reason why it bears on the claim; empty for nothing said
     * @param by who brought it
     * @param dismissal why it was dismissed; empty when it was not, or nobody said
     */
    public record Piece(
            long id,
            String stance,
            String stanceWord,
            String quote,
            String date,
            String where,
            String href,
            String title,
            String reason,
            String by,
            String dismissal) {}

    /**
     * One place where it appeared.
     *
     * @param date when
     * @param source where
     * @param articleId the article
     * @param runs its wording, against the first
     * @param certainty the code
     * @param certaintyWord the word
     */
    public record AppearanceLine(
            String date,
            String source,
            long articleId,
            List<WordDiff.Run> runs,
            String certainty,
            String certaintyWord) {}

    /**
     * The claim that must come first.
     *
     * @param id its number
     * @param summary its line
     * @param shape its badge
     * @param status the words of the badge
     */
    public record Waited(long id, String summary, String shape, String status) {}

    /**
     * The form "What became of it?".
     *
     * @param seen the number of the last verdict, so that two editors do not decide against each other
     * @param submission makes one change of a form that is sent twice
     * @param choices the statuses
     * @param knownSince what was typed
     * @param happenedOn what was typed
     * @param reason what was typed
     * @param rests the evidence it may rest on
     * @param confirm whether "did not happen" needs to be confirmed
     * @param confirmed whether it was
     * @param until until when the window is open, in words
     * @param errors what is wrong, by field
     */
    public record VerdictForm(
            long seen,
            String submission,
            List<FilterView.Choice> choices,
            String knownSince,
            String happenedOn,
            String reason,
            List<FilterView.Choice> rests,
            boolean confirm,
            boolean confirmed,
            String until,
            Map<String, String> errors) {}

    /**
     * What was typed into the form for evidence.
     *
     * @param open whether the form is unfolded
     * @param stance the chosen stance
     * @param quote the words
     * @param address the number of a stored article, or an address
     * @param datedOn the day they are from
     * @param reason why they bear on it
     * @param errors what is wrong, by field
     */
    public record EvidenceForm(
            boolean open,
            String stance,
            String quote,
            String address,
            String datedOn,
            String reason,
            Map<String, String> errors) {
        static final EvidenceForm EMPTY = new EvidenceForm(false, "supports", "", "", "", "", Map.of());
    }

    /**
     * What was typed into the form for the window.
     *
     * @param open whether the form is unfolded
     * @param seen the number of the last revision, so that two editors do not overwrite each other
     * @param dueFrom first day
     * @param dueTo last day
     * @param reason why it moves
     * @param errors what is wrong, by field
     */
    public record WindowForm(
            boolean open, long seen, String dueFrom, String dueTo, String reason, Map<String, String> errors) {}
}
