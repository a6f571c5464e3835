package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.claim.Candidate.Span;
import org.outturn.importer.due.DueWindowResolver;
import org.outturn.importer.due.Reference;
import org.outturn.importer.due.Tense;
import org.outturn.importer.due.TimeExpression;
import org.outturn.importer.due.TimeReading;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordPattern;

/** Chooses, of the time expressions in a sentence, the one that bears on a claim. Made for one article and used by one thread. */
final class DueWindows {
    private final TaggedText text;
    private final DueWindowResolver resolver;
    private final PutOff putOff;
    private final WordLists lists;
    private final Set<String> whens;
    private final Set<String> meetingPrepositions;
    private final Set<String> appointing;
    private final Set<String> ultimata;
    private final LaterWindows laterWindows;
    private final Set<String> precedings;
    private final @Nullable Reference reference;
    private int matched = -1;
    private TimeReading times = TimeReading.NOTHING;
    private int resolved = -1;
    private List<TimeExpression> expressions = List.of();
    private int forcedSentence = -1;
    private List<TimeExpression> forcedAhead = List.of();

    DueWindows(TaggedText text, DueWindowResolver resolver, WordLists lists) {
        this.text = text;
        this.putOff = new PutOff(text, resolver, lists);
        this.lists = lists;
        this.whens = lists.all("when-words");
        this.meetingPrepositions = lists.all("meeting-prepositions");
        this.appointing = lists.all("appointing-participles");
        this.precedings = lists.all("preceding-words");
        this.ultimata = lists.all("ultimatum-words");
        this.laterWindows = new LaterWindows(text, lists);
        this.resolver = resolver;
        LocalDate day = text.article().publishedOn();
        this.reference = day == null
                ? null
                : Reference.on(day, text.article().zoneOrUtc(), text.language().code());
    }

    /** What the time expressions say about a claim. */
    record Found(@Nullable DueWindow due, boolean past) {
        static final Found NOTHING = new Found(null, false);
    }

    /**
     * The window of the claim whose cue and clause these are. Tokens from {@code from} to before {@code limit} are said by the same voice.
     *
     * @param cue the first token of the cue
     * @param match the words behind which a time may stand: the cue, or of a told one what it says is to come ("agreed on Friday |to pay|")
     * @param ahead whether the cue itself says that its clause lies ahead
     */
    Found of(
            int sentence,
            int cue,
            WordPattern.Match match,
            Span clause,
            @Nullable Span condition,
            int from,
            int limit,
            boolean ahead) {
        if (reference == null) {
            return Found.NOTHING;
        }
        TaggedSentence s = text.sentences().get(sentence);
        if (resolved != sentence) {
            expressions = reading(sentence, reference).under(Tense.UNKNOWN);
            resolved = sentence;
        }
        if (expressions.isEmpty()) {
            return later(sentence, clause, ahead, false);
        }
        TimeExpression behind = best(s, expressions, clause, condition, match.from(), clause.to(), ahead);
        TimeExpression hour = behind != null && isHour(behind) ? behind : null;
        if (hour != null) {
            // "|from April| the unit will open from 8am to 10pm"
            behind = best(s, expressions, clause, condition, leadFrom(sentence, from, clause.from()), cue, ahead);
            behind = behind == null || !behind.canBeDue() ? hour : behind;
        }
        if (behind == null || (!behind.canBeDue() && ahead)) {
            TimeExpression forced = ahead ? forced(sentence, s, clause, condition, match.from(), clause.to()) : null;
            behind = forced == null ? behind : forced;
        }
        if (behind == null) {
            behind = best(s, expressions, clause, condition, clause.from(), cue, ahead);
        }
        if (ahead && (behind == null || !behind.canBeDue()) && clause.from() < cue) {
            TimeExpression forced = forced(sentence, s, clause, condition, clause.from(), cue);
            behind = forced == null ? behind : forced;
        }
        if (behind == null && ahead) {
            behind = best(
                    s, expressions, clause, condition, leadFrom(sentence, from, clause.from()), clause.from(), ahead);
        }
        if (ahead && (behind == null || !behind.canBeDue())) {
            TimeExpression leading = leading(sentence, s, clause, condition, leadFrom(sentence, from, clause.from()));
            behind = leading == null ? behind : leading;
        }
        if (ahead && behind == null) {
            behind = opening(sentence, s, clause, reference);
        }
        if (!ahead && (behind == null || !behind.canBeDue())) {
            TimeExpression deadline = deadline(sentence, s, clause, condition, match.from());
            behind = deadline == null ? behind : deadline;
        }
        if (ahead && behind == null) {
            behind = trailing(sentence, s, clause, limit);
        }
        if (ahead && behind == null && condition != null && isDated(s, condition)) {
            behind = best(s, expressions, condition, null, condition.from(), condition.to(), true);
        }
        if (ahead && behind == null && condition != null && ultimata.contains(s.lower(condition.from()))) {
            TimeExpression ultimatum = forced(sentence, s, condition, null, condition.from(), condition.to());
            behind = ultimatum != null && opensAhead(ultimatum.window()) ? ultimatum : null;
        }
        if (ahead && behind == null && condition != null && precedings.contains(s.lower(condition.from()))) {
            TimeExpression event = forced(sentence, s, condition, null, condition.from(), condition.to());
            DueWindow before = event == null
                    ? null
                    : putOff.until(
                            event.window(), reference, s.token(condition.from()).start());
            if (before != null) {
                return due(sentence, before);
            }
        }
        if (behind == null || !behind.canBeDue()) {
            return later(sentence, clause, ahead, behind != null);
        }
        boolean late = putOff.isNegated(sentence, s, match);
        return due(sentence, putOff.begun(s, clause, behind.window(), reference, late));
    }

