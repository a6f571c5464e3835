package org.outturn.importer.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Precision;
import org.outturn.importer.claim.Candidate.Span;
import org.outturn.importer.due.DueWindowResolver;
import org.outturn.importer.due.Reference;
import org.outturn.importer.due.Tense;
import org.outturn.importer.due.TimeExpression;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordPattern;

/** Windows that words around them move: "put off until May" is due in May, "before the holidays begin on May 1" by that day. */
final class PutOff {
    private final TaggedText text;
    private final DueWindowResolver resolver;
    private final Set<String> puttingOff;
    private final Set<String> untils;
    private final Set<String> events;

    PutOff(TaggedText text, DueWindowResolver resolver, WordLists lists) {
        this.text = text;
        this.resolver = resolver;
        this.puttingOff = lists.all("putting-off-verbs");
        this.untils = lists.all("until-words");
        this.events = lists.all("event-verbs");
    }

    /**
     * "Postponed |until May|", "will not open |until May|": what is put off is due in May itself, not before it begins. Other windows stay as
     * they are.
     */
    DueWindow begun(TaggedSentence s, Span clause, DueWindow window, Reference on, boolean late) {
        int until = clause.from();
        while (until < s.size() && s.token(until).start() < window.start()) {
            until++;
        }
        if (until >= s.size() || !untils.contains(s.lower(until)) || !(late || isPutOff(s, clause, until))) {
            return window;
        }
        int to = until + 1;
        while (to < s.size() && s.token(to).end() <= window.end()) {
            to++;
        }
        DueWindow in = inner(s, until + 1, to, window, on);
        return in == null
                ? window
                : new DueWindow(
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

    /**
     * "before the options lapse |on June 30|": from publication to the day of what comes first, or to the last day of a stretch that has begun;
     * null when that lies behind.
     */
    @Nullable DueWindow until(DueWindow event, Reference on, int start) {
        boolean begun = event.from() == null || event.from().isBefore(on.publishedOn());
        LocalDate last = begun ? event.to() : event.from();
        if (last == null || last.isBefore(on.publishedOn())) {
            return null;
        }
        return new DueWindow(
                on.publishedOn(),
                last,
                null,
                event.precision(),
                event.zone(),
                text.text().substring(start, event.end()),
                start,
                event.end(),
                "before-event");
    }

    /** What the words behind "until" name by themselves; null when they name nothing. */
    private @Nullable DueWindow inner(TaggedSentence s, int from, int to, DueWindow until, Reference on) {
        List<TimeExpression> inner =
                resolver.resolve(text.text(), s.sentence().tokens().subList(from, to), on, Tense.FUTURE);
        if (!inner.isEmpty()) {
            DueWindow window = inner.get(0).window();
            return window.from() == null ? null : window;
        }
        LocalDate last = until.to();
        if (last == null || last.plusDays(1).getDayOfMonth() != 1 || until.precision() != Precision.MONTH) {
            return null;
        }
        // "May" alone is a verb to the resolver; behind "until" it is a month
        return new DueWindow(
                last.withDayOfMonth(1),
                last,
                null,
                Precision.MONTH,
                until.zone(),
                until.words(),
                until.start(),
                until.end(),
                until.rule());
    }

    /** Whether the cue stands in a negated verb of an event: "is |not| due to be delivered until 2027", "is |not due| until May", "will |not open| until May". */
    boolean isNegated(int sentence, TaggedSentence s, WordPattern.Match match) {
        for (VerbGroup verb : text.verbs().get(sentence)) {
            boolean ofCue = verb.to() >= match.from() && verb.from() < match.to();
            boolean comes = verb.passive()
                    || s.isWord(match.to() - 1, "be")
                    || s.isWord(verb.to(), "due")
                    || events.contains(s.lemma(match.to() - 1))
                    || events.contains(verb.lemma());
            if (ofCue && verb.negated() && comes) {
                return true;
            }
        }
        return false;
    }

    private boolean isPutOff(TaggedSentence s, Span clause, int until) {
        for (int i = until - 1; i >= clause.from() && !s.isMark(i, ';'); i--) {
            if (puttingOff.contains(s.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
