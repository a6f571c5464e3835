package org.outturn.importer.language;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that a verb group is said of. Shallow: looks at word classes and commas, not at a parse. */
public final class Subjects {
    private static final long OPENS = mask(DETERMINER, POSSESSIVE);
    private static final long TIMES = mask(WEEKDAY, MONTH, TIME);
    private static final long CLAUSE_OPENERS = mask(MARK, SUBORDINATOR, COMPLEMENTIZER, QUESTION, RELATIVE);

    private Subjects() {}

    /** The subject of the group numbered {@code g}, or null when it has none in this sentence. */
    public static @Nullable NounPhrase of(TaggedSentence s, List<VerbGroup> groups, int g) {
        NounPhrase near = near(s, groups, g);
        return near == null || isTold(s, groups.get(g), near) ? null : Insertions.before(s, near);
    }

    private static @Nullable NounPhrase near(TaggedSentence s, List<VerbGroup> groups, int g) {
        VerbGroup group = groups.get(g);
        int i = group.from() - 1;
        while (i >= 0 && s.isAny(i, mask(ADVERB, NEGATION)) && !s.isAny(i, mask(NOUN, TIME, PRONOUN, DETERMINER))) {
            i--;
        }
        i = beforeTime(s, i);
        if (s.isMark(i, '.')
                && s.is(i - 1, NAME)
                && s.token(i - 1).end() == s.token(i).start()) {
            // "Orbit Motors Co. said"
            i--;
        }
        if (isFloating(s, i)) {
            i--;
        }
        if (s.isWord(i, "to") || i < 0) {
            return null;
        }
        if (s.is(i, CONJUNCTION) || (s.isMark(i, ',') && s.is(i - 1, CONJUNCTION))) {
            return shared(s, groups, g);
        }
        if (g > 0 && groups.get(g - 1).to() == i + 1 && group.isFinite()) {
            NounPhrase antecedent = RelativeClauses.beforeRelative(s, i);
            if (antecedent != null) {
                return antecedent;
            }
        }
        if (closesTitle(s, i)) {
            i--;
        }
        int beforeComma = beforeParenthesis(s, groups, g, i);
        if (beforeComma < 0) {
            return shared(s, groups, g);
        }
        if (beforeComma < i) {
            // "a group |who back Ada Moor, the mayor,| said", "Orbit, |which holds 4 million shares, or a third,| said"
            NounPhrase described = RelativeClauses.beforeRelative(s, beforeComma);
            boolean ofRelative = described != null && g > 0 && groups.get(g - 1).from() > described.to();
            if (described != null && (s.is(i - 1, NAME) || ofRelative)) {
                return described;
            }
        }
        i = beforeComma;
        if ((s.is(i, RELATIVE) && !s.is(i, DETERMINER))
                || (s.isWord(i, "that") && s.isAny(i - 1, NounPhrases.NOMINAL))) {
            int end = s.isMark(i - 1, ',') ? i - 2 : i - 1;
            return s.isAny(end, NounPhrases.NOMINAL)
                    ? RelativeClauses.agreeing(s, NounPhrases.endingAt(s, end), group)
                    : null;
        }
        if (s.is(i, CONJUNCTION)) {
            return shared(s, groups, g);
        }
        if (s.isQuotationMark(i) && !s.isAny(i - 1, NounPhrases.NOMINAL)) {
            return null;
        }
        boolean oneOfThem = s.is(i, OBJECT_PRONOUN) && s.isWord(i - 1, "of");
        if (!oneOfThem
                && !s.isAny(i, NounPhrases.NOMINAL | mask(PRONOUN, DETERMINER))
                && !s.isQuotationMark(i)
                && !s.isWord(i, "'s")) {
            return null;
        }
        if (s.isAny(i, mask(PRONOUN, OBJECT_PRONOUN))
                && !s.isAny(i, NAME.bit() | DETERMINER.bit())
                && s.is(i - 1, PREPOSITION)) {
            NounPhrase whole = around(s, i);
            if (whole != null) {
                return whole;
            }
        }
        NounPhrase antecedent = group.isFinite() ? RelativeClauses.antecedent(s, groups, g) : null;
        return antecedent != null
                ? antecedent
                : beforeModifier(s, groups, g, described(s, ofClause(s, NounPhrases.endingAt(s, i))));
    }

    /** "The company cut its crews, so |expect| to wait": a base form that does not agree with the one before it is told to the reader. */
    private static boolean isTold(TaggedSentence s, VerbGroup group, NounPhrase shared) {
        boolean base = s.is(group.from(), VERB) && !s.isAny(group.from(), mask(PAST, THIRD, MODAL, BE, HAVE, DO));
        String head = s.lower(shared.head());
        boolean several = head.endsWith("s")
                || s.isAny(shared.head(), mask(PLURAL_ROLE, PRONOUN))
                || shared.to() - 1 > shared.head();
        return base && !several && s.isWord(group.from() - 1, "so") && shared.to() < group.from() - 1;
    }

