package org.outturn.importer.language;

import static org.outturn.importer.language.WordClass.*;

import org.jspecify.annotations.Nullable;

/** Finds the groups of words around a noun. Shallow: looks at word classes and commas, not at a parse. */
public final class NounPhrases {
    static final long NOMINAL = mask(
            NOUN, NAME, ADJECTIVE, NUMBER, TIME, ROLE, BODY, PLURAL_ROLE, TITLE, PARTICIPLE, GERUND, WEEKDAY, MONTH);
    private static final long OPENS = mask(DETERMINER, POSSESSIVE);
    private static final long TIMES = mask(WEEKDAY, MONTH, TIME);

    /** Tokens up to the mark that closes quoted words before a noun. */
    private static final int LONGEST_QUOTED = 5;

    private NounPhrases() {}

    /** The noun phrase whose last token is {@code last}, with the phrases behind its head. */
    public static NounPhrase endingAt(TaggedSentence s, int last) {
        if (s.is(last, PRONOUN) && !s.is(last, NAME)) {
            return new NounPhrase(last, last + 1, last);
        }
        int k = last;
        boolean list = false;
        while (k > 0) {
            int left = k - 1;
            if (s.isAny(k, OPENS) && !s.is(k, NAME)) {
                if (!mayContinueBefore(s, left)) {
                    break;
                }
            }
            if (s.isWord(left, "'s") || s.isWord(left, "'")) {
                k = left;
                continue;
            }
            if (s.isAny(left, mask(MODAL, BE, HAVE, DO, SUBORDINATOR)) && !s.isAny(left, NOMINAL | PREPOSITION.bit())) {
                break;
            }
            if (s.isAny(left, TIMES)
                    && !s.isAny(left, NOUN.bit())
                    && !s.isWord(k, "'s")
                    && s.isAny(k, mask(NAME, DETERMINER, POSSESSIVE))) {
                break;
            }
            if (s.isAny(left, OPENS) || isInside(s, left)) {
                k = left;
                continue;
            }
            if (s.is(left, PREPOSITION)
                    && s.isAny(left - 1, NOMINAL)
                    && !isVerb(s, left - 1)
                    && !s.isWord(left, "after")
                    && !s.isWord(left, "during")
                    && !s.isWord(left, "as")) {
                k = left;
                continue;
            }
            if (s.is(left, CONJUNCTION)
                    && s.isAny(left - 1, NOMINAL)
                    && !isVerb(s, left - 1)
                    && !s.isWord(left, "but")) {
                list = true;
                k = left;
                continue;
            }
            if (s.isMark(left, ',')
                    && (list || s.is(k, CONJUNCTION))
                    && s.isAny(left - 1, NOMINAL)
                    && !isVerb(s, left - 1)
                    && !closesOpening(s, left)
                    && !closesClause(s, left)) {
                list = true;
                k = left;
                continue;
            }
            break;
        }
        while (k < last && s.isAny(k, mask(PREPOSITION, CONJUNCTION)) && !s.isAny(k, NAME.bit())) {
            k++;
        }
        boolean among = s.isWord(k - 1, "and") && s.is(k - 2, PRONOUN) && !s.isAny(k - 2, mask(DETERMINER, NUMBER));
        if (among && (k == 2 || s.is(k - 3, MARK))) {
            // "|He| and 14 other shopkeepers want"
            k -= 2;
        }
        return new NounPhrase(k, last + 1, head(s, k, last + 1));
    }

    /** A participle before its noun, inside a phrase that has begun: "the recently |named executive chair". */
    private static boolean isAttributive(TaggedSentence s, int k, int first) {
        return s.is(k, PARTICIPLE)
                && s.isAny(k + 1, NOMINAL)
                && !isVerb(s, k + 1)
                && (k == first
                        || s.isAny(k - 1, mask(ADVERB, ADJECTIVE, DETERMINER, POSSESSIVE))
                        || s.isWord(k - 1, "'s"));
    }

    /** Whether the comma is the first and ends what the sentence opens with: "To mark the day, |Ann, Bo and Kay will sing". */
    private static boolean closesOpening(TaggedSentence s, int comma) {
        if (!s.isAny(0, mask(TO, GERUND, PREPOSITION, SUBORDINATOR)) || s.is(0, NAME)) {
            return false;
        }
        for (int i = 1; i < comma; i++) {
            if (s.isMark(i, ',')) {
                return false;
            }
        }
        return true;
    }

    /** "will close the plant, |Delta and Orbit said|", "will open in May, |Delta and Orbit said|": what stands before names and is none is no part of their list. */
    private static boolean closesClause(TaggedSentence s, int comma) {
        return s.is(comma + 1, NAME) && (!s.is(comma - 1, NAME) || s.isAny(comma - 1, TIMES));
    }

