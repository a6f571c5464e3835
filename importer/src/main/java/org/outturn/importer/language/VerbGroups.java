package org.outturn.importer.language;

import static org.outturn.importer.language.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.VerbGroup.Form;

/** Finds the verbs of a sentence with their auxiliaries. */
public final class VerbGroups {
    private static final long SKIPPED = mask(ADVERB, NEGATION);
    private static final long FINITE = mask(VERB, THIRD, PAST);
    private static final long NOUNISH =
            mask(NOUN, NAME, ADJECTIVE, TIME, ROLE, BODY, PLURAL_ROLE, NUMBER, WEEKDAY, MONTH);

    private VerbGroups() {}

    /** The verb groups from left to right; they do not overlap. */
    public static List<VerbGroup> of(TaggedSentence s) {
        List<VerbGroup> groups = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            VerbGroup group = at(s, i);
            if (group == null) {
                i++;
            } else {
                groups.add(group);
                i = Math.max(group.to(), i + 1);
            }
        }
        return groups;
    }

    private static @Nullable VerbGroup at(TaggedSentence s, int i) {
        if (s.isAny(i, mask(MODAL)) && !s.is(i, NAME)) {
            return auxiliary(s, i, modal(s.lower(i)), Form.MODAL);
        }
        if (isBe(s, i)) {
            boolean past = s.isWord(i, "was") || s.isWord(i, "were");
            return auxiliary(s, i, "", past ? Form.PAST : Form.PRESENT);
        }
        if (s.is(i, HAVE) && !s.is(i, NAME)) {
            boolean past = s.isWord(i, "had") || s.isWord(i, "'d");
            return auxiliary(s, i, "", past ? Form.PAST : Form.PRESENT);
        }
        if (s.is(i, DO) && !s.is(i, NAME) && !s.isWord(i, "done")) {
            return auxiliary(s, i, "", s.isWord(i, "did") ? Form.PAST : Form.PRESENT);
        }
        if (s.is(i, TO)) {
            int head = skip(s, i + 1);
            if (s.isAny(head, mask(VERB, BE, HAVE, DO)) && !s.is(head, NAME)) {
                return group(s, i, head, "", Form.INFINITIVE, isNegation(s, i - 1));
            }
            return null;
        }
        long c = s.classes(i);
        if ((c & NAME.bit()) != 0 || s.is(i - 1, TO)) {
            return null;
        }
        if ((c & FINITE) != 0
                && (c & NOUNISH & ~ADJECTIVE.bit()) == 0
                && !((c & PARTICIPLE.bit()) != 0 && isAttributive(s, i))) {
            Form form = (c & PAST.bit()) != 0 ? isReduced(s, i) ? Form.PARTICIPLE : Form.PAST : Form.PRESENT;
            return new VerbGroup(i, i + 1, i, s.lemma(i), "", form, isNegation(s, i - 1), false);
        }
        if ((c & (PARTICIPLE.bit() | GERUND.bit())) != 0 && isAttributive(s, i)) {
            return null;
        }
        if ((c & PARTICIPLE.bit()) != 0 && (c & NOUNISH) == 0) {
            return new VerbGroup(i, i + 1, i, s.lemma(i), "", Form.PARTICIPLE, false, true);
        }
        if ((c & GERUND.bit()) != 0 && (c & NOUNISH) == 0) {
            return new VerbGroup(i, i + 1, i, s.lemma(i), "", Form.GERUND, isNegation(s, i - 1), false);
        }
        return null;
    }

    /** Follows auxiliaries from {@code i} to the main verb. */
    private static VerbGroup auxiliary(TaggedSentence s, int from, String modal, Form first) {
        Form form = first;
        boolean negated = false;
        boolean be = s.is(from, BE) || (s.isWord(from, "'s") && isBe(s, from));
        boolean have = s.is(from, HAVE) && !be;
        int head = from;
        int i = from + 1;
        boolean passive = false;
        while (i < s.size()) {
            if ((s.isAny(i, SKIPPED) && !s.isAny(i, FINITE)) || isQuoteWithin(s, i)) {
                negated |= isNegation(s, i);
                i++;
                continue;
            }
            boolean afterModal = s.isAny(head, mask(MODAL, DO));
            if (s.is(i, BE) && ((afterModal && s.isWord(i, "be")) || s.isWord(i, "been") || s.isWord(i, "being"))) {
                be = true;
            } else if (s.is(i, HAVE) && afterModal && s.isWord(i, "have")) {
                have = true;
            } else if (be && s.is(i, PARTICIPLE)) {
                passive = true;
                head = i++;
                break;
            } else if (be && s.is(i, GERUND)) {
                form = form == Form.PRESENT ? Form.PROGRESSIVE : form;
                head = i++;
                break;
            } else if ((!be && have && s.is(i, PARTICIPLE))
                    || (!be && !have && afterModal && s.isAny(i, mask(VERB, DO)))) {
                form = have && form == Form.PRESENT ? Form.PERFECT : form;
                head = i++;
                break;
            } else {
                break;
            }
            if (have && be && form == Form.PRESENT && !s.is(from, BE)) {
                form = Form.PERFECT;
            }
            head = i++;
        }
        int to = head + 1;
        for (int k = from; k < to; k++) {
            negated |= isNegation(s, k);
        }
        // "is not", "has no": the negation after a bare auxiliary
        if (head == from || s.isAny(head, mask(BE, HAVE))) {
            while (to < s.size() && s.is(to, NEGATION)) {
                negated = true;
                to++;
            }
        }
        return new VerbGroup(from, to, head, lemma(s, head), modal, form, negated || isNegation(s, from - 1), passive);
    }

    /** "would |"|almost certainly|"| shrink", "will |"|seriously consider|"| it": a mark that quotes a word of the verb. */
    private static boolean isQuoteWithin(TaggedSentence s, int i) {
        return s.isQuotationMark(i) && (s.is(i - 1, ADVERB) || (s.is(i + 1, ADVERB) && !s.isAny(i - 1, MARK.bit())));
    }

    private static VerbGroup group(TaggedSentence s, int from, int verb, String modal, Form form, boolean negated) {
        int head = verb;
        boolean passive = false;
        int next = skip(s, verb + 1);
        if (s.isWord(verb, "be") && s.isAny(next, mask(PARTICIPLE, GERUND))) {
            passive = s.is(next, PARTICIPLE);
            head = next;
        } else if (s.isWord(verb, "have") && s.is(next, PARTICIPLE)) {
            head = next;
        }
        boolean not = negated;
        for (int k = from; k < head; k++) {
            not |= isNegation(s, k);
        }
        return new VerbGroup(from, head + 1, head, lemma(s, head), modal, form, not, passive);
    }

    private static String lemma(TaggedSentence s, int head) {
        if (s.is(head, BE) || s.isWord(head, "'s")) {
            return "be";
        }
        return s.is(head, HAVE) ? "have" : s.is(head, DO) ? "do" : s.lemma(head);
    }

    /** Whether the token is a form of "be"; "'s" is one after a pronoun, or when a verb form follows that only "be" takes. */
    static boolean isBe(TaggedSentence s, int i) {
        if (s.isWord(i, "'s")) {
            return (!s.is(i, GENITIVE) && s.is(i - 1, PRONOUN))
                    || s.is(i + 1, NEGATION)
                    || s.isWord(i + 1, "going")
                    || s.isWord(i + 1, "expected");
        }
        return s.is(i, BE) && !s.is(i, NAME) && !s.isWord(i, "being") && !s.isWord(i, "been");
    }

    private static boolean isNegation(TaggedSentence s, int i) {
        return s.is(i, NEGATION);
    }

    /** "the most anticipated witness", "its ballooning losses": a verb form that describes a noun. */
    private static boolean isAttributive(TaggedSentence s, int i) {
        int p = i - 1;
        while (s.is(p, ADVERB)) {
            p--;
        }
        return s.isAny(p, mask(DETERMINER, POSSESSIVE, ADJECTIVE, NUMBER))
                && !s.isAny(p, mask(PRONOUN))
                && s.isAny(i + 1, NOUNISH);
    }

    /** A participle after its noun: "a plan backed by", "the man accused of". */
    private static boolean isReduced(TaggedSentence s, int i) {
        if (!s.is(i, PARTICIPLE)) {
            return false;
        }
        // "said by May the road will be open" tells when, not by whom
        boolean byWhom = s.isWord(i + 1, "by") && !s.isAny(i + 2, mask(MONTH, WEEKDAY, TIME, NUMBER));
        return byWhom || (s.isMark(i - 1, ',') && s.isAny(i + 1, mask(PREPOSITION)) && i < 3);
    }

    private static int skip(TaggedSentence s, int i) {
        int at = i;
        while (at < s.size() && s.isAny(at, SKIPPED) && !s.isAny(at, mask(VERB))) {
            at++;
        }
        return at;
    }

    private static String modal(String word) {
        return switch (word) {
            case "'ll", "wo" -> "will";
            case "'d" -> "would";
            case "ca" -> "can";
            default -> word;
        };
    }
}