    /** "Moor |first| called", "the mayor |herself| said", "the observatory |there| says": a word between a name or pronoun and its verb that is not the subject. */
    private static boolean isFloating(TaggedSentence s, int i) {
        boolean reflexive =
                s.isWord(i, "himself") || s.isWord(i, "herself") || s.isWord(i, "itself") || s.isWord(i, "themselves");
        return (reflexive && s.isAny(i - 1, NounPhrases.NOMINAL | PRONOUN.bit()))
                || (s.isWord(i, "first") && s.isAny(i - 1, mask(NAME, PRONOUN)))
                || (s.isWord(i, "there") && s.isAny(i - 1, mask(BODY, ROLE, PLURAL_ROLE)));
    }

    /** "|What is known of it| comes", "|some of them| will": a pronoun behind a preposition is not itself the subject. */
    private static @Nullable NounPhrase around(TaggedSentence s, int pronoun) {
        if (s.isWord(0, "what")) {
            return new NounPhrase(0, pronoun + 1, 0);
        }
        if (!s.isAny(pronoun - 2, NounPhrases.NOMINAL)) {
            return null;
        }
        NounPhrase whole = NounPhrases.endingAt(s, pronoun - 2);
        return new NounPhrase(whole.from(), pronoun + 1, whole.head());
    }

    /** "put the damage at $10 million and |a spokesman| said": behind a verb "and" begins a clause, and what stands before it is the verb's own. */
    private static NounPhrase ofClause(TaggedSentence s, NounPhrase phrase) {
        int and = phrase.to() - 1;
        while (and > phrase.from() && !(s.is(and, CONJUNCTION) && s.isWord(and, "and"))) {
            and--;
        }
        if (and == phrase.from()) {
            return phrase;
        }
        for (int i = phrase.from() - 1; i >= 0; i--) {
            if (s.isAny(i, CLAUSE_OPENERS) && !s.isAny(i, NounPhrases.NOMINAL)) {
                return phrase;
            }
            if (NounPhrases.isVerb(s, i)) {
                return s.is(i, SAYING) ? phrase : startingBehind(s, and, phrase);
            }
        }
        return phrase;
    }

    private static NounPhrase startingBehind(TaggedSentence s, int and, NounPhrase phrase) {
        return new NounPhrase(and + 1, phrase.to(), NounPhrases.head(s, and + 1, phrase.to()));
    }

    /** "|Wendy Moor|, founder of Harlow Stores told": a bare role behind a name's comma describes the name, though no comma closes it. */
    private static NounPhrase described(TaggedSentence s, NounPhrase near) {
        boolean bare = s.is(near.head(), ROLE)
                && !s.is(near.head(), PLURAL_ROLE)
                && !s.isAny(near.from(), OPENS | NAME.bit())
                && s.isMark(near.from() - 1, ',');
        return bare && s.is(near.from() - 2, NAME) && !s.isAny(near.from() - 2, TIMES)
                ? NounPhrases.endingAt(s, near.from() - 2)
                : near;
    }

    /** "Next steps to shape the future |will": a verb without time between the true subject and its verb belongs to the subject. */
    private static NounPhrase beforeModifier(TaggedSentence s, List<VerbGroup> groups, int g, NounPhrase near) {
        for (int k = g - 1; k >= 0; k--) {
            VerbGroup group = groups.get(k);
            if (isReducedBefore(s, groups, g, k, near)) {
                // "a person |briefed on the talks| said"
                return NounPhrases.endingAt(s, group.from() - 1);
            }
            if (group.to() != near.from() || group.isFinite() || group.from() == 0) {
                return near;
            }
            if (!s.isAny(group.from() - 1, NounPhrases.NOMINAL)
                    || (k > 0 && groups.get(k - 1).isFinite())) {
                return near;
            }
            NounPhrase whole = NounPhrases.endingAt(s, group.from() - 1);
            return new NounPhrase(whole.from(), near.to(), whole.head());
        }
        return near;
    }

    /** "a person |briefed on the talks| said": a participle with what it was done by, in or to, right behind a word for people. */
    private static boolean isReducedBefore(TaggedSentence s, List<VerbGroup> groups, int g, int k, NounPhrase near) {
        VerbGroup reduced = groups.get(k);
        return groups.get(g).isFinite()
                && reduced.from() > 0
                && s.is(reduced.from(), PARTICIPLE)
                && reduced.to() - reduced.from() == 1
                && !s.is(reduced.from(), SAYING)
                && reduced.to() == near.from() - 1
                && s.is(near.from() - 1, PREPOSITION)
                && s.isAny(reduced.from() - 1, mask(ROLE, PLURAL_ROLE))
                && !s.isAny(reduced.from() - 1, TIMES);
    }

