package org.outturn.importer.quote;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.NounPhrases;
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

    private static final long NOUNISH =
            mask(NOUN, NAME, ADJECTIVE, DETERMINER, POSSESSIVE, NUMBER, ROLE, BODY, PLURAL_ROLE, PRONOUN, TITLE);

    /** The longest stretch behind a verb of saying that tells when: "on late Monday night". */
    private static final int LONGEST_TIME = 6;

    /** The longest insertion that names a source. */
    private static final int LONGEST_SOURCE = 16;

    private final TaggedText text;
    private final Cues cues;
    private final Quotations quotations;
    private final ContentBounds bounds;
    private final ContentEnd end;
    private final Speakers speakers;
    private final SpeakerPhrases phrases;

    VerbCues(TaggedText text, Cues cues, Quotations quotations, Speakers speakers) {
        this.text = text;
        this.cues = cues;
        this.quotations = quotations;
        this.bounds = new ContentBounds(cues, quotations);
        this.end = new ContentEnd(cues, quotations, bounds);
        this.speakers = speakers;
        this.phrases = new SpeakerPhrases(cues);
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
                Statement further = further(sentence, s, groups, g, verb, statement);
                if (further != null) {
                    found.add(further);
                }
            }
        }
    }

    /**
     * "The work will begin in May, she said, and |the road will stay open|": what goes on behind "and" with a verb that looks ahead; null when
     * nothing does. "She said, and left" tells what she did.
     */
    private @Nullable Statement further(
            int sentence, TaggedSentence s, List<VerbGroup> groups, int g, Cues.Verb verb, Statement statement) {
        VerbGroup group = groups.get(g);
        if (statement.direct() || statement.end() > s.token(group.from()).start()) {
            return null;
        }
        NounPhrase behind = SpeakerPhrases.behind(s, group);
        int cueTo = behind == null ? group.to() : behind.to();
        int and = bounds.skipCircumstance(s, verb.takes(Takes.ADDRESSEE) ? bounds.skipAddressee(s, cueTo) : cueTo);
        if (s.isMark(and, ',')) {
            and++;
        }
        if (!s.is(and, CONJUNCTION) || and + 1 >= s.size()) {
            return null;
        }
        for (int k = g + 1; k < groups.size(); k++) {
            VerbGroup next = groups.get(k);
            if (next.from() <= and || !next.isFinite()) {
                continue;
            }
            boolean ahead = !next.modal().isEmpty() || (s.is(next.from(), BE) && s.is(next.from() + 1, TO));
            for (int i = and + 1; i < next.from(); i++) {
                ahead &= !s.is(i, MARK);
            }
            int to = end.ofClause(sentence, s, groups, k, and + 1);
            return !ahead || to <= and + 1
                    ? null
                    : new Statement(
                            s.token(and + 1).start(),
                            s.token(to - 1).end(),
                            statement.speaker(),
                            statement.role(),
                            statement.anonymous(),
                            statement.cue(),
                            statement.cueStart(),
                            statement.cueEnd(),
                            false,
                            statement.rule());
        }
        return null;
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
        if (group.form() == Form.GERUND && s.isWord(group.from() - 1, "as")) {
            return quotedAs(sentence, s, groups, g, verb);
        }
        boolean mayTurn = verb.takes(Takes.BEFORE)
                && !verb.takes(Takes.ADDRESSEE)
                && group.isFinite()
                && group.modal().isEmpty();
        NounPhrase turned = mayTurn ? SpeakerPhrases.behind(s, group) : null;
        NounPhrase subject = turned != null ? turned : phrases.of(s, groups, g);
        if (subject != null && turned == null && (isFirstOrSecond(s, subject) || isQuestion(s, subject, group))) {
            return null;
        }
        if (subject != null && turned == null && isCircumstance(s, subject, group)) {
            return null;
        }
        int cueFrom =
                subject == null ? group.from() : Math.min(SpeakerPhrases.firstOfSeveral(s, subject), group.from());
        int cueTo = group.to();
        if (turned != null) {
            cueFrom = group.from();
            cueTo = turned.to();
        } else if (subject == null || subject.from() > group.from()) {
            boolean told = group.form() == Form.PAST || group.form() == Form.PRESENT;
            NounPhrase behind = told && !verb.takes(Takes.ADDRESSEE) ? SpeakerPhrases.behind(s, group) : null;
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

    /** "quoted |the mayor| as saying that ...", "..., |the mayor| was quoted as saying": what somebody else reports. */
    private @Nullable Statement quotedAs(
            int sentence, TaggedSentence s, List<VerbGroup> groups, int g, Cues.Verb verb) {
        VerbGroup quoting = g == 0 ? null : groups.get(g - 1);
        if (quoting == null) {
            return null;
        }
        if (!quoting.passive() || !quoting.isFinite()) {
            return after(
                    sentence,
                    s,
                    groups,
                    g,
                    verb,
                    NounPhrases.endingAt(s, groups.get(g).from() - 2));
        }
        NounPhrase subject = Subjects.of(s, groups, g - 1);
        int[] before = subject == null || !verb.takes(Takes.BEFORE)
                ? null
                : bounds.before(sentence, s, subject.from(), groups.get(g).to(), false);
        return before == null
                ? after(sentence, s, groups, g, verb, subject)
                : statement(sentence, s, before, subject, groups.get(g), verb.group(Takes.BEFORE));
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

    /** "It expects a rise, |whatever is decided|". */
    private static boolean isQuestion(TaggedSentence s, NounPhrase subject, VerbGroup group) {
        return group.passive() && s.is(subject.head(), QUESTION);
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
            if (verb.takes(Takes.THAT) && s.is(behind, COMPLEMENTIZER)) {
                // "told analysts |on a conference call| that"
                k = behind;
            }
        }
        int cited = skipSource(s, direct);
        if (cited > direct && verb.takes(Takes.THAT)) {
            k = cited;
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

    /** "reported on Monday|, citing two officials,| that": the token behind the insertion, where "that" follows; else {@code from}. */
    private int skipSource(TaggedSentence s, int from) {
        if (!s.isMark(from, ',') || from + 1 >= s.size() || !cues.isSource(s.lower(from + 1))) {
            return from;
        }
        for (int i = from + 2; i < s.size() && i < from + LONGEST_SOURCE; i++) {
            if (s.isMark(i, ',')) {
                return s.is(i + 1, COMPLEMENTIZER) ? i + 1 : from;
            }
        }
        return from;
    }

    /** "said |Monday| the bridge will open", "said |on late Friday| it will close": when it was said is no part of what was said. */
    private int skipTime(TaggedSentence s, int from) {
        int k = from;
        int behind = from;
        while (k < s.size() && k < from + LONGEST_TIME) {
            if (s.isWord(k + 1, "'s")) {
                break;
            }
            int phrase = cues.timePhrase(s, k);
            if (phrase > 0) {
                // "said |at the time| the bridge would open"
                k += phrase;
                behind = k;
            } else if (s.isAny(k, mask(WEEKDAY, MONTH)) || (s.is(k, TIME) && !s.isAny(k, mask(NAME, DETERMINER)))) {
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
