package org.outturn.importer.language;

import static org.outturn.importer.language.WordClass.*;

/** Looks past what is set between a subject and its verb and could be taken for the subject. */
final class Insertions {
    /** The words of a party tag: "R-St. Pete Beach". */
    private static final int LONGEST_TAG = 6;

    private Insertions() {}

    /**
     * The phrase that the insertion in which {@code near} stands belongs to: "|Rep. Ada Moor|, D-Calif., who";
     * {@code near} itself when it stands in none.
     */
    static NounPhrase before(TaggedSentence s, NounPhrase near) {
        int opening = -1;
        for (int k = near.to() - 1; opening < 0 && k > 1 && k > near.to() - LONGEST_TAG; k--) {
            if (s.isMark(k - 1, ',') && isPartyTag(s.token(k).text())) {
                opening = k - 1;
            }
        }
        return opening > 0 && s.isAny(opening - 1, mask(NOUN, NAME, PRONOUN, ROLE, PLURAL_ROLE, BODY))
                ? NounPhrases.endingAt(s, opening - 1)
                : near;
    }

    /** A capital, a hyphen, a capital: "R-Texas". */
    private static boolean isPartyTag(String word) {
        return word.length() > 3
                && Character.isUpperCase(word.charAt(0))
                && word.charAt(1) == '-'
                && Character.isUpperCase(word.charAt(2));
    }
}
