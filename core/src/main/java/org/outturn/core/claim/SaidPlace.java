package org.outturn.core.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where something was said: a sentence, and how far behind its beginning the part of it begins that says it. */
interface SaidPlace {
    /** The sentence, verbatim. */
    String sentence();

    /** So many code points of the sentence stand before the part that makes the claim. */
    int clauseFrom();

    /**
     * Takes the place of a draft out of a list of places; null when it is not among them. A claim is the same when its sentence is, word for
     * word, and the same part of it; look-alikes are not.
     */
    static <P extends SaidPlace> @Nullable P take(List<P> unmatched, ClaimDraft draft) {
        int clauseFrom = draft.sentence().codePointCount(0, draft.clauseStart() - draft.start());
        P match = unmatched.stream()
                .filter(earlier -> earlier.sentence().equals(draft.sentence()))
                .filter(earlier -> earlier.clauseFrom() == clauseFrom)
                .findFirst()
                .or(() -> unmatched.stream()
                        .filter(earlier -> earlier.sentence().equals(draft.sentence()))
                        .findFirst())
                .orElse(null);
        if (match != null) {
            unmatched.remove(match);
        }
        return match;
    }
}
