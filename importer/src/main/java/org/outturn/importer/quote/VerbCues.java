package org.outturn.importer.quote;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.Subjects;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.VerbGroup.Form;
import org.outturn.importer.quote.Cues.Takes;
import org.outturn.importer.quote.Quotations.Quotation;
import org.outturn.importer.quote.Speakers.Speaker;

/** Statements that a verb attributes: "..., she said", "said that ...", "told reporters: ...", "vowed to ...". */
final class VerbCues {
    /** How many words between the verb and its content may say where and when: "said in a statement on Friday that". */
    private static final int CIRCUMSTANCE = 24;

    private static final long NOUNISH =
            mask(NOUN, NAME, ADJECTIVE, DETERMINER, POSSESSIVE, NUMBER, ROLE, BODY, PLURAL_ROLE, PRONOUN, TITLE);

    private final TaggedText text;
    private final Cues cues;
    private final Quotations quotations;
    private final Speakers speakers;

    VerbCues(TaggedText text, Cues cues, Quotations quotations, Speakers speakers) {
        this.text = text;
        this.cues = cues;
        this.quotations = quotations;
        this.speakers = speakers;
    }

    void find(int sentence, TaggedSentence s, List<Statement> found) {
        List<VerbGroup> groups = text.verbs().get(sentence);
        for (int g = 0; g < groups.size(); g++) {
            VerbGroup group = groups.get(g);
            Cues.Verb verb = cues.verb(group.lemma());
            if (verb == null || group.form() == Form.INFINITIVE || cues.isSource(s.lower(group.head()))) {
                continue;
            }
            Statement statement = read(sentence, s, groups, g, verb);
            if (statement != null) {
                found.add(statement);
            }
        }
    }

    private @Nullable Statement read(int sentence, TaggedSentence s, List<VerbGroup> groups, int g, Cues.Verb verb) {
        VerbGroup group = groups.get(g);
        NounPhrase turned =
                verb.takes(Takes.BEFORE) && group.isFinite() && group.modal().isEmpty() ? inverted(s, group) : null;
        NounPhrase subject = turned != null ? turned : subject(s, groups, g);
        if (subject != null && turned == null && isFirstOrSecond(s, subject)) {
            return null;
        }
        if (subject != null && turned == null && isCircumstance(s, subject, group)) {
            return null;
        }
        int cueFrom = subject == null ? group.from() : Math.min(subject.from(), group.from());
        int cueTo = group.to();
        if (turned != null) {
            cueFrom = group.from();
            cueTo = turned.to();
        } else if (subject == null || subject.from() > group.from()) {
            NounPhrase behind = group.form() == Form.PAST || group.form() == Form.PRESENT ? inverted(s, group) : null;
            if (behind != null) {
                subject = behind;
                cueFrom = group.from();
                cueTo = behind.to();
            }
        }
        if (verb.takes(Takes.BEFORE) && group.isFinite() && subject != null) {
            int[] before = before(sentence, s, cueFrom, cueTo, turned != null);
            if (before != null) {
                return statement(sentence, s, before, subject, group, verb.group(Takes.BEFORE));
            }
        }
        return after(sentence, s, groups, g, verb, subject);
    }

    /** "I think", "you say": part of what somebody says, not the attribution of it. */
    private static boolean isFirstOrSecond(TaggedSentence s, NounPhrase subject) {
        int head = subject.head();
        return s.isWord(head, "i") || s.isWord(head, "we") || s.isWord(head, "you");
    }

    /** "When Mr. Stern has told her everything": a telling that is itself only when or whether something happens. */
    private static boolean isCircumstance(TaggedSentence s, NounPhrase subject, VerbGroup group) {
        int before = subject.from() - 1;
        while (s.isAny(before, mask(TITLE, NAME)) || s.isMark(before, '.')) {
            before--;
        }
        return s.is(before, SUBORDINATOR)
                && (s.isWord(before, "when")
                        || s.isWord(before, "if")
                        || s.isWord(before, "once")
                        || s.isWord(before, "after")
                        || s.isWord(before, "before")
                        || s.isWord(before, "until"))
                && group.form() != Form.PAST;
    }

