package org.outturn.importer.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.due.TimeExpression;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.VerbGroup;

/**
 * One sentence of an article as what it is compared by.
 *
 * @param tagged the sentence
 * @param terms the term of each token, {@link Frequencies#UNKNOWN} for those that no claim holds
 * @param verbs its verb groups
 * @param concepts each concept in it: number, side and tokens
 * @param signs the signs in it
 * @param times its time expressions
 * @param delay the delay that it tells of, in days; 0 for none
 * @param namesakes terms of names that stand in one name with a word that no claim holds, such as the "Matej" of another Matej
 * @param foreign how much the names that no claim holds weigh
 */
@SuppressWarnings("ArrayRecordComponent") // plain numbers, very many of them; nobody changes them
record SentenceSlots(
        TaggedSentence tagged,
        int[] terms,
        List<VerbGroup> verbs,
        List<ConceptAt> concepts,
        List<Signs.Sign> signs,
        List<TimeExpression> times,
        double delay,
        int[] namesakes,
        double foreign) {
    /** A concept at some tokens. */
    record ConceptAt(int concept, int side, int from, int to) {}

    /** Whether a sign says this. */
    boolean says(Signs.Says what) {
        return sign(what) != null;
    }

    /** The first sign that says this, or null. */
    Signs.@Nullable Sign sign(Signs.Says what) {
        for (Signs.Sign sign : signs) {
            if (sign.says() == what) {
                return sign;
            }
        }
        return null;
    }
}
