package org.outturn.importer.language;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;

/** Decides by the words around it whether a word that can be a noun and a verb ("plans", "talks", "hits") is the verb of its clause. */
final class NounOrVerb {
    static final long VERBAL = mask(VERB, THIRD, PAST, PARTICIPLE, GERUND);

    private static final long OBJECT_FOLLOWS = mask(
            DETERMINER,
            POSSESSIVE,
            TO,
            OBJECT_PRONOUN,
            NUMBER,
            ADVERB,
            WEEKDAY,
            NAME,
            PREPOSITION,
            SUBORDINATOR,
            RELATIVE);

    /** How far another verb of the clause is looked for. */
    private static final int CLAUSE = 60;

    /** How far the comma that opens an insertion, and the word that opens a clause, are looked for. */
    private static final int INSERTION = 16;

    private NounOrVerb() {}

    /**
     * The classes that are left of the word at {@code i}: a verb after its subject and before an object, else a noun.
     *
     * @param p the last word before it that is no adverb; -1 for none
     * @param before what that word can be, {@code after} what the next one can be; a mark where there is none
     */
    static long of(List<Token> tokens, long[] classes, int i, int p, long before, long after) {
        long c = classes[i];
        long nounSide = (c & ~VERBAL) | NOUN.bit();
        if ((c & THIRD.bit()) != 0 && (before & NAME.bit()) != 0 && isBehindQuotation(tokens, classes, i)) {
            return c & VERBAL;
        }
        if ((c & THIRD.bit()) != 0 && (after & TO.bit()) != 0 && p > 0 && closesInsertion(tokens, p)) {
            boolean verbless =
                    !hasSureVerb(classes, Math.max(0, i - CLAUSE), i) || isBehindInsertion(tokens, classes, i);
            return verbless ? c & VERBAL : c;
        }
        if ((c & mask(VERB, THIRD)) != 0
                && isDated(classes, i + 1)
                && p > 0
                && closesInsertion(tokens, p)
                && isBehindInsertion(tokens, classes, i)) {
            // "Talks with the union, which struck last year, |start| on Monday"
            return c & VERBAL;
        }
        if ((c & THIRD.bit()) != 0 && p == i - 1 && (before & RELATIVE.bit()) != 0 && isWhich(tokens, p)) {
            return c & VERBAL;
        }
        boolean told = (before & NAME.bit()) != 0 || (p > 0 && closesInsertion(tokens, p));
        if ((c & PAST.bit()) != 0
                && told
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("that")) {
            return c & VERBAL;
        }
        boolean saying = (c & SAYING.bit()) != 0 && (before & mask(NAME, ROLE, BODY)) != 0;
        if (saying && (after & MARK.bit()) != 0 && !hasFiniteVerb(classes, i)) {
            return c & VERBAL;
        }
        if ((c & VERB.bit()) != 0 && (before & PLURAL_ROLE.bit()) != 0 && isParenthesis(tokens, classes, i)) {
            return c & VERBAL;
        }
        boolean agreeing =
                (c & THIRD.bit()) != 0 || (p >= 0 && tokens.get(p).lower().endsWith("s"));
        if ((after & MARK.bit()) != 0 && agreeing && (c & mask(VERB, THIRD)) != 0 && isOnlyVerbOfClause(classes, i)) {
            return c & VERBAL;
        }
        if ((after & OBJECT_FOLLOWS) == 0) {
            boolean only = (c & mask(THIRD, PAST)) != 0
                    && (before & mask(NOUN, NAME, BODY)) != 0
                    && (after & NOUN.bit()) != 0
                    && !hasOtherVerb(classes, i);
            return only ? c & VERBAL : (c & mask(PAST, PARTICIPLE, GERUND)) != 0 ? c : nounSide;
        }
        boolean afterName = (before & NAME.bit()) != 0;
        boolean afterNoun = (before & mask(NOUN, ROLE, BODY, PLURAL_ROLE)) != 0;
        if ((before & RELATIVE.bit()) != 0) {
            return c & VERBAL;
        }
        if ((before & CONJUNCTION.bit()) != 0 && (after & TO.bit()) != 0 && (c & mask(THIRD, PAST)) != 0) {
            return c & VERBAL;
        }
        if (!afterName && !afterNoun) {
            return (before & (CONJUNCTION.bit() | MARK.bit())) != 0 ? c : nounSide;
        }
        boolean pluralSubject = p >= 0 && (tokens.get(p).lower().endsWith("s") || (before & PLURAL_ROLE.bit()) != 0);
        boolean agrees = (c & THIRD.bit()) != 0 ? !pluralSubject || afterName : pluralSubject;
        boolean strong = (after & mask(DETERMINER, POSSESSIVE, TO, OBJECT_PRONOUN)) != 0
                || (after & mask(NUMBER, WEEKDAY)) != 0
                || (i + 1 < tokens.size() && tokens.get(i + 1).is("that"))
                || isDated(classes, i + 1)
                || ((c & THIRD.bit()) != 0 && (after & PREPOSITION.bit()) != 0 && !hasOtherVerb(classes, i))
                || ((c & THIRD.bit()) != 0 && (after & NAME.bit()) != 0 && !hasOtherVerb(classes, i));
        if ((c & mask(PAST, GERUND)) != 0) {
            // "cut |its| forecast": what follows can only be its object
            boolean object = (c & PAST.bit()) != 0 && (after & mask(DETERMINER, POSSESSIVE)) != 0;
            return hasFiniteVerb(classes, i) ? nounSide : object ? c & VERBAL : c;
        }
        return agrees && strong && !hasFiniteVerb(classes, i) ? c & VERBAL : nounSide;
    }

