package org.outturn.importer.due;

import java.util.Arrays;
import java.util.List;
import org.outturn.importer.due.TenseWords.Group;

/**
 * Tells the tense of the verb that governs a time expression of one sentence, from the words around it: the nearest
 * tell-tale word before it inside its commas, else the nearest one behind it there, then the same beyond the commas.
 */
final class TenseFinder {
    /** How many words to either side a governing verb is sought. */
    private static final int REACH = 16;

    /** How far before a participle its auxiliary may stand: "will probably not yet be held". */
    private static final int AUXILIARY_REACH = 5;

    private static final int NOT_LOOKED_UP = -1;

    private final TenseWords words;
    private final List<Atom> atoms;
    private final int[] groups;

    TenseFinder(TenseWords words, List<Atom> atoms) {
        this.words = words;
        this.atoms = atoms;
        this.groups = new int[atoms.size()];
        Arrays.fill(groups, NOT_LOOKED_UP);
    }

    /** The tense at atoms {@code [start, end)}. */
    Tense tense(int start, int end) {
        int back = comma(start - 1, -1);
        int ahead = comma(end, 1);
        int first = Math.max(0, start - REACH);
        int last = Math.min(groups.length - 1, end + REACH);
        Tense tense = before(start - 1, Math.max(back, first), start, ahead);
        if (tense == Tense.UNKNOWN) {
            tense = after(end, Math.min(ahead, last), false);
        }
        if (tense == Tense.UNKNOWN && back >= first && !opensClause(start, back)) {
            tense = before(besideInsertion(back), first, start, ahead);
        }
        // "..., officials said" tells nothing about what they said
        return tense == Tense.UNKNOWN && ahead <= last ? after(ahead, last, true) : tense;
    }

    /** Whether an expression stands between a determiner and a noun, as in "the company's June 5 meeting". */
    boolean isAttribute(int start, int end) {
        return start > 0 && is(Group.DETERMINER, start - 1) && isNoun(end) && at(end) == Tense.UNKNOWN;
    }

    private boolean is(Group group, int i) {
        return i >= 0 && i < groups.length && group.isIn(groups(i));
    }

    private int groups(int i) {
        if (groups[i] == NOT_LOOKED_UP) {
            groups[i] = words.of(atoms.get(i), i == 0);
        }
        return groups[i];
    }

    private boolean isWord(int i) {
        return i < groups.length && Character.isLetter(atoms.get(i).lower().charAt(0));
    }

    private int comma(int from, int step) {
        int i = from;
        while (i >= 0 && i < groups.length && !atoms.get(i).lower().equals(",")) {
            i += step;
        }
        return i;
    }

    /**
     * "The tariffs, announced on Wednesday, take effect on ...": what stands between two commas and begins with a
     * participle is skipped.
     */
    private int besideInsertion(int comma) {
        int opening = comma(comma - 1, -1);
        boolean insertion = opening >= 0 && (is(Group.RELATIVE, opening + 1) || isPast(opening + 1));
        return insertion ? opening - 1 : comma;
    }

    private Tense before(int from, int to, int start, int ahead) {
        for (int i = from; i >= to; i--) {
            Tense tense = at(i);
            if (tense == Tense.PAST && isIndirect(i, start)) {
                Tense said = after(start, ahead, false);
                return said == Tense.UNKNOWN ? tense : said;
            }
            if (tense == Tense.PAST
                    && is(Group.APPOINTING, i)
                    && (is(Group.TOWARD, start) || is(Group.TOWARD, start - 1))) {
                return Tense.FUTURE;
            }
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
            if (opens(i)) {
                break;
            }
        }
        return Tense.UNKNOWN;
    }

    private boolean opens(int i) {
        return is(Group.BOUNDARY, i) || is(Group.OPENING, i) || is(Group.RELATIVE, i);
    }

    /**
     * Whether the clause that the expression stands in begins behind the last comma: "decided that on Tuesday, ...".
     */
    private boolean opensClause(int start, int comma) {
        for (int i = start - 1; i > comma; i--) {
            if (opens(i)) {
                return true;
            }
        }
        return false;
    }

    /** "said sales in 2026 will rise": what follows the verb of saying is a clause of its own, with its own verb. */
    private boolean isIndirect(int verb, int start) {
        return is(Group.SPEECH, verb)
                && start - verb >= 2
                && !is(Group.PREPOSITION, verb + 1)
                && !is(Group.ATTACHED, verb + 1);
    }

    /** Whether a word could be a noun or an adjective: it is none of those that never are. */
    private boolean isNoun(int i) {
        return isWord(i) && !is(Group.ATTACHED, i) && !is(Group.PREPOSITION, i) && !is(Group.DETERMINER, i);
    }

    private Tense after(int from, int to, boolean beyondSpeech) {
        int i = from;
        while (i <= to && i < groups.length) {
            Tense tense = at(i);
            if (tense != Tense.UNKNOWN && !(beyondSpeech && is(Group.SPEECH, i) && !isWord(i + 1))) {
                return tense;
            }
            if (is(Group.BOUNDARY, i) && i > from) {
                break;
            }
            // "on Tuesday, the mayor, who resigned, will ...": the verb comes behind the relative clause
            i = is(Group.RELATIVE, i) ? comma(i, 1) + 1 : i + 1;
        }
        return Tense.UNKNOWN;
    }

    private Tense at(int i) {
        if (groups(i) == 0) {
            return Tense.UNKNOWN;
        }
        if (is(Group.MODAL, i)) {
            // "would have been": what did not come to pass is over
            return is(Group.PERFECT, i + 1) && !is(Group.FUTURE, i) ? Tense.PAST : Tense.FUTURE;
        }
        if (is(Group.FUTURE, i)) {
            // "first planned for May" tells of a plan that no longer holds
            return is(Group.OVERTAKEN, i - 1) ? Tense.PAST : Tense.FUTURE;
        }
        if (is(Group.INFINITIVE, i)) {
            boolean ahead = is(Group.FUTURE_BEFORE_INFINITIVE, i - 1) || is(Group.FUTURE_INFINITIVES, i + 1);
            return ahead ? Tense.FUTURE : Tense.UNKNOWN;
        }
        return isPast(i) ? participle(i) : Tense.UNKNOWN;
    }

    /** A past form is over unless an auxiliary of the future stands before it: "will be held", "to be held". */
    private Tense participle(int i) {
        for (int k = i - 1; k >= 0 && k >= i - AUXILIARY_REACH; k--) {
            if (is(Group.MODAL, k)) {
                return at(k);
            }
            if (is(Group.INFINITIVE, k)) {
                return k + 1 < i ? Tense.FUTURE : at(k);
            }
            if (is(Group.PRESENT, k)) {
                return Tense.UNKNOWN;
            }
            if (!is(Group.BETWEEN, k) && !is(Group.PERFECT, k)) {
                break;
            }
        }
        return Tense.PAST;
    }

    private boolean isPast(int i) {
        if (is(Group.PAST, i)) {
            return true;
        }
        // "of injured dogs", "the proposed tax": an adjective
        boolean adjective = i > 0 && isNoun(i + 1) && (is(Group.DETERMINER, i - 1) || is(Group.PREPOSITION, i - 1));
        return is(Group.PAST_ENDINGS, i) && !adjective;
    }
}