    private @Nullable NounPhrase subject(TaggedSentence s, List<VerbGroup> groups, int g) {
        VerbGroup group = groups.get(g);
        if (group.isFinite()) {
            return Subjects.of(s, groups, g);
        }
        // "..., adding that": the subject of the verb before
        for (int k = g - 1; k >= 0; k--) {
            if (groups.get(k).isFinite() && (k == 0 || cues.verb(groups.get(k).lemma()) != null)) {
                NounPhrase subject = Subjects.of(s, groups, k);
                if (subject != null || k == 0) {
                    return subject != null ? subject : inverted(s, groups.get(k));
                }
            }
        }
        return null;
    }

    /** The speaker behind the verb: "..., said |the mayor|, who". Not what the verb takes: "Wolff, a member, said |the city| should". */
    private static @Nullable NounPhrase inverted(TaggedSentence s, VerbGroup group) {
        int before = group.from() - 1;
        boolean afterContent = before >= 0
                && (s.isMark(before, ',')
                        || s.isQuotationMark(before)
                        || s.isMark(before, '?')
                        || s.isMark(before, '!')
                        || s.isMark(before, '\u2014'));
        if (!afterContent || s.isWord(group.to(), "that") || s.is(group.to(), QUESTION)) {
            return null;
        }
        NounPhrase phrase = Subjects.startingAt(s, group.to());
        if (phrase == null) {
            return null;
        }
        boolean closed = phrase.to() >= s.size()
                || s.is(phrase.to(), MARK)
                || s.isAny(
                        phrase.to(),
                        mask(PREPOSITION, RELATIVE, SUBORDINATOR, WEEKDAY, TIME, ADVERB, GERUND, CONJUNCTION));
        return closed ? phrase : null;
    }