    /** "...," Ada Moor |jokes| in a letter: what follows a quotation and a name says who spoke. */
    private static boolean isBehindQuotation(List<Token> tokens, long[] classes, int i) {
        int k = i - 1;
        while (k >= 0 && k > i - INSERTION && (classes[k] & mask(NAME, TITLE, ROLE)) != 0) {
            k--;
        }
        return k >= 0 && k < i - 1 && tokens.get(k).isQuotationMark();
    }

    /** "the group, |which| reports interim results in May": behind a comma it describes, and asks nothing. */
    private static boolean isWhich(List<Token> tokens, int i) {
        return i > 0
                && (tokens.get(i).is("which") || tokens.get(i).is("who"))
                && tokens.get(i - 1).is(",");
    }

    /** "Within two years, most analysts |hope|, it will": between commas nothing but people and a word that can be their verb. */
    private static boolean isParenthesis(List<Token> tokens, long[] classes, int i) {
        int k = i - 1;
        while (k >= 0
                && k > i - INSERTION
                && (classes[k] & mask(PLURAL_ROLE, NOUN, ADJECTIVE, NAME, DETERMINER, NUMBER)) != 0) {
            k--;
        }
        return k >= 0
                && tokens.get(k).is(",")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(",");
    }

    /** "Ada Moor, 45|,| plans to", "Rep. Moor (R-Texas|)| plans to": the mark behind what is set in between. */
    private static boolean closesInsertion(List<Token> tokens, int i) {
        if (tokens.get(i).is(")")) {
            return true;
        }
        if (!tokens.get(i).is(",")) {
            return false;
        }
        for (int k = i - 1; k > 0 && k > i - INSERTION; k--) {
            if (tokens.get(k).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** "Ada Moor, who lives in Leeds, |plans| to": the verb that stands before it belongs to what the first comma opens, and not to the words before that. */
    private static boolean isBehindInsertion(List<Token> tokens, long[] classes, int i) {
        int comma = 0;
        while (comma < i && !tokens.get(comma).is(",")) {
            comma++;
        }
        return comma > 0
                && comma < i - 1
                && (classes[0] & mask(NAME, DETERMINER, POSSESSIVE, NOUN, ROLE, BODY, TITLE)) != 0
                && (classes[0] & mask(PREPOSITION, SUBORDINATOR)) == 0
                && !hasSureVerb(classes, 0, comma);
    }

    /** "when both sides |sign|.", "before the summit |ends|.": the last word of a clause that has no other verb. */
    private static boolean isOnlyVerbOfClause(long[] classes, int i) {
        for (int k = i - 1; k >= 0 && k > i - INSERTION; k--) {
            if ((classes[k] & SUBORDINATOR.bit()) != 0 && (classes[k] & mask(NOUN, DETERMINER)) == 0) {
                return i - k > 1;
            }
            if ((classes[k] & MARK.bit()) != 0 || hasSureVerb(classes, k, k + 1)) {
                return false;
            }
        }
        return false;
    }

    /** "the trial |starts| on April 1", "polls |close| at 8": a preposition with a day or a number behind it. */
    static boolean isDated(long[] classes, int i) {
        return i + 1 < classes.length
                && (classes[i] & PREPOSITION.bit()) != 0
                && (classes[i + 1] & mask(WEEKDAY, MONTH, NUMBER)) != 0;
    }

    /** Whether any other word of the sentence is surely a verb; without one, "the film |hits| theatres" has none but this. */
    static boolean hasOtherVerb(long[] classes, int i) {
        if (hasSureVerb(classes, Math.max(0, i - CLAUSE), i)) {
            return true;
        }
        for (int k = i + 1; k < classes.length && k < i + CLAUSE; k++) {
            if (hasSureVerb(classes, k, k + 1)) {
                // "Moor |plays| on the record but will not tour": right behind "but" stands a second verb
                return (classes[k - 1] & CONJUNCTION.bit()) == 0;
            }
        }
        return false;
    }

    private static boolean hasSureVerb(long[] classes, int from, int to) {
        for (int k = from; k < to; k++) {
            long c = classes[k];
            if ((c & mask(MODAL, BE, HAVE, DO)) != 0
                    || ((c & mask(VERB, THIRD, PAST)) != 0 && (c & mask(NOUN, NAME, ADJECTIVE)) == 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause up to {@code i} already has its verb, so that a further noun-like word is no verb. */
    private static boolean hasFiniteVerb(long[] classes, int i) {
        for (int k = i - 1; k >= 0 && k > i - 12; k--) {
            long c = classes[k];
            // "said the group |hopes| to": what is said is a clause of its own
            if (c == MARK.bit() || (c & mask(CONJUNCTION, RELATIVE, SAYING)) != 0) {
                return false;
            }
            if ((c & mask(MODAL, BE, HAVE)) != 0
                    || ((c & mask(PAST, THIRD)) != 0 && (c & mask(NOUN, NAME, ADJECTIVE)) == 0)) {
                return true;
            }
        }
        return false;
    }
}
