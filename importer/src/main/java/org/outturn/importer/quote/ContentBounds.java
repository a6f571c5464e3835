package org.outturn.importer.quote;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.NounPhrases;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.VerbGroup.Form;
import org.outturn.importer.quote.Quotations.Quotation;

/** Says where what was said begins and ends, before or behind the verb that attributes it. */
final class ContentBounds {
    /** How many words between the verb and its content may say where and when: "said in a statement on Friday that". */
    private static final int CIRCUMSTANCE = 24;

    private static final long NOUNISH =
            mask(NOUN, NAME, ADJECTIVE, DETERMINER, POSSESSIVE, NUMBER, ROLE, BODY, PLURAL_ROLE, PRONOUN, TITLE);

    private final Cues cues;
    private final Quotations quotations;

    ContentBounds(Cues cues, Quotations quotations) {
        this.cues = cues;
        this.quotations = quotations;
    }

    /** The tokens of the content when the cue follows it, or null. */
    int @Nullable [] before(int sentence, TaggedSentence s, int cueFrom, int cueTo, boolean turned) {
        int b = cueFrom - 1;
        if (b < 0) {
            return null;
        }
        boolean quoted = s.isQuotationMark(b);
        int after = skipCircumstance(s, cueTo);
        boolean leads = (s.isMark(after, ',') || s.isMark(after, ':')) && s.isQuotationMark(after + 1);
        boolean goesOn = leads && s.isMark(after, ',') && s.isMark(b, ',') && isSmall(s, after + 2) && hasVerb(s, b);
        if (leads && !goesOn && !quoted && !startsQuoted(sentence, b)) {
            return null;
        }
        if (!quoted
                && !s.isMark(b, ',')
                && !s.isMark(b, '?')
                && !s.isMark(b, '!')
                && !s.isMark(b, '\u2014')
                && !s.isMark(b, '-')) {
            return null;
        }
        boolean closed = (quoted && isSpoken(s, b))
                || after >= s.size()
                || s.is(after, MARK)
                || s.isAny(after, mask(CONJUNCTION, RELATIVE, GERUND, SUBORDINATOR, PREPOSITION));
        if (!closed || (s.isWord(after, "that") && !turned) || s.isMark(after, ':')) {
            return null;
        }
        int from = contentStart(s, b);
        int to = quoted ? b + 1 : b;
        boolean inserted = !quoted
                && s.isMark(b, ',')
                && s.isMark(after, ',')
                && !s.isQuotationMark(after + 1)
                && !s.isAny(after + 1, mask(CONJUNCTION, GERUND, RELATIVE, SUBORDINATOR));
        boolean reported = !quoted
                && s.isMark(b, ',')
                && s.isMark(after, ',')
                && s.is(after + 1, CONJUNCTION)
                && isReported(s, after + 2);
        if ((inserted && s.size() - after > 3) || reported) {
            // "The goal, he said, is to ...": the clause goes on behind
            to = s.size();
            while (to > after && s.is(to - 1, MARK) && !s.isQuotationMark(to - 1)) {
                to--;
            }
        }
        if (to - from < 2) {
            return null;
        }
        // "..., he said, "..."": the quotation goes on behind
        for (Quotation quotation : quotations.of(sentence)) {
            if (quotation.from() >= cueTo && quotation.from() <= after + 2 && (goesOn || s.isQuotationMark(from))) {
                to = quotation.to();
            }
        }
        return new int[] {from, to};
    }

    private static boolean hasVerb(TaggedSentence s, int to) {
        for (int i = 1; i < to; i++) {
            if (s.isAny(i, mask(PAST, THIRD, MODAL, BE, HAVE)) && !s.isAny(i, mask(NOUN, ADJECTIVE))) {
                return true;
            }
        }
        return false;
    }

    /** "..., he said, "|and| then we will see"": a small letter goes on with what was said before. */
    private static boolean isSmall(TaggedSentence s, int i) {
        return i < s.size() && Character.isLowerCase(s.token(i).text().charAt(0));
    }

    /** "..., he said, and |a commission would open|": what would be done is still what he said. */
    private static boolean isReported(TaggedSentence s, int from) {
        int i = from;
        while (s.isAny(i, NOUNISH | PREPOSITION.bit()) && !s.is(i, MODAL)) {
            i++;
        }
        return s.isWord(i, "would");
    }

    /** Whether the closing mark at {@code b} ends words that are then attributed: it stands behind a comma, a question or a shout. */
    private static boolean isSpoken(TaggedSentence s, int b) {
        return s.isMark(b - 1, ',') || s.isMark(b - 1, '?') || s.isMark(b - 1, '!') || s.isMark(b - 1, '\u2014');
    }

    /** Whether the words before token {@code end} are quoted, so that they are what was said. */
    private boolean startsQuoted(int sentence, int end) {
        for (Quotation quotation : quotations.of(sentence)) {
            if (quotation.from() < end && end - quotation.to() <= 1) {
                return true;
            }
        }
        return false;
    }