    /** The tokens of the content when the cue follows it, or null. */
    private int @Nullable [] before(int sentence, TaggedSentence s, int cueFrom, int cueTo, boolean turned) {
        int b = cueFrom - 1;
        if (b < 0) {
            return null;
        }
        boolean quoted = s.isQuotationMark(b);
        int after = skipCircumstance(s, cueTo);
        boolean leads = (s.isMark(after, ',') || s.isMark(after, ':')) && s.isQuotationMark(after + 1);
        if (leads && !quoted && !startsQuoted(sentence, b)) {
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
        if (inserted && s.size() - after > 3) {
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
            if (quotation.from() >= cueTo && quotation.from() <= after + 2 && s.isQuotationMark(from)) {
                to = quotation.to();
            }
        }
        return new int[] {from, to};
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
                    && s.token(0).text().equals(s.token(0).text().toUpperCase(java.util.Locale.ROOT))
                    && s.token(0).isWord()) {
                return k + 1;
            }
        }
        return from;
    }

    private @Nullable Statement after(
            int sentence,
            TaggedSentence s,
            List<VerbGroup> groups,
            int g,
            Cues.Verb verb,
            @Nullable NounPhrase subject) {
        VerbGroup group = groups.get(g);
        int k = group.to();
        while (s.is(k, ADVERB) && !s.isAny(k, mask(PRONOUN, DETERMINER, SUBORDINATOR, PREPOSITION))) {
            k++;
        }
        int direct = skipCircumstance(s, k);
        if (s.isMark(direct, ':') || s.isMark(direct, ',')) {
            if (verb.takes(Takes.QUOTE) && s.isQuotationMark(direct + 1)) {
                return quoted(sentence, s, direct + 1, subject, group, verb);
            }
            if (s.isMark(direct, ':') && verb.takes(Takes.BARE) && direct + 2 < s.size()) {
                return statement(
                        sentence,
                        s,
                        new int[] {direct + 1, end(sentence, s, groups, g, direct + 1)},
                        subject,
                        group,
                        verb.group(Takes.BARE));
            }
        }
        if (s.isQuotationMark(k) && verb.takes(Takes.QUOTE)) {
            return quoted(sentence, s, k, subject, group, verb);
        }
        if (verb.takes(Takes.ADDRESSEE) || s.isWord(k, "to")) {
            k = skipAddressee(s, k);
        }
        if (s.is(direct, COMPLEMENTIZER) && verb.takes(Takes.THAT)) {
            k = direct;
        }
        if (s.isMark(k, ',') && s.is(k + 1, COMPLEMENTIZER)) {
            k++;
        }
        if (s.is(k, COMPLEMENTIZER) && verb.takes(Takes.THAT)) {
            return statement(
                    sentence,
                    s,
                    new int[] {k, end(sentence, s, groups, g, k + 1)},
                    subject,
                    group,
                    verb.group(Takes.THAT));
        }
        if (verb.takes(Takes.QUESTION) && (s.is(k, QUESTION) || s.isWord(k, "whether") || s.isWord(k, "if"))) {
            return statement(
                    sentence,
                    s,
                    new int[] {k, end(sentence, s, groups, g, k + 1)},
                    subject,
                    group,
                    verb.group(Takes.QUESTION));
        }
        if (verb.takes(Takes.TO)
                && s.is(k, TO)
                && g + 1 < groups.size()
                && groups.get(g + 1).from() == k) {
            return statement(
                    sentence,
                    s,
                    new int[] {k, end(sentence, s, groups, g + 1, k + 1)},
                    subject,
                    group,
                    verb.group(Takes.TO));
        }
        if (verb.takes(Takes.BARE) && !group.passive() && isBareClause(s, groups, g, k)) {
            return statement(
                    sentence, s, new int[] {k, end(sentence, s, groups, g, k)}, subject, group, verb.group(Takes.BARE));
        }
        if (verb.takes(Takes.OBJECT_TO) && s.isAny(k, NOUNISH) && hasObjectTo(s, groups, g, k)) {
            return statement(
                    sentence,
                    s,
                    new int[] {k, end(sentence, s, groups, g + 1, k)},
                    subject,
                    group,
                    verb.group(Takes.OBJECT_TO));
        }
        if (verb.takes(Takes.FOR) && k < s.size() && verb.takesPreposition(s.lower(k)) && k + 1 < s.size()) {
            return statement(
                    sentence,
                    s,
                    new int[] {k + 1, end(sentence, s, groups, g, k + 1)},
                    subject,
                    group,
                    verb.group(Takes.FOR));
        }
        if (verb.takes(Takes.OBJECT)
                && (s.isAny(k, NOUNISH | mask(GERUND, OBJECT_PRONOUN)) || s.isQuotationMark(k))
                && !group.passive()) {
            return statement(
                    sentence,
                    s,
                    new int[] {k, end(sentence, s, groups, g, k)},
                    subject,
                    group,
                    verb.group(Takes.OBJECT));
        }
        return null;
    }

    private @Nullable Statement quoted(
            int sentence, TaggedSentence s, int from, @Nullable NounPhrase subject, VerbGroup group, Cues.Verb verb) {
        for (Quotation quotation : quotations.of(sentence)) {
            if (quotation.holds(from)) {
                return statement(
                        sentence, s, new int[] {from, quotation.to()}, subject, group, verb.group(Takes.QUOTE));
            }
        }
        return null;
    }

    /** A clause without "that": a noun or pronoun, and a finite verb whose subject begins there. */
    private static boolean isBareClause(TaggedSentence s, List<VerbGroup> groups, int g, int k) {
        if (!s.isAny(k, NOUNISH | mask(TIME, GERUND, ADVERB, SUBORDINATOR)) && !s.isQuotationMark(k)) {
            return false;
        }
        for (int next = g + 1; next < groups.size() && next <= g + 3; next++) {
            if (groups.get(next).isFinite()) {
                for (int i = k; i < groups.get(next).from(); i++) {
                    if (s.is(i, RELATIVE) && i > k && !s.is(i, DETERMINER)) {
                        return false;
                    }
                }
                return groups.get(next).from() > k;
            }
        }
        return false;
    }

    private static boolean hasObjectTo(TaggedSentence s, List<VerbGroup> groups, int g, int k) {
        if (g + 1 >= groups.size() || groups.get(g + 1).form() != Form.INFINITIVE) {
            return false;
        }
        int to = groups.get(g + 1).from();
        return to > k && to < k + 12;
    }

    private int skipAddressee(TaggedSentence s, int from) {
        int k = s.isWord(from, "to") ? from + 1 : from;
        NounPhrase phrase = Subjects.startingAt(s, k);
        if (s.is(k, OBJECT_PRONOUN)) {
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
    private int skipCircumstance(TaggedSentence s, int from) {
        int k = from;
        while (k < s.size() && k < from + CIRCUMSTANCE) {
            boolean step = s.isAny(k, mask(WEEKDAY, TIME, MONTH, ADVERB, NUMBER))
                    || cues.isAddressee(s.lower(k))
                    || (s.isAny(k, mask(DETERMINER, ADJECTIVE)) && s.isAny(k + 1, mask(TIME, WEEKDAY)))
                    || (s.is(k, PREPOSITION) && !s.isWord(k, "that"))
                    || (k > from
                            && (s.isAny(k, mask(DETERMINER, NOUN, NAME, ADJECTIVE, POSSESSIVE, GERUND))
                                    && !s.isWord(k, "that")))
                    || (k == from && s.is(k, NAME));
            if (!step) {
                break;
            }
            k++;
        }
        return k;
    }

    /** Where content that begins at {@code from} ends: before a further cue or the sentence's last mark. */
    private int end(int sentence, TaggedSentence s, List<VerbGroup> groups, int g, int from) {
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
            if (next.isFinite() && s.is(next.from() - 1, CONJUNCTION)) {
                int mark = s.isMark(next.from() - 2, ',') ? next.from() - 2 : next.from() - 1;
                return Math.min(last, mark);
            }
            if (next.isFinite()) {
                NounPhrase subject = Subjects.of(s, groups, k);
                int cut = subject == null ? -1 : subject.from() - 1;
                if (cut > from && s.isMark(cut, ',') && skipCircumstance(s, next.to()) >= last) {
                    return cut;
                }
            }
        }
        return last;
    }

    /** A comma behind which the writer goes on with a clause of his own: ", but he", ", while the". */
    private static boolean breaksOff(TaggedSentence s, int i) {
        if (!s.isMark(i, ',')) {
            return false;
        }
        return s.isAny(i + 1, mask(CONJUNCTION, SUBORDINATOR))
                && !s.isWord(i + 1, "or")
                && !s.isWord(i + 1, "if")
                && s.isAny(i + 2, mask(PRONOUN, NAME, DETERMINER, POSSESSIVE));
    }

    private @Nullable Statement statement(
            int sentence, TaggedSentence s, int[] content, @Nullable NounPhrase subject, VerbGroup group, String rule) {
        if (content[1] <= content[0]) {
            return null;
        }
        Speaker speaker = speakers.of(sentence, subject);
        int start = s.token(content[0]).start();
        for (Quotation quotation : quotations.of(sentence)) {
            if (quotation.from() == content[0] && (content[0] == 0 || s.isQuotationMark(content[0]))) {
                start = quotation.start();
            }
        }
        boolean direct = s.isQuotationMark(content[0]) || inQuotation(sentence, content);
        return new Statement(
                start,
                s.token(content[1] - 1).end(),
                speaker.words(),
                speaker.role(),
                speaker.anonymous(),
                s.words(text.text(), group.from(), group.to()),
                s.token(group.from()).start(),
                s.token(group.to() - 1).end(),
                direct,
                rule);
    }

    private boolean inQuotation(int sentence, int[] content) {
        for (Quotation quotation : quotations.of(sentence)) {
            if (quotation.holds(content[0]) && quotation.to() >= content[1]) {
                return true;
            }
        }
        return false;
    }
}
