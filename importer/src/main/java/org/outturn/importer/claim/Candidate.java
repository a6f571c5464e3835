package org.outturn.importer.claim;

import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordClass;
import org.outturn.importer.language.WordPattern;
import org.outturn.importer.quote.Statement;

/**
 * A cue in its sentence, with what stands around it: what may become a draft.
 *
 * @param sentence the number of the sentence
 * @param words the sentence
 * @param cue the cue
 * @param match where the cue stands
 * @param verb the verb group that the cue belongs to, or null for a noun
 * @param subject what the verb is said of, or null when the sentence does not have it
 * @param clause the tokens of the shortest clause that states the claim
 * @param statement the attributed words that it stands in, or null in the paper's own voice
 * @param due when it is due, or null when no words say so
 * @param past whether words say that it lies in the past
 * @param condition the tokens of the condition, or null
 */
record Candidate(
        int sentence,
        TaggedSentence words,
        Cue cue,
        WordPattern.Match match,
        @Nullable VerbGroup verb,
        @Nullable NounPhrase subject,
        Span clause,
        @Nullable Statement statement,
        @Nullable DueWindow due,
        boolean past,
        @Nullable Span condition) {

    /** Tokens from {@code from} to before {@code to}. */
    record Span(int from, int to) {
        boolean holds(int token) {
            return from <= token && token < to;
        }
    }

    /** Whether the cue is the verb itself or its predicate ("is |likely to|"), not a noun or participle beside it. */
    boolean isInVerb() {
        return verb != null
                && ((match.from() < verb.to() && match.from() >= verb.from())
                        || (verb.lemma().equals("be") && match.from() >= verb.from() && match.from() - verb.to() <= 2));
    }

    /** The same with a clause that ends before a token. */
    Candidate before(int token) {
        Span shorter = new Span(clause.from(), Math.min(clause.to(), token));
        return new Candidate(sentence, words, cue, match, verb, subject, shorter, statement, due, past, condition);
    }

    boolean isNegated() {
        return match.negated() || (verb != null && verb.negated());
    }

    /** The token of the verb that is announced: the last word of "will sign", "plans to sign"; the cue's own last word for a noun. */
    int action() {
        int action = match.to() - 1;
        while (words.is(action, WordClass.BE) || words.is(action, WordClass.HAVE)) {
            int next = action + 1;
            while (words.isAny(next, WordClass.mask(WordClass.ADVERB, WordClass.NEGATION))) {
                next++;
            }
            if (!words.isAny(next, WordClass.mask(WordClass.PARTICIPLE, WordClass.GERUND))
                    && !words.isWord(next, "been")) {
                break;
            }
            action = next;
        }
        return action;
    }
}
