package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.claim.Candidate.Span;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.NounPhrases;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordPattern;
import org.outturn.importer.quote.Statement;

/** Finds what a candidate's cue announces besides, on a day of its own: behind "and" or "with". */
final class FurtherCandidates {
    private static final long OBJECT = mask(DETERMINER, POSSESSIVE, NAME, NUMBER, PREPOSITION, TO, ADJECTIVE, NOUN);

    private final DueWindows dueWindows;

    FurtherCandidates(DueWindows dueWindows) {
        this.dueWindows = dueWindows;
    }

    /** Adds them to the candidates of a sentence, and ends the clause of each before its further one. */
    void addTo(List<Candidate> candidates) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate first = candidates.get(i);
            if (first.due() == null || first.isNegated()) {
                continue;
            }
            Candidate further = secondVerb(first, first.due());
            int joins = 1;
            if (further == null) {
                further = accompanying(first, first.due());
                joins = 2;
            }
            if (further != null) {
                candidates.set(i, first.before(further.clause().from() - joins));
                candidates.add(further);
            }
        }
    }

    /**
     * "The first ferry will leave on Thursday |and reach Elm Harbor next week|": a second verb behind the same cue; null when there is none.
     */
    private @Nullable Candidate secondVerb(Candidate first, DueWindow due) {
        TaggedSentence s = first.words();
        VerbGroup verb = first.verb();
        if (verb == null || !first.isInVerb() || first.cue().nounClause()) {
            return null;
        }
        int and = first.action() + 1;
        while (and < s.size() && !(s.isWord(and, "and") && s.token(and).start() >= due.end())) {
            if (s.isMark(and, ';') || s.isQuotationMark(and)) {
                return null;
            }
            and++;
        }
        int act = and + 1;
        while ((s.is(act, ADVERB) || s.isWord(act, "to")) && !s.is(act, VERB)) {
            act++;
        }
        boolean verbal =
                s.is(act, VERB) && !s.isAny(act, mask(DETERMINER, PREPOSITION, PRONOUN, NAME, MODAL, BE, HAVE));
        if (!verbal || isOutside(first.statement(), s, act) || !s.isAny(act + 1, OBJECT)) {
            return null;
        }
        VerbGroup group =
                new VerbGroup(act, act + 1, act, s.lemma(act), verb.modal(), VerbGroup.Form.MODAL, false, false);
        return dated(first, group, first.subject(), act, act, mask(MARK, CONJUNCTION));
    }

    /** "Orders open on June 1, |with first deliveries planned for March|": what comes with it; null when nothing does. */
    private @Nullable Candidate accompanying(Candidate first, DueWindow due) {
        TaggedSentence s = first.words();
        int with = first.match().to();
        while (with < s.size()
                && !(s.isWord(with, "with")
                        && s.isMark(with - 1, ',')
                        && s.token(with).start() >= due.end())) {
            if (s.isMark(with, ';') || isOutside(first.statement(), s, with)) {
                return null;
            }
            with++;
        }
        NounPhrase what = NounPhrases.startingAt(s, with + 1);
        if (what == null
                || !s.isAny(what.to(), mask(GERUND, PARTICIPLE, TO))
                || isOutside(first.statement(), s, what.to())) {
            return null;
        }
        return dated(first, null, what, what.from(), what.to(), MARK.bit());
    }

    /** The candidate with the clause from a token up to a word of one of the classes; null when the clause names no day behind what is done. */
    private @Nullable Candidate dated(
            Candidate first, @Nullable VerbGroup verb, @Nullable NounPhrase subject, int from, int act, long ends) {
        TaggedSentence s = first.words();
        int to = act + 1;
        while (to < s.size() && !s.isAny(to, ends) && !isOutside(first.statement(), s, to)) {
            to++;
        }
        Span clause = new Span(from, to);
        WordPattern.Match match = new WordPattern.Match(act, act + 1, false);
        DueWindows.Found found = dueWindows.of(first.sentence(), act, match, clause, null, act, to, true);
        if (found.due() == null || found.due().start() < s.token(act).start()) {
            return null;
        }
        return new Candidate(
                first.sentence(),
                s,
                first.cue(),
                match,
                verb,
                subject,
                clause,
                first.statement(),
                found.due(),
                false,
                null);
    }

    private static boolean isOutside(@Nullable Statement statement, TaggedSentence s, int token) {
        return statement != null && s.token(token).end() > statement.end();
    }
}
