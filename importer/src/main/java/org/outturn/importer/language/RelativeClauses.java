package org.outturn.importer.language;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a relative clause describes: of "the bank which owns Orbit Motors will sell it" the bank is what "will sell" is said of. */
final class RelativeClauses {
    private static final long ACTORS = mask(ROLE, PLURAL_ROLE, BODY, NAME, PRONOUN);

    /** How many words stand between "whose" and its verb. */
    private static final int RELATIVE_REACH = 5;

    private RelativeClauses() {}

    /** "Shares in |Orbit Motors|, which reports in May": not the shares, which report. */
    static NounPhrase agreeing(TaggedSentence s, NounPhrase whole, VerbGroup group) {
        if (s.isMark(whole.to(), ',') && !s.isAny(whole.head(), ACTORS) && s.isAny(whole.to() - 1, mask(BODY, NAME))) {
            // "a blow to |the government|, which has pledged"
            return nearest(s, whole);
        }
        boolean one = s.is(group.from(), THIRD) && !s.isAny(group.from(), mask(PAST, MODAL));
        if (!one || !s.lower(whole.head()).endsWith("s") || s.is(whole.head(), NAME)) {
            return whole;
        }
        return nearest(s, whole);
    }

    /** The phrase behind the last preposition; the whole when there is none behind its head. */
    private static NounPhrase nearest(TaggedSentence s, NounPhrase whole) {
        int from = whole.to() - 1;
        while (from > whole.head() && !s.is(from, PREPOSITION)) {
            from--;
        }
        return from == whole.head()
                ? whole
                : new NounPhrase(from + 1, whole.to(), NounPhrases.head(s, from + 1, whole.to()));
    }

    /** "officials |who asked not to be named| said": what the relative clause that ends at {@code i} describes; null when there is none. */
    static @Nullable NounPhrase beforeRelative(TaggedSentence s, int i) {
        for (int k = i; k > 0 && k > i - 12 && !s.is(k, MARK); k--) {
            boolean relative =
                    s.is(k, RELATIVE) && (!s.is(k, DETERMINER) || s.isAny(k + 1, mask(THIRD, PAST, MODAL, BE, HAVE)));
            if (relative && s.isAny(k - 1, NounPhrases.NOMINAL)) {
                return NounPhrases.endingAt(s, k - 1);
            }
            if (relative && s.isMark(k - 1, ',') && s.isAny(k - 2, NounPhrases.NOMINAL)) {
                return NounPhrases.endingAt(s, k - 2);
            }
        }
        return null;
    }

    /**
     * "|The bank| which owns Orbit Motors will", "|people| who work at the plant will", "|the minister| whose party lost will": what the relative
     * clause right before the verb describes; null when none stands there, or when its verb is one of saying and the clause is what was said.
     */
    static @Nullable NounPhrase antecedent(TaggedSentence s, List<VerbGroup> groups, int g) {
        VerbGroup inner = g == 0 ? null : groups.get(g - 1);
        if (inner == null || !inner.isFinite() || s.is(inner.head(), SAYING)) {
            return null;
        }
        for (int k = inner.to(); k < groups.get(g).from(); k++) {
            if (s.isAny(k, mask(MARK, SUBORDINATOR, RELATIVE, QUESTION, COMPLEMENTIZER))
                    && !s.isAny(k, NounPhrases.NOMINAL | PREPOSITION.bit())) {
                return null;
            }
        }
        int relative = inner.from() - 1;
        while (relative > 0
                && relative > inner.from() - RELATIVE_REACH
                && s.isAny(relative, NounPhrases.NOMINAL | ADVERB.bit())
                && !s.is(relative, RELATIVE)) {
            relative--;
        }
        boolean owner = relative < inner.from() - 1 && !s.isAny(inner.from() - 1, ADVERB.bit());
        boolean opens = s.is(relative, RELATIVE) && (!owner || s.isWord(relative, "whose"));
        int before = s.isMark(relative - 1, ',') ? relative - 2 : relative - 1;
        return opens
                        && before >= 0
                        && (s.isAny(before, NounPhrases.NOMINAL) || s.isWord(before, "those"))
                        && !NounPhrases.isVerb(s, before)
                ? NounPhrases.endingAt(s, before)
                : null;
    }
}