    /** Where a clause that ends before token {@code end} begins: after an opening "But" or a dateline. */
    private static int contentStart(TaggedSentence s, int end) {
        int from = 0;
        while (from < end && s.is(from, CONJUNCTION) && !s.is(from, NAME)) {
            from++;
        }
        for (int k = 1; k < Math.min(end, 10); k++) {
            if ((s.isMark(k, '\u2014') || s.isMark(k, '-') || s.isMark(k, '\u2013'))
                    && s.token(0).text().length() > 2
                    && s.token(0).text().equals(s.token(0).text().toUpperCase(Locale.ROOT))
                    && s.token(0).isWord()) {
                return k + 1;
            }
        }
        return from;
    }

    int skipAddressee(TaggedSentence s, int from) {
        int k = s.isWord(from, "to") ? from + 1 : from;
        NounPhrase phrase = NounPhrases.startingAt(s, k);
        boolean owned = s.is(k, POSSESSIVE) && s.isAny(k + 1, mask(NOUN, ADJECTIVE, ROLE, PLURAL_ROLE, BODY));
        if (s.is(k, OBJECT_PRONOUN) && !owned) {
            return k + 1;
        }
        if (phrase == null
                || (!cues.isAddressee(s.lower(phrase.to() - 1))
                        && !s.is(phrase.head(), NAME)
                        && !s.isAny(phrase.head(), mask(PLURAL_ROLE, ROLE, BODY, NOUN)))) {
            return from;
        }
        return s.isAny(phrase.to(), mask(VERB, PAST, THIRD, MODAL, BE, HAVE))
                        && !cues.isAddressee(s.lower(phrase.to() - 1))
                ? from
                : phrase.to();
    }

    /** Steps over "reporters in Moscow on Friday", "in a statement", "to CNN". */
    int skipCircumstance(TaggedSentence s, int from) {
        int k = from;
        while (k < s.size() && k < from + CIRCUMSTANCE) {
            boolean step = s.isAny(k, mask(WEEKDAY, TIME, MONTH, ADVERB, NUMBER))
                    || cues.isAddressee(s.lower(k))
                    || (s.isAny(k, mask(DETERMINER, ADJECTIVE)) && s.isAny(k + 1, mask(TIME, WEEKDAY)))
                    || (s.is(k, PREPOSITION) && !s.isWord(k, "that"))
                    || ((s.isWord(k, "early") || s.isWord(k, "late")) && s.is(k + 1, PREPOSITION))
                    || s.isWord(k, "afterwards")
                    || (k > from
                            && (s.isAny(k, mask(DETERMINER, NOUN, NAME, ADJECTIVE, POSSESSIVE, GERUND, BODY))
                                    && !s.isWord(k, "that")))
                    || (k == from && s.is(k, NAME));
            if (!step) {
                break;
            }
            k++;
        }
        return k;
    }

    /** A clause without "that": a noun or pronoun, and a finite verb whose subject begins there. */
    boolean isBareClause(TaggedSentence s, List<VerbGroup> groups, int g, int k) {
        boolean opens = k < s.size() && (cues.isTimeOpening(s.lower(k)) || s.isWord(k + 1, "least"));
        if (!opens && !s.isAny(k, NOUNISH | mask(TIME, GERUND, ADVERB, SUBORDINATOR)) && !s.isQuotationMark(k)) {
            return false;
        }
        int behind = k;
        for (int next = g + 1; next < groups.size() && next <= g + 3; next++) {
            if (groups.get(next).isFinite()) {
                if (s.isMark(commaBefore(s, groups.get(next), k), ',')
                        && cues.verb(groups.get(next).lemma()) != null) {
                    // "will add stores in May|, the mayor said|": that verb says who said it
                    return false;
                }
                if (isInRelative(s, behind, groups.get(next).from())) {
                    behind = groups.get(next).to();
                    continue;
                }
                return groups.get(next).from() > k;
            }
        }
        return false;
    }

    /** "said sales, |which| rose in May, will fall": the first verb is not that of the clause. */
    private static boolean isInRelative(TaggedSentence s, int from, int verb) {
        for (int i = from + 1; i < verb; i++) {
            if (s.is(i, RELATIVE) && !s.is(i, DETERMINER)) {
                return true;
            }
        }
        return false;
    }

    /** The comma before the subject of a verb, not before token {@code from}; -1 when nothing but its subject stands between. */
    private static int commaBefore(TaggedSentence s, VerbGroup verb, int from) {
        int i = verb.from() - 1;
        while (i > from && s.isAny(i, NOUNISH)) {
            i--;
        }
        return i > from && s.isMark(i, ',') ? i : -1;
    }

    static boolean hasObjectTo(TaggedSentence s, List<VerbGroup> groups, int g, int k) {
        if (g + 1 >= groups.size() || groups.get(g + 1).form() != Form.INFINITIVE) {
            return false;
        }
        int to = groups.get(g + 1).from();
        return to > k && to < k + 12;
    }
}
