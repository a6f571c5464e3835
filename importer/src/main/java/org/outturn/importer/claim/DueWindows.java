package org.outturn.importer.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.claim.Candidate.Span;
import org.outturn.importer.due.DueWindowResolver;
import org.outturn.importer.due.Reference;
import org.outturn.importer.due.Tense;
import org.outturn.importer.due.TimeExpression;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.WordPattern;

/** Chooses, of the time expressions in a sentence, the one that bears on a claim. Made for one article and used by one thread. */
final class DueWindows {
    private final TaggedText text;
    private final DueWindowResolver resolver;
    private final @Nullable Reference reference;
    private int resolved = -1;
    private List<TimeExpression> expressions = List.of();

    DueWindows(TaggedText text, DueWindowResolver resolver) {
        this.text = text;
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
            expressions = resolver.resolve(text.text(), s.sentence().tokens(), reference);
            resolved = sentence;
        }
        if (expressions.isEmpty()) {
            return Found.NOTHING;
        }
        TimeExpression behind = best(s, expressions, clause, condition, match.from(), clause.to());
        if (behind == null || (!behind.canBeDue() && ahead)) {
            TimeExpression forced = ahead ? forced(s, clause, condition, match) : null;
            behind = forced == null ? behind : forced;
        }
        if (behind == null) {
            behind = best(s, expressions, clause, condition, clause.from(), match.from());
        }
        if (behind == null && ahead) {
            behind = best(s, expressions, clause, condition, from, clause.from());
        }
        if (behind == null) {
            return Found.NOTHING;
        }
        return behind.canBeDue() ? new Found(behind.window(), false) : new Found(null, true);
    }

    /** The words after the cue read as lying ahead, whatever other verbs the sentence has. */
    private @Nullable TimeExpression forced(
            TaggedSentence s, Span clause, @Nullable Span condition, WordPattern.Match match) {
        if (reference == null || match.from() >= clause.to()) {
            return null;
        }
        List<TimeExpression> again = resolver.resolve(
                text.text(), s.sentence().tokens().subList(match.from(), clause.to()), reference, Tense.FUTURE);
        TimeExpression best = best(s, again, clause, condition, match.from(), clause.to());
        return best != null && best.canBeDue() ? best : null;
    }

    /** The first expression between the tokens that can be due, else the first one. */
    private static @Nullable TimeExpression best(
            TaggedSentence s,
            List<TimeExpression> expressions,
            Span clause,
            @Nullable Span condition,
            int from,
            int to) {
        TimeExpression first = null;
        for (TimeExpression expression : expressions) {
            int start = expression.window().start();
            if (to <= from
                    || start < s.token(from).start()
                    || start >= s.token(to - 1).end()) {
                continue;
            }
            boolean inCondition = condition != null
                    && start >= s.token(condition.from()).start()
                    && start < s.token(condition.to() - 1).end();
            if (inCondition) {
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
