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
    private static final long BEHIND_SPEAKER =
            mask(PREPOSITION, RELATIVE, SUBORDINATOR, WEEKDAY, TIME, ADVERB, GERUND, CONJUNCTION);

    private static final long NOUNISH =
            mask(NOUN, NAME, ADJECTIVE, DETERMINER, POSSESSIVE, NUMBER, ROLE, BODY, PLURAL_ROLE, PRONOUN, TITLE);

    /** The longest stretch behind a verb of saying that tells when: "on late Monday night". */
    private static final int LONGEST_TIME = 6;

    private final TaggedText text;
    private final Cues cues;
    private final Quotations quotations;
    private final ContentBounds bounds;
    private final ContentEnd end;
    private final Speakers speakers;

    VerbCues(TaggedText text, Cues cues, Quotations quotations, Speakers speakers) {
        this.text = text;
        this.cues = cues;
        this.quotations = quotations;
        this.bounds = new ContentBounds(cues, quotations);
        this.end = new ContentEnd(cues, quotations, bounds);
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
            if (s.is(group.from() - 1, RELATIVE) && cues.isRelativeSource(s.lower(group.head()))) {
                continue;
            }
            if (group.modal().equals("will") && isQuoted(sentence, group.head())) {
                // "Our strike |will continue| until we reach a settlement"
                continue;
            }
            Statement statement = read(sentence, s, groups, g, verb);
            if (statement != null) {
                found.add(statement);
            }
        }
    }

    private boolean isQuoted(int sentence, int token) {
        for (Quotation quotation : quotations.of(sentence)) {
            if (quotation.holds(token)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Statement read(int sentence, TaggedSentence s, List<VerbGroup> groups, int g, Cues.Verb verb) {
        VerbGroup group = groups.get(g);
        boolean mayTurn = verb.takes(Takes.BEFORE)
                && !verb.takes(Takes.ADDRESSEE)
                && group.isFinite()
                && group.modal().isEmpty();
        NounPhrase turned = mayTurn ? inverted(s, group) : null;
        NounPhrase subject = turned != null ? turned : subject(s, groups, g);
        if (subject != null && turned == null && isFirstOrSecond(s, subject)) {
            return null;
        }
        if (subject != null && turned == null && isCircumstance(s, subject, group)) {
            return null;
        }
        int cueFrom = subject == null ? group.from() : Math.min(firstOfSeveral(s, subject), group.from());
        int cueTo = group.to();
        if (turned != null) {
            cueFrom = group.from();
            cueTo = turned.to();
        } else if (subject == null || subject.from() > group.from()) {
            boolean told = group.form() == Form.PAST || group.form() == Form.PRESENT;
            NounPhrase behind = told && !verb.takes(Takes.ADDRESSEE) ? inverted(s, group) : null;
            if (behind != null) {
                subject = behind;
                cueFrom = group.from();
                cueTo = behind.to();
            }
        }
        if (verb.takes(Takes.BEFORE) && group.isFinite() && subject != null) {
            boolean told = turned == null && verb.takes(Takes.ADDRESSEE) && hasFinite(groups, g);
            int addressee = told ? bounds.skipAddressee(s, cueTo) : cueTo;
            // "|told| Delta's "Morning Hour" that": the quotation is part of whom he told
            int behind = s.isQuotationMark(addressee) || s.is(addressee, RELATIVE) ? cueTo : addressee;
            int[] before = bounds.before(sentence, s, cueFrom, behind, turned != null);
            if (before != null) {
                return statement(sentence, s, before, subject, group, verb.group(Takes.BEFORE));
            }
        }
        return after(sentence, s, groups, g, verb, subject);
    }

    /** Where "|Delta TV and| Orbit Films announced" begins. */
    private static int firstOfSeveral(TaggedSentence s, NounPhrase subject) {
        int and = subject.from() - 1;
        NounPhrase before = s.isWord(and, "and") && s.is(and - 1, NAME) ? Subjects.phrase(s, and - 1) : null;
        return before == null ? subject.from() : before.from();
    }

    /** Whether a clause stands before the verb, which somebody may have been told. */
    private static boolean hasFinite(List<VerbGroup> groups, int g) {
        for (int k = 0; k < g; k++) {
            if (groups.get(k).isFinite()) {
                return true;
            }
        }
        return false;
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
            NounPhrase indefinite = indefinite(s, group);
            NounPhrase speaking = indefinite != null ? indefinite : speaking(s, groups, g);
            return speaking != null ? speaking : Subjects.of(s, groups, g);
        }
        if (group.form() == Form.GERUND
                && s.isAny(group.from() - 1, mask(NAME, ROLE, PLURAL_ROLE, BODY))
                && !s.isAny(group.from() - 1, mask(TIME, WEEKDAY, MONTH))) {
            // "the union calling for": whoever stands right before
            return Subjects.phrase(s, group.from() - 1);
        }
        if (group.form() == Form.GERUND && s.is(group.from() - 1, PREPOSITION)) {
            return doer(s, groups, g);
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

    /** "|Moor| said the mayor was wrong and |predicted| defeat": who spoke last, where "and" goes on with the same tense. */
    private @Nullable NounPhrase speaking(TaggedSentence s, List<VerbGroup> groups, int g) {
        VerbGroup group = groups.get(g);
        if (!s.is(group.from() - 1, CONJUNCTION)) {
            return null;
        }
        for (int k = g - 1; k >= 0; k--) {
            VerbGroup before = groups.get(k);
            if (before.isFinite() && before.form() == group.form() && cues.verb(before.lemma()) != null) {
                return Subjects.of(s, groups, k);
            }
        }
        for (int k = g - 1; k >= 0; k--) {
            VerbGroup before = groups.get(k);
            NounPhrase subject = before.form() == group.form() ? Subjects.of(s, groups, k) : null;
            if (subject != null
                    && !s.isAny(subject.from() - 1, mask(SUBORDINATOR, COMPLEMENTIZER, QUESTION, RELATIVE))) {
                return isBetween(s, groups, k, g) ? subject : null;
            }
        }
        return null;
    }

    /** Whether another clause stands between two verbs: "did not say |when the train would return| but estimated". */
    private static boolean isBetween(TaggedSentence s, List<VerbGroup> groups, int k, int g) {
        for (int i = k + 1; i < g; i++) {
            NounPhrase subject = groups.get(i).isFinite() ? Subjects.of(s, groups, i) : null;
            if (subject != null && s.isAny(subject.from() - 1, mask(SUBORDINATOR, QUESTION))) {
                return true;
            }
        }
        return false;
    }

    /** "All suggested", "someone asked": a word that stands for people without naming them. */
    private @Nullable NounPhrase indefinite(TaggedSentence s, VerbGroup group) {
        int at = group.from() - 1;
        boolean opens = at == 0 || s.isAny(at - 1, mask(MARK, CONJUNCTION, ADVERB));
        return at >= 0 && opens && cues.isIndefinite(s.lower(at)) ? new NounPhrase(at, at + 1, at) : null;
    }

    /** Who does what a preposition brings in: "|The union| began by saying", "In defending it, |the mayor| said". */
    private static @Nullable NounPhrase doer(TaggedSentence s, List<VerbGroup> groups, int g) {
        for (int k = g - 1; k >= 0; k--) {
            NounPhrase subject = groups.get(k).isFinite() ? Subjects.of(s, groups, k) : null;
            if (subject != null) {
                return subject;
            }
        }
        for (int k = g + 1; k < groups.size(); k++) {
            if (groups.get(k).isFinite()) {
                NounPhrase subject = Subjects.of(s, groups, k);
                boolean main = subject != null && s.isMark(subject.from() - 1, ',');
                return main ? subject : null;
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
        if (phrase == null || isTime(s, phrase)) {
            return null;
        }
        boolean closed = phrase.to() >= s.size() || s.is(phrase.to(), MARK) || s.isAny(phrase.to(), BEHIND_SPEAKER);
        return closed ? phrase : null;
    }

    /** "said |Tuesday|", "said |last| week the government will": when it was said, not who said it. */
    private static boolean isTime(TaggedSentence s, NounPhrase phrase) {
        boolean time = s.isAny(phrase.head(), mask(TIME, WEEKDAY, MONTH));
        boolean before = s.classes(phrase.head()) == ADJECTIVE.bit() && s.is(phrase.to(), TIME);
        return phrase.to() - phrase.from() == 1 && (before || (time && !s.isAny(phrase.head(), mask(ROLE, BODY))));
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
        int direct = bounds.skipCircumstance(s, k);
        if (s.isMark(direct, ':') || s.isMark(direct, ',')) {
            if (verb.takes(Takes.QUOTE) && s.isQuotationMark(direct + 1)) {
                return quoted(sentence, s, direct + 1, subject, group, verb);
            }
            if (s.isMark(direct, ':') && verb.takes(Takes.BARE) && direct + 2 < s.size()) {
                return statement(
                        sentence,
                        s,
                        new int[] {direct + 1, end.ofClause(sentence, s, groups, g, direct + 1)},
                        subject,
                        group,
                        verb.group(Takes.BARE));
            }
        }
        if (s.isQuotationMark(k) && verb.takes(Takes.QUOTE)) {
            return quoted(sentence, s, k, subject, group, verb);
        }
        if (verb.takes(Takes.ADDRESSEE) || s.isWord(k, "to")) {
            k = bounds.skipAddressee(s, k);
            // "told his listeners on Monday, "...""
            int behind = bounds.skipCircumstance(s, k);
            if (verb.takes(Takes.QUOTE)
                    && (s.isMark(behind, ',') || s.isMark(behind, ':'))
                    && s.isQuotationMark(behind + 1)) {
                return quoted(sentence, s, behind + 1, subject, group, verb);
            }
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
                    new int[] {k, end.ofClause(sentence, s, groups, g, k + 1)},
                    subject,
                    group,
                    verb.group(Takes.THAT));
        }
        if (verb.takes(Takes.QUESTION) && (s.is(k, QUESTION) || s.isWord(k, "whether") || s.isWord(k, "if"))) {
            return statement(
                    sentence,
                    s,
                    new int[] {k, end.ofClause(sentence, s, groups, g, k + 1)},
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
                    new int[] {k, end.ofClause(sentence, s, groups, g + 1, k + 1)},
                    subject,
                    group,
                    verb.group(Takes.TO));
        }
        int behindTime = verb.takes(Takes.BARE) ? skipTime(s, k) : k;
        if (verb.takes(Takes.BARE) && !group.passive() && bounds.isBareClause(s, groups, g, behindTime)) {
            return statement(
                    sentence,
                    s,
                    new int[] {behindTime, end.ofClause(sentence, s, groups, g, behindTime)},
                    subject,
                    group,
                    verb.group(Takes.BARE));
        }
        if (verb.takes(Takes.OBJECT_TO) && s.isAny(k, NOUNISH) && ContentBounds.hasObjectTo(s, groups, g, k)) {
            return statement(
                    sentence,
                    s,
                    new int[] {k, end.ofClause(sentence, s, groups, g + 1, k)},
                    subject,
                    group,
                    verb.group(Takes.OBJECT_TO));
        }
        if (verb.takes(Takes.FOR) && k < s.size() && verb.takesPreposition(s.lower(k)) && k + 1 < s.size()) {
            return statement(
                    sentence,
                    s,
                    new int[] {k + 1, end.ofPhrase(sentence, s, groups, g, k + 1)},
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
                    new int[] {k, end.ofPhrase(sentence, s, groups, g, k)},
                    subject,
                    group,
                    verb.group(Takes.OBJECT));
        }
        return null;
    }

    /** "said |Monday| the bridge will open", "said |on late Friday| it will close": when it was said is no part of what was said. */
    private int skipTime(TaggedSentence s, int from) {
        int k = from;
        int behind = from;
        while (k < s.size() && k < from + LONGEST_TIME) {
            if (s.isWord(k + 1, "'s")) {
                break;
            }
            if (s.isAny(k, mask(WEEKDAY, MONTH)) || (s.is(k, TIME) && !s.isAny(k, mask(NAME, DETERMINER)))) {
                behind = ++k;
            } else if (cues.isTimeOpening(s.lower(k))) {
                // "said |by May| the road will be open"
                break;
            } else if (s.isAny(k, mask(PREPOSITION, ADJECTIVE, ADVERB)) && !s.isAny(k, mask(NAME, PRONOUN))) {
                k++;
            } else if (behind > from && s.is(k, NUMBER) && s.is(k - 1, MONTH)) {
                behind = ++k;
            } else {
                break;
            }
        }
        return behind;
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
        boolean direct = s.isQuotationMark(content[0]) || end.inQuotation(sentence, content);
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
}