    /** Steps left over a time between subject and verb: "the report |this month showed", "Peskov |on Friday said". */
    private static int beforeTime(TaggedSentence s, int at) {
        int i = at;
        while (s.isAny(i, TIMES) && !s.is(i, NAME)) {
            i--;
        }
        if (i == at) {
            return at;
        }
        while (s.isWord(i, "this")
                || s.isWord(i, "last")
                || s.isWord(i, "next")
                || s.isWord(i, "late")
                || s.isWord(i, "early")
                || s.isWord(i, "on")
                || s.isWord(i, "earlier")
                || s.isWord(i, "just")) {
            i--;
        }
        if (s.is(i, PARTICIPLE) && s.isAny(i - 1, NounPhrases.NOMINAL) && !NounPhrases.isVerb(s, i - 1)) {
            // "the bill |filed last week would"
            return i - 1;
        }
        return (s.isAny(i, NounPhrases.NOMINAL) && !s.isAny(i, TIMES) && !NounPhrases.isVerb(s, i))
                        || (s.is(i, PRONOUN) && !s.is(i, DETERMINER))
                        || (s.isMark(i, ',') && i > 0)
                ? i
                : at;
    }

    /** The subject of the verb before, for "met Putin and will fly home". */
    private static @Nullable NounPhrase shared(TaggedSentence s, List<VerbGroup> groups, int g) {
        boolean ahead = !groups.get(g).modal().isEmpty()
                || (s.is(groups.get(g).from(), BE) && s.is(groups.get(g).from() + 1, TO));
        boolean told = false;
        NounPhrase last = null;
        for (int k = g - 1; k >= 0; k--) {
            if (!groups.get(k).isFinite()) {
                continue;
            }
            NounPhrase subject = of(s, groups, k);
            if (!told && ahead && s.is(groups.get(k).head(), SAYING) && isInserted(s, groups.get(k), subject)) {
                // "|The work| will begin in May, she said, and is to take a year"
                told = true;
                last = subject;
                continue;
            }
            return subject;
        }
        return last;
    }

    /** "..., |she said|, and": who says it, between commas. */
    private static boolean isInserted(TaggedSentence s, VerbGroup saying, @Nullable NounPhrase subject) {
        return subject != null
                && subject.to() <= saying.from()
                && subject.from() > 0
                && s.isMark(subject.from() - 1, ',');
    }

    /** Steps left over an apposition, relative clause or bracket: "Sondland, the main witness, |is"; -1 when the comma is no pair. */
    private static int beforeParenthesis(TaggedSentence s, List<VerbGroup> groups, int g, int at) {
        int i = at;
        if (s.isMark(i, ')') || s.isMark(i, ']')) {
            char open = s.isMark(i, ')') ? '(' : '[';
            while (i > 0 && !s.isMark(i, open)) {
                i--;
            }
            i--;
        }
        boolean comma = s.isMark(i, ',');
        boolean dash = s.isMark(i, '\u2014') || s.isMark(i, '\u2013') || s.isMark(i, '-');
        if (!comma && !dash) {
            return i;
        }
        int open = i - 1;
        while (open >= 0 && !(comma ? s.isMark(open, ',') : isDash(s, open))) {
            open--;
        }
        // "City, State, " and list commas: go on to the comma that follows a name or noun and opens something
        boolean abbreviated = s.isMark(open - 1, '.')
                && s.is(open - 2, NAME)
                && s.token(open - 2).end() == s.token(open - 1).start();
        if (abbreviated) {
            return open - 2;
        }
        if (comma && s.is(open - 1, NUMBER) && s.isMark(open - 2, ',') && s.is(open - 3, NAME)) {
            // "Ada Moor, 44, of Mill Lane, will"
            return open - 3;
        }
        if (s.is(open - 1, OBJECT_PRONOUN) && s.isWord(open - 2, "of")) {
            // "one of them, Orbit Motors, will"
            return open - 1;
        }
        if (open <= 0 || (!s.isAny(open - 1, NounPhrases.NOMINAL | PRONOUN.bit()) && !s.isQuotationMark(open - 1))) {
            return -1;
        }
        if (i - open <= 3 && s.is(open + 1, NAME) && !s.isAny(open + 1, OPENS)) {
            int before = open - 1;
            while (before >= 0 && !s.isMark(before, ',')) {
                before--;
            }
            return open - 1;
        }
        return open - 1;
    }

    /** "Ada Moor, who wrote "The Salt Ledger,|"| will": the comma before the mark closes what a comma before the quotation opened. */
    private static boolean closesTitle(TaggedSentence s, int i) {
        if (!s.isQuotationMark(i) || !s.isMark(i - 1, ',')) {
            return false;
        }
        int open = i - 2;
        while (open > 0 && !s.isQuotationMark(open)) {
            open--;
        }
        int comma = open - 1;
        while (comma > 0 && !s.is(comma, MARK)) {
            comma--;
        }
        return open > 1 && !s.is(open - 1, MARK) && s.isMark(comma, ',') && s.is(comma - 1, NAME);
    }

    private static boolean isDash(TaggedSentence s, int i) {
        return s.isMark(i, '\u2014') || s.isMark(i, '\u2013') || s.isMark(i, '-');
    }
}
