package org.outturn.importer.quote;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.Subjects;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.VerbGroup.Form;
import org.outturn.importer.quote.Quotations.Quotation;

/** Says where the words that follow a cue end. */
final class ContentEnd {
    private static final long SUBJECT = mask(PRONOUN, NAME, DETERMINER, POSSESSIVE, ROLE, PLURAL_ROLE, BODY, TITLE);
    private static final long CALENDAR = mask(TIME, WEEKDAY, MONTH);

    /** How many words of a circumstance stand before the day: "at |last| week's", "since |the| |Monday| night". */
    private static final int TO_THE_DAY = 3;

    private final Cues cues;
    private final Quotations quotations;
    private final ContentBounds bounds;

    ContentEnd(Cues cues, Quotations quotations, ContentBounds bounds) {
        this.cues = cues;
        this.quotations = quotations;
        this.bounds = bounds;
    }

    /** Where content that begins at {@code from} ends: before a further cue or the sentence's last mark. */
    int ofClause(int sentence, TaggedSentence s, List<VerbGroup> groups, int g, int from) {
        int last = s.size();
        for (Quotation quotation : quotations.of(sentence)) {
            if (quotation.holds(groups.get(g).from())) {
                last = quotation.to();
            }
        }
        while (last > from
                && s.is(last - 1, MARK)
                && !s.isQuotationMark(last - 1)
                && !s.isMark(last - 1, ')')
                && !s.isMark(last - 1, '%')) {
            last--;
        }
        for (int i = from + 3; i + 2 < last; i++) {
            boolean sourced = i + 1 < last && cues.isPhrase(s.lower(i), s.lower(i + 1));
            if (sourced && !inQuotation(sentence, new int[] {i, i + 1})) {
                // "told them that it would close|, according to| two of them"
                last = s.isMark(i - 1, ',') ? i - 1 : i;
                break;
            }
            if (breaksOff(s, i) && !inQuotation(sentence, new int[] {i, i + 1})) {
                last = i;
            }
        }
        for (int k = g + 1; k < groups.size(); k++) {
            VerbGroup next = groups.get(k);
            if (cues.verb(next.lemma()) == null || next.from() <= from + 1) {
                continue;
            }
            if (next.form() == Form.GERUND && s.isMark(next.from() - 1, ',')) {
                return Math.min(last, next.from() - 1);
            }
            if (next.isFinite() && next.modal().isEmpty() && s.is(next.from() - 1, CONJUNCTION)) {
                int mark = s.isMark(next.from() - 2, ',') ? next.from() - 2 : next.from() - 1;
                return Math.min(last, mark);
            }
            if (next.isFinite()) {
                NounPhrase subject = Subjects.of(s, groups, k);
                int cut = subject == null ? -1 : subject.from() - 1;
                int behind = bounds.skipCircumstance(s, next.to());
                boolean closes = behind >= last || (s.isMark(behind, ',') && s.isQuotationMark(behind + 1));
                if (cut > from && s.isMark(cut, ',') && closes) {
                    return cut;
                }
            }
        }
        return last;
    }

    /**
     * Where a noun phrase or an infinitive that begins at {@code from} ends: sooner than a clause would, before whatever tells when, where or
     * what else.
     */
    int ofPhrase(int sentence, TaggedSentence s, List<VerbGroup> groups, int g, int from) {
        int last = ofClause(sentence, s, groups, g, from);
        for (int i = from + 1; i < last; i++) {
            if (closesPhrase(s, groups, g, i) && !inQuotation(sentence, new int[] {i, i + 1})) {
                return i;
            }
        }
        return last;
    }

    private static boolean closesPhrase(TaggedSentence s, List<VerbGroup> groups, int g, int i) {
        if (s.isMark(i, ',')) {
            return !continuesList(s, i);
        }
        return isDash(s, i) || opensCircumstance(s, i) || opensSecondVerb(s, groups, g, i);
    }

    /** "The offer, the plan and the vote": what follows the comma is of the same kind. */
    private static boolean continuesList(TaggedSentence s, int comma) {
        return s.is(comma + 1, CONJUNCTION) && s.is(comma + 2, GERUND);
    }

    private static boolean isDash(TaggedSentence s, int i) {
        return s.isMark(i, '\u2014')
                || s.isMark(i, '\u2015')
                || s.isMark(i, ';')
                || ((s.isMark(i, '-') || s.isMark(i, '\u2013'))
                        && s.token(i - 1).end() < s.token(i).start());
    }

    /** "on Thursday", "at last week's", "as part of", "because". */
    private static boolean opensCircumstance(TaggedSentence s, int i) {
        if (s.is(i, SUBORDINATOR) && !s.isWord(i, "as") && !s.isWord(i, "than") && !s.is(i, COMPLEMENTIZER)) {
            return s.isAny(i + 1, SUBJECT | mask(NOUN, GERUND, ADJECTIVE));
        }
        if (!s.is(i, PREPOSITION)) {
            return false;
        }
        for (int k = i + 1; k <= i + TO_THE_DAY; k++) {
            if (s.isAny(k, CALENDAR)) {
                return true;
            }
            if (!s.isAny(k, mask(DETERMINER, ADJECTIVE, POSSESSIVE))) {
                return false;
            }
        }
        return false;
    }

    /** "a veto |and attempted| to". */
    private static boolean opensSecondVerb(TaggedSentence s, List<VerbGroup> groups, int g, int i) {
        if (!s.is(i, CONJUNCTION)) {
            return false;
        }
        for (int k = g + 1; k < groups.size(); k++) {
            if (groups.get(k).isFinite() && groups.get(k).from() == i + 1) {
                return true;
            }
        }
        return false;
    }

    /** A comma behind which the writer goes on with a clause of his own: ", but he", ", while the". */
    private static boolean breaksOff(TaggedSentence s, int i) {
        if (!s.isMark(i, ',')) {
            return false;
        }
        return s.isAny(i + 1, mask(CONJUNCTION, SUBORDINATOR))
                && !s.is(i + 2, COMPLEMENTIZER)
                && !s.isWord(i + 1, "or")
                && !s.isWord(i + 1, "if")
                && s.isAny(i + 2, mask(PRONOUN, NAME, DETERMINER, POSSESSIVE));
    }

    boolean inQuotation(int sentence, int[] content) {
        for (Quotation quotation : quotations.of(sentence)) {
            if (quotation.holds(content[0]) && quotation.to() >= content[1]) {
                return true;
            }
        }
        return false;
    }
}