    private static boolean mayContinueBefore(TaggedSentence s, int left) {
        return s.isAny(left, mask(PREPOSITION, CONJUNCTION)) || s.isWord(left, "all") || s.isWord(left, "both");
    }

    static boolean isVerb(TaggedSentence s, int i) {
        return s.isAny(i, mask(VERB, THIRD, PAST, BE, HAVE, MODAL)) && !s.isAny(i, mask(NOUN, NAME, ADJECTIVE));
    }

    private static boolean isInside(TaggedSentence s, int i) {
        if (s.isAny(i, NOMINAL)) {
            return !isVerb(s, i);
        }
        return s.isMark(i, '$')
                || s.isMark(i, '%')
                || s.isMark(i, '\u00a3')
                || s.isMark(i, '\u20ac')
                || (s.isMark(i, '-')
                        && i > 0
                        && s.token(i - 1).end() == s.token(i).start())
                || s.isMark(i, '/')
                || (s.isMark(i, '.')
                        && i > 0
                        && s.token(i - 1).end() == s.token(i).start());
    }

    /** The main noun: the last nominal word before the first preposition or comma. */
    static int head(TaggedSentence s, int from, int to) {
        int head = from;
        for (int k = from; k < to; k++) {
            if (k > from && ((s.is(k, PREPOSITION) && !s.isAny(k, NOMINAL)) || s.isMark(k, ','))) {
                break;
            }
            if (s.isAny(k, NOMINAL | PRONOUN.bit())) {
                head = k;
            }
        }
        return head;
    }

    /** The mark that closes a few quoted words that begin at the token, with a noun behind it; -1 when none do. */
    private static int quotedAt(TaggedSentence s, int open) {
        if (!s.isQuotationMark(open)) {
            return -1;
        }
        for (int i = open + 2; i < s.size() && i <= open + LONGEST_QUOTED; i++) {
            if (s.isQuotationMark(i)) {
                return s.isAny(i + 1, NOMINAL) && !s.is(i - 1, MARK) ? i : -1;
            }
        }
        return -1;
    }

    /** The noun phrase that begins at {@code from}, for a speaker behind the verb; null when none begins there. */
    public static @Nullable NounPhrase startingAt(TaggedSentence s, int from) {
        // "one", but "|one Greek official|"
        boolean counts = s.is(from, NUMBER) && s.isAny(from + 1, NOMINAL) && !s.is(from + 1, SAYING);
        if (s.is(from, PRONOUN) && !s.isAny(from, mask(NAME, DETERMINER)) && !counts) {
            return new NounPhrase(from, from + 1, from);
        }
        int k = from;
        while (k < s.size()
                && (s.isMark(k, '$')
                        || s.isMark(k, '\u00a3')
                        || s.isMark(k, '\u20ac')
                        || s.isAny(k, OPENS | mask(ADVERB, NUMBER)))
                && !s.is(k, NAME)) {
            k++;
        }
        int first = k;
        while (k < s.size()) {
            if (k == first && k > from) {
                int closing = quotedAt(s, k);
                if (closing > k) {
                    // "a |"Saltmarsh"| spinoff"
                    k = closing + 1;
                    continue;
                }
            }
            boolean inside = (s.isAny(k, NOMINAL) && (!isVerb(s, k) || isAttributive(s, k, first)))
                    || (k > first
                            && s.is(k, ADVERB)
                            && s.isAny(k + 1, mask(PARTICIPLE, ADJECTIVE))
                            && s.isAny(k + 2, NOMINAL))
                    || s.isWord(k, "'s")
                    || (k > first
                            && s.isWord(k, "'")
                            && s.token(k - 1).end() == s.token(k).start())
                    || (k > 0
                            && s.isMark(k, '.')
                            && s.token(k).start() == s.token(k - 1).end()
                            && s.is(k + 1, NAME))
                    || (k > first && s.is(k, CONJUNCTION) && s.isAny(k + 1, NOMINAL | OPENS))
                    || (k > first
                            && (s.isWord(k, "of")
                                    || s.isWord(k, "for")
                                    || s.isWord(k, "at")
                                    || s.isWord(k, "from")
                                    || s.isWord(k, "with")
                                    || s.isWord(k, "in"))
                            && s.isAny(k + 1, NOMINAL | OPENS))
                    || (k > first && s.isAny(k, OPENS) && (s.is(k - 1, PREPOSITION) || s.is(k - 1, CONJUNCTION)));
            if (!inside || (k > first && s.isAny(k, TIMES) && !s.is(k, NOUN))) {
                break;
            }
            k++;
        }
        while (k > first + 1
                && s.is(k - 1, ADJECTIVE)
                && s.is(k - 2, PLURAL_ROLE)
                && s.isAny(k, mask(PREPOSITION, TO))) {
            // "two people |close to| the talks"
            k--;
        }
        boolean amount = k > from && s.is(k - 1, NUMBER);
        return k == first && !amount ? null : new NounPhrase(from, k, head(s, from, k));
    }
}