    /** What is due at a window, from which "two years later" in a later clause may count. */
    private Found due(int sentence, DueWindow window) {
        if (beginsAhead(window)) {
            laterWindows.remember(sentence, window);
        }
        return new Found(window, false);
    }

    /** Of a clause without a time of its own: when it is due if it counts from what was announced before it, else nothing. */
    private Found later(int sentence, Span clause, boolean ahead, boolean past) {
        DueWindow later = ahead ? laterWindows.of(sentence, clause) : null;
        return later == null ? new Found(null, past) : due(sentence, later);
    }

    /** The times of a sentence, matched once for all its claims and tenses. */
    private TimeReading reading(int sentence, Reference on) {
        if (matched != sentence) {
            times = resolver.match(
                    text.text(), text.sentences().get(sentence).sentence().tokens(), on);
            matched = sentence;
        }
        return times;
    }

    /** Whether the window begins on the day of publication or later. */
    boolean beginsAhead(DueWindow due) {
        return reference != null && due.from() != null && !due.from().isBefore(reference.publishedOn());
    }

    /** Whether the words of a window lie ahead in a sentence that tells what happened: "a hearing next week", not "on Tuesday". */
    boolean isAheadEvenIfTold(int sentence, DueWindow due) {
        if (reference == null) {
            return false;
        }
        for (TimeExpression told : reading(sentence, reference).under(Tense.PAST)) {
            if (told.window().start() == due.start()) {
                return told.canBeDue();
            }
        }
        return false;
    }

    /** Where words before the clause may still tell its time: behind the last verb before it. */
    private int leadFrom(int sentence, int from, int clauseFrom) {
        int lead = from;
        for (VerbGroup verb : text.verbs().get(sentence)) {
            if (verb.to() <= clauseFrom) {
                lead = Math.max(lead, verb.to());
            }
        }
        return lead;
    }

    /** A time that describes a noun, such as "Trump's |July 25| call": it says nothing of the verb. "by the May deadline" and "at its May 5 meeting" do. */
    private boolean isAttributive(TaggedSentence s, DueWindow window) {
        int first = -1;
        int after = s.size();
        for (int i = 0; i < s.size(); i++) {
            if (first < 0 && s.token(i).start() >= window.start()) {
                first = i;
            }
            if (s.token(i).start() >= window.end()) {
                after = i;
                break;
            }
        }
        if (first < 1 || (s.is(first, PREPOSITION) && !s.is(first + 1, DETERMINER))) {
            // "will leave Montreal |on March 7| aboard a plane"
            return false;
        }
        if (!s.isAny(after, mask(NOUN, NAME)) || s.isAny(after, mask(TIME, ADVERB, PREPOSITION))) {
            return false;
        }
        boolean owned =
                s.isWord(first - 1, "'s") || s.isAny(first - 1, mask(POSSESSIVE, NAME)) || s.isWord(first - 1, "the");
        int before = first - 1;
        while (before > 0
                && s.isAny(before, mask(POSSESSIVE, GENITIVE, NAME, DETERMINER))
                && !s.is(before, PREPOSITION)) {
            before--;
        }
        return owned && !meetingPrepositions.contains(s.lower(before));
    }

