package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    private final Set<String> deadlines;
    private final Set<String> puttingOff;
    private final Set<String> untils;
    private final @Nullable Reference reference;
    private int matched = -1;
    private TimeReading times = TimeReading.NOTHING;
    private int resolved = -1;
    private List<TimeExpression> expressions = List.of();
    private int forcedSentence = -1;
    private List<TimeExpression> forcedAhead = List.of();

    DueWindows(TaggedText text, DueWindowResolver resolver, WordLists lists) {
        this.text = text;
        this.deadlines = lists.all("deadline-openings");
        this.puttingOff = lists.all("putting-off-verbs");
        this.untils = lists.all("until-words");
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
     * @param ahead whether the cue itself says that its clause lies ahead
     */
    Found of(
            int sentence,
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
            return Found.NOTHING;
        }
        TimeExpression behind = best(s, expressions, clause, condition, match.from(), clause.to(), ahead);
        if (behind == null || (!behind.canBeDue() && ahead)) {
            TimeExpression forced = ahead ? forced(sentence, s, clause, condition, match.from()) : null;
            behind = forced == null ? behind : forced;
        }
        if (behind == null) {
            behind = best(s, expressions, clause, condition, clause.from(), match.from(), ahead);
        }
        if (ahead && (behind == null || !behind.canBeDue()) && clause.from() < match.from()) {
            TimeExpression forced = forced(sentence, s, clause, condition, clause.from());
            behind = forced == null ? behind : forced;
        }
        if (behind == null && ahead) {
            behind = best(
                    s, expressions, clause, condition, leadFrom(sentence, from, clause.from()), clause.from(), ahead);
        }
        if (!ahead && (behind == null || !behind.canBeDue())) {
            TimeExpression deadline = deadline(sentence, s, clause, condition, match.from());
            behind = deadline == null ? behind : deadline;
        }
        if (behind == null) {
            return Found.NOTHING;
        }
        return behind.canBeDue()
                ? new Found(begun(s, clause, behind.window(), reference), false)
                : new Found(null, true);
    }

    /**
     * "Postponed |until May|": what is put off is due in May itself, not before it begins. Other windows stay as they are; what "will not open
     * until May" is denied for the time before.
     */
    private DueWindow begun(TaggedSentence s, Span clause, DueWindow window, Reference on) {
        int until = clause.from();
        while (until < s.size() && s.token(until).start() < window.start()) {
            until++;
        }
        if (until >= s.size() || !untils.contains(s.lower(until)) || !isPutOff(s, clause, until)) {
            return window;
        }
        int to = until + 1;
        while (to < s.size() && s.token(to).end() <= window.end()) {
            to++;
        }
        List<TimeExpression> inner =
                resolver.resolve(text.text(), s.sentence().tokens().subList(until + 1, to), on, Tense.FUTURE);
        if (inner.isEmpty() || inner.get(0).window().from() == null) {
            return window;
        }
        DueWindow in = inner.get(0).window();
        return new DueWindow(
                in.from(),
                in.to(),
                in.at(),
                in.precision(),
                in.zone(),
                window.words(),
                window.start(),
                window.end(),
                "put-off-until");
    }

    private boolean isPutOff(TaggedSentence s, Span clause, int until) {
        for (int i = until - 1; i >= clause.from() && !s.isMark(i, ';'); i--) {
            if (puttingOff.contains(s.lemma(i))) {
                return true;
            }
        }
        return false;
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

    /** A time that describes a noun, such as "Trump's |July 25| call": it says nothing of the verb. "by the May deadline" does. */
    private static boolean isAttributive(TaggedSentence s, DueWindow window) {
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
        if (first < 1 || !s.isAny(after, mask(NOUN, NAME)) || s.isAny(after, mask(TIME, ADVERB, PREPOSITION))) {
            return false;
        }
        boolean owned =
                s.isWord(first - 1, "'s") || s.isAny(first - 1, mask(POSSESSIVE, NAME)) || s.isWord(first - 1, "the");
        return owned && !s.isWord(first - 2, "by") && !s.isWord(first - 2, "before") && !s.isWord(first - 2, "until");
    }

    /** The words from a token on read as lying ahead, whatever other verbs the sentence has. */
    private @Nullable TimeExpression forced(
            int sentence, TaggedSentence s, Span clause, @Nullable Span condition, int from) {
        if (reference == null || from >= clause.to()) {
            return null;
        }
        if (forcedSentence != sentence) {
            forcedAhead = reading(sentence, reference).under(Tense.FUTURE);
            forcedSentence = sentence;
        }
        TimeExpression best = best(s, forcedAhead, clause, condition, from, clause.to(), true);
        return best != null && best.canBeDue() ? best : null;
    }

    /** Of a cue that is told, "asked for answers |no later than May 10|": a deadline that has not passed is no time of the telling. */
    private @Nullable TimeExpression deadline(
            int sentence, TaggedSentence s, Span clause, @Nullable Span condition, int from) {
        TimeExpression ahead = forced(sentence, s, clause, condition, from);
        if (ahead == null || !beginsAhead(ahead.window())) {
            return null;
        }
        String words = ahead.window().words().toLowerCase(Locale.ROOT);
        return deadlines.stream().anyMatch(opening -> words.startsWith(opening + " ")) ? ahead : null;
    }

    /** The first expression between the tokens that can be due, else the first one. */
    private static @Nullable TimeExpression best(
            TaggedSentence s,
            List<TimeExpression> expressions,
            Span clause,
            @Nullable Span condition,
            int from,
            int to,
            boolean verbal) {
        TimeExpression first = null;
        for (TimeExpression expression : expressions) {
            int start = expression.window().start();
            if (to <= from
                    || expression.window().end() <= s.token(from).start()
                    || start >= s.token(to - 1).end()) {
                continue;
            }
            boolean inCondition = condition != null
                    && start >= s.token(condition.from()).start()
                    && start < s.token(condition.to() - 1).end();
            if (inCondition || (verbal && isAttributive(s, expression.window()))) {
                continue;
            }
            if (expression.canBeDue()) {
                return expression;
            }
            first = first == null ? expression : first;
        }
        return first;
    }
}
