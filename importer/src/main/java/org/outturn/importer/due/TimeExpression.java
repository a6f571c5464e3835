package org.outturn.importer.due;

import java.util.List;
import org.outturn.core.claim.DueWindow;

/**
 * One time expression of a sentence, resolved.
 *
 * @param window the reading that the documented convention takes, with the words, their offsets and the rule's name
 * @param tense whether it lies ahead or is over, from the words themselves ("last month"), from the window's end,
 *     else from the governing verb; never a guess: {@link Tense#UNKNOWN} when neither tells
 * @param canBeDue whether the expression can say when something is due: what stands in the past tense, ends before
 *     publication, or only places a thing in the story ("now", "a week later") cannot
 * @param alternatives other readings of the same words that a reader may hold, each under its own rule name ("by
 *     2029" -> before 2029 begins); empty when the words are plain
 */
public record TimeExpression(DueWindow window, Tense tense, boolean canBeDue, List<DueWindow> alternatives) {

    public TimeExpression {
        alternatives = List.copyOf(alternatives);
    }
}