    /** The words from a token on read as lying ahead, whatever other verbs the sentence has. */
    private @Nullable TimeExpression forced(
            int sentence, TaggedSentence s, Span clause, @Nullable Span condition, int from, int to) {
        if (reference == null || from >= to) {
            return null;
        }
        if (forcedSentence != sentence) {
            forcedAhead = reading(sentence, reference).under(Tense.FUTURE);
            forcedSentence = sentence;
        }
        TimeExpression best = best(s, forcedAhead, clause, condition, from, to, true);
        boolean ahead = best != null
                && best.canBeDue()
                && (!isToldBetween(sentence, s, from, best.window()) || isAheadEvenIfTold(sentence, best.window()));
        return ahead ? best : null;
    }

    /** "|when| its board meets next week": a condition that says when; not "when tackling it", "when you go". */
    private boolean isDated(TaggedSentence s, Span condition) {
        int first = condition.from() + 1;
        return whens.contains(s.lower(condition.from())) && !s.isAny(first, mask(GERUND)) && !s.isWord(first, "you");
    }

    /** "consider an offer |made| by its rival on March 31", "renew the deal it |struck| in May": when something else was done. */
    private boolean isToldBetween(int sentence, TaggedSentence s, int from, DueWindow window) {
        for (VerbGroup verb : text.verbs().get(sentence)) {
            boolean between = verb.from() > from && s.token(verb.to() - 1).end() <= window.start();
            boolean told =
                    (verb.form() == VerbGroup.Form.PAST && !s.is(verb.from() - 1, MARK) && !s.is(verb.from() - 1, BE))
                            || (verb.form() == VerbGroup.Form.PARTICIPLE && s.isWord(verb.to(), "by"));
            // "to |have| five gigawatts |connected| by 2030"
            boolean causative =
                    verb.head() == verb.from() && s.is(verb.from(), PARTICIPLE) && isCausative(s, from, verb.from());
            if (between && told && !causative && !appointing.contains(verb.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCausative(TaggedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isWord(i, "have") || s.isWord(i, "get")) {
                return true;
            }
        }
        return false;
    }

    /** "will tell its plans to buy back stock for $1 billion, or $130 a share, |later this week|": the last words behind commas, no verb between. */
    private @Nullable TimeExpression trailing(int sentence, TaggedSentence s, Span clause, int limit) {
        int to = limit;
        while (to > clause.to() && s.is(to - 1, MARK)) {
            to--;
        }
        TimeExpression last = expressions.get(expressions.size() - 1);
        if (to <= clause.to()
                || !last.canBeDue()
                || last.window().end() != s.token(to - 1).end()) {
            return null;
        }
        int first = to - 1;
        while (first > clause.to() && s.token(first).start() > last.window().start()) {
            first--;
        }
        for (VerbGroup verb : text.verbs().get(sentence)) {
            if (verb.to() > clause.to() && verb.from() < to) {
                return null;
            }
        }
        return s.isMark(first - 1, ',') ? last : null;
    }

    /** "said |by May| the road will be open": words before the clause that can say nothing but when it will be. */
    private @Nullable TimeExpression leading(
            int sentence, TaggedSentence s, Span clause, @Nullable Span condition, int from) {
        TimeExpression ahead = forced(sentence, s, clause, condition, from, clause.from());
        return ahead != null && opensAhead(ahead.window()) ? ahead : null;
    }

    /**
     * "|Within two years|, analysts say, the firm will break even", ""|By 2030|, I believe we will ...": the first words of the sentence, with
     * nothing but who says it between them and the clause. "On Tuesday, the mayor said the road will close" tells when he said it.
     */
    private @Nullable TimeExpression opening(int sentence, TaggedSentence s, Span clause, Reference on) {
        int first = 0;
        while (first < s.size() && s.is(first, MARK)) {
            first++;
        }
        if (first >= s.size()
                || expressions.get(0).window().start() != s.token(first).start()) {
            return null;
        }
        TimeExpression ahead = reading(sentence, on).under(Tense.FUTURE).stream()
                .filter(TimeExpression::canBeDue)
                .findFirst()
                .orElse(null);
        if (ahead == null || ahead.window().start() != s.token(first).start()) {
            return null;
        }
        int comma = first;
        while (comma < s.size() && s.token(comma).start() < ahead.window().end()) {
            comma++;
        }
        if (s.isMark(comma, ',') && isInsertion(s, comma + 1, clause.from())) {
            return ahead;
        }
        VerbGroup saying = null;
        for (VerbGroup verb : text.verbs().get(sentence)) {
            if (verb.from() < clause.from()) {
                if (saying != null || verb.from() <= comma || clause.from() - verb.to() > 2) {
                    return null;
                }
                saying = verb;
            }
        }
        if (saying == null || !s.isMark(comma, ',')) {
            return null;
        }
        boolean between = s.isMark(saying.to(), ',');
        return between || opensAhead(ahead.window()) || isAheadEvenIfTold(sentence, ahead.window()) ? ahead : null;
    }

    /** "In October, |when nobody flies to the beach|, they will": between commas, and not what the clause is said of. */
    private static boolean isInsertion(TaggedSentence s, int from, int to) {
        return to - from > 1
                && s.isAny(from, mask(SUBORDINATOR, RELATIVE, GERUND, PREPOSITION))
                && s.isMark(to - 1, ',');
    }

    /** Whether the words of a window begin with one that can say nothing but when something will be: "by", "within". */
    private boolean opensAhead(DueWindow window) {
        return lists.hasOpening("leading-openings", window.words());
    }

    /** Of a cue that is told, "asked for answers |no later than May 10|": a deadline that has not passed is no time of the telling. */
    private @Nullable TimeExpression deadline(
            int sentence, TaggedSentence s, Span clause, @Nullable Span condition, int from) {
        TimeExpression ahead = forced(sentence, s, clause, condition, from, clause.to());
        if (ahead == null || !beginsAhead(ahead.window())) {
            return null;
        }
        return lists.hasOpening("deadline-openings", ahead.window().words()) ? ahead : null;
    }

    /** "|before the year is out|": words that look like a condition and are nothing but a time. */
    static boolean isWhole(TaggedSentence s, Span condition, DueWindow window) {
        return window.start() == s.token(condition.from()).start()
                && (window.end() == s.token(condition.to() - 1).end()
                        || window.rule().startsWith("before-"));
    }

    /** An hour of no day: "from 8am to 10pm". */
    private static boolean isHour(TimeExpression expression) {
        return expression.window().rule().startsWith("clock-");
    }

    /** The first expression between the tokens that can be due, else the first one. */
    private @Nullable TimeExpression best(
            TaggedSentence s,
            List<TimeExpression> expressions,
            Span clause,
            @Nullable Span condition,
            int from,
            int to,
            boolean verbal) {
        TimeExpression first = null;
        TimeExpression hour = null;
        for (TimeExpression expression : expressions) {
            int start = expression.window().start();
            if (to <= from
                    || expression.window().end() <= s.token(from).start()
                    || start >= s.token(to - 1).end()) {
                continue;
            }
            boolean inCondition = condition != null
                    && start >= s.token(condition.from()).start()
                    && start < s.token(condition.to() - 1).end()
                    && !isWhole(s, condition, expression.window());
            if (inCondition || (verbal && isAttributive(s, expression.window()))) {
                continue;
            }
            if (expression.canBeDue()) {
                if (!isHour(expression)) {
                    return expression;
                }
                // "will close between 8pm and 8am |from 4 March|": a day says more than an hour
                hour = hour == null ? expression : hour;
            }
            first = first == null ? expression : first;
        }
        return hour == null ? first : hour;
    }
}
