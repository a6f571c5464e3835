package org.outturn.core.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The machine's proposal of a claim, found in one sentence of an article text; not yet stored. All offsets are UTF-16 indexes
 * into the article's text; what is exported counts code points.
 *
 * @param sentence the sentence, verbatim
 * @param start first character of the sentence
 * @param end index after its last character
 * @param clause the shortest part of the sentence that states the claim, verbatim
 * @param clauseStart first character of the clause
 * @param clauseEnd index after the clause's last character
 * @param summary one line as an editor would write it in a list, with the actors named
 * @param claimant the person or body to whom the article attributes it, in the fullest form that the article gives; empty when
 *     nobody is named
 * @param claimantRole the title or office given with the name ("Kremlin spokesman"); empty when none
 * @param anonymous whether the claimant is an unnamed source ("two officials", "people familiar with the talks")
 * @param direct whether the claim stands in a direct quotation
 * @param kind what sort of announcement it is
 * @param certainty how firmly it was announced
 * @param certaintyWords the words that the certainty was read from, verbatim; empty when none
 * @param due when it is due, or null when the words give no window
 * @param condition what must come first, verbatim; empty when nothing
 * @param conditionStart first character of the condition; -1 when there is none
 * @param conditionEnd index after the condition's last character; -1 when there is none
 * @param rules the names of the rules that fired, in the order in which they did
 */
public record ClaimDraft(
        String sentence,
        int start,
        int end,
        String clause,
        int clauseStart,
        int clauseEnd,
        String summary,
        String claimant,
        String claimantRole,
        boolean anonymous,
        boolean direct,
        ClaimKind kind,
        Certainty certainty,
        String certaintyWords,
        @Nullable DueWindow due,
        String condition,
        int conditionStart,
        int conditionEnd,
        List<String> rules) {

    public ClaimDraft {
        rules = List.copyOf(rules);
        if (start < 0 || end <= start || clauseStart < start || clauseEnd > end || clauseEnd <= clauseStart) {
            throw new IllegalArgumentException("A draft whose clause %d-%d is not in its sentence %d-%d"
                    .formatted(clauseStart, clauseEnd, start, end));
        }
    }

    /** Whether sentence and clause stand literally in the text at their offsets. What does not is never stored. */
    public boolean isVerbatimIn(String text) {
        return end <= text.length()
                && text.startsWith(sentence, start)
                && sentence.length() == end - start
                && text.startsWith(clause, clauseStart)
                && clause.length() == clauseEnd - clauseStart;
    }
}
