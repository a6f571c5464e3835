package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.claim.Candidate.Span;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.NounPhrases;
import org.outturn.importer.language.Subjects;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordClass;
import org.outturn.importer.language.WordPattern;
import org.outturn.importer.quote.Statement;

/** Finds the cues of a sentence and what stands around each. */
final class CandidateFinder {
    private static final long BEFORE_CUE = mask(DETERMINER, POSSESSIVE, ADJECTIVE, NAME, NOUN, GENITIVE, NUMBER);

    /** Statements that name a thing rather than say something of it: "rejected the plan". */
    private static final Set<String> NOT_CLAUSAL = Set.of("judge-object", "speak-of-for", "show-object");

    private final TaggedText text;
    private final List<Statement> statements;
    private final CueList cues;
    private final Clauses clauses;
    private final DueWindows dueWindows;
    private final FurtherCandidates furtherCandidates;

    CandidateFinder(TaggedText text, List<Statement> statements, CueList cues, Clauses clauses, DueWindows dueWindows) {
        this.text = text;
        this.statements = statements;
        this.cues = cues;
        this.clauses = clauses;
        this.dueWindows = dueWindows;
        this.furtherCandidates = new FurtherCandidates(dueWindows);
    }

    List<Candidate> find(int sentence) {
        TaggedSentence s = text.sentences().get(sentence);
        List<Candidate> candidates = new ArrayList<>();
        cues.find(s, (cue, match) -> {
            Candidate candidate = candidate(sentence, s, cue, match);
            if (candidate != null) {
                candidates.add(candidate);
            }
        });
        furtherCandidates.addTo(candidates);
        return candidates;
    }

    private @Nullable Candidate candidate(int sentence, TaggedSentence s, Cue cue, WordPattern.Match match) {
        boolean capital = Character.isUpperCase(s.token(match.from()).text().charAt(0));
        if (!cue.nounClause() && capital && s.is(match.from(), MONTH)) {
            // "the end of |May was| out of reach"
            return null;
        }
        List<VerbGroup> verbs = text.verbs().get(sentence);
        int g = governing(s, verbs, match.from());
        VerbGroup verb = g < 0 ? null : verbs.get(g);
        boolean inVerb = verb != null && match.from() >= verb.from() && match.from() < verb.to();
        if (cue.needsPresent() && (verb == null || !inVerb || !isPresent(verb))) {
            return null;
        }
        if (cue.needsActive() && inVerb && verb != null && verb.passive()) {
            return null;
        }
        NounPhrase subject = g < 0 ? nounSubject(s, verbs, match.from()) : subject(s, verbs, g);
        Statement statement = statement(sentence, s, match);
        int from = 0;
        int limit = s.size();
        if (statement != null) {
            while (from < match.from() && s.token(from).start() < statement.start()) {
                from++;
            }
            while (limit > match.to() && s.token(limit - 1).end() > statement.end()) {
                limit--;
            }
        }
        Span clause = cue.nounClause()
                ? nounClause(s, match)
                : clauses.clause(s, match, verb, subject, shares(s, verbs, g, subject), limit);
        Span condition = clauses.condition(s, verbs, match, clause, from, limit);
        boolean past = inVerb
                && verb != null
                && verb.form() == VerbGroup.Form.PAST
                && verb.modal().isEmpty();
        boolean told = past && statement == null;
        int act = past ? act(s, verbs, match, clause.to()) : -1;
        // "had been expected to decide before the end of March": that was then
        boolean overtaken = told && verb != null && s.isWord(verb.from(), "had");
        boolean ahead = (!cue.needsDue() || cue.needsPresent()) && (!told || act >= 0);
        WordPattern.Match timed = act >= 0 ? new WordPattern.Match(act, act + 1, false) : match;
        DueWindows.Found found = overtaken
                ? DueWindows.Found.NOTHING
                : dueWindows.of(sentence, match.from(), timed, clause, condition, from, limit, ahead);
        if (cue.needsDue() && (found.due() == null || !dueWindows.beginsAhead(found.due()))) {
            return null;
        }
        if (found.due() != null
                && cue.needsDue()
                && !cue.needsPresent()
                && (isTold(verbs) || isBehindAfter(s, clause.from()))
                && !dueWindows.isAheadEvenIfTold(sentence, found.due())) {
            return null;
        }
        if (found.due() != null && cue.needsPresent() && isOfOther(s, verbs, match, found.due())) {
            return null;
        }
        boolean onlyTime = condition != null && found.due() != null && DueWindows.isWhole(s, condition, found.due());
        return new Candidate(
                sentence,
                s,
                cue,
                match,
                verb,
                subject,
                clause,
                statement,
                found.due(),
                found.past(),
                onlyTime ? null : condition);
    }

    /** The verb that a told cue says is to come: "called on the council to |open|", "ruled out |opening|"; -1 when there is none. */
    private static int act(TaggedSentence s, List<VerbGroup> verbs, WordPattern.Match match, int to) {
        int last = match.to() - 1;
        if (s.isAny(last, mask(VERB, BE)) && holds(s, match, TO)) {
            return last;
        }
        for (int i = last; i <= match.to(); i++) {
            if (s.is(i, GERUND)) {
                return i;
            }
        }
        for (VerbGroup verb : verbs) {
            if (verb.from() >= last && verb.isFinite()) {
                return -1;
            }
            if (verb.from() >= last && verb.to() <= to && verb.form() == VerbGroup.Form.INFINITIVE) {
                return verb.head();
            }
        }
        return -1;
    }

    private static boolean holds(TaggedSentence s, WordPattern.Match match, WordClass wordClass) {
        for (int i = match.from(); i < match.to(); i++) {
            if (s.is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the time is told of another verb behind the cue: "where they meet |was| open on Sunday", "he meets with families in a city that
     * |has seen| 40 fires this year", "a text, |issued| on Sunday, comes ..." with the cue first.
     */
    private static boolean isOfOther(TaggedSentence s, List<VerbGroup> verbs, WordPattern.Match match, DueWindow due) {
        for (VerbGroup verb : verbs) {
            boolean between = verb.from() >= match.to() && s.token(verb.from()).start() < due.start();
            boolean told = verb.form() == VerbGroup.Form.PAST
                    || verb.form() == VerbGroup.Form.PERFECT
                    || (verb.form() == VerbGroup.Form.PARTICIPLE && s.isMark(verb.from() - 1, ','));
            if (between && told) {
                return true;
            }
        }
        return false;
    }

    /** "... will be lit no longer, |after| a vote on Tuesday": what comes after an event of the week has seen it. */
    private static boolean isBehindAfter(TaggedSentence s, int clauseFrom) {
        return s.isWord(clauseFrom - 1, "after") || s.isWord(clauseFrom - 1, "following");
    }

    /** Whether the sentence tells what happened: it has a verb in the past and none that looks ahead. */
    private static boolean isTold(List<VerbGroup> verbs) {
        boolean past = false;
        for (VerbGroup verb : verbs) {
            if (verb.isFinite() && verb.form() != VerbGroup.Form.PAST) {
                return false;
            }
            past |= verb.form() == VerbGroup.Form.PAST;
        }
        return past;
    }

    private static boolean isPresent(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.PRESENT || verb.form() == VerbGroup.Form.PROGRESSIVE;
    }

    /** The verb group that a cue belongs to: the one that holds it, or the one right before it ("is |likely to"). */
    private static int governing(TaggedSentence s, List<VerbGroup> verbs, int token) {
        for (int g = 0; g < verbs.size(); g++) {
            VerbGroup group = verbs.get(g);
            if (group.from() <= token && token < group.to()) {
                return g;
            }
            if (group.to() <= token && token - group.to() <= 3) {
                boolean near = true;
                for (int k = group.to(); k < token; k++) {
                    near &= s.isAny(k, mask(ADVERB, NEGATION, DETERMINER, PREPOSITION, ADJECTIVE));
                }
                if (near && (g + 1 >= verbs.size() || verbs.get(g + 1).from() > token)) {
                    return g;
                }
            }
        }
        return -1;
    }

    private static @Nullable NounPhrase subject(TaggedSentence s, List<VerbGroup> verbs, int g) {
        if (verbs.get(g).isFinite()) {
            return Subjects.of(s, verbs, g);
        }
        // "has agreed to sell |and to close": the subject of the verb before
        for (int k = g - 1; k >= 0; k--) {
            if (verbs.get(k).isFinite()) {
                return Subjects.of(s, verbs, k);
            }
        }
        // a headline leaves out "is": "|Harlow Stores| planning to close a branch"
        int before = verbs.get(g).from() - 1;
        boolean headline =
                verbs.get(g).form() == VerbGroup.Form.GERUND && s.isAny(before, mask(NAME, NOUN, ROLE, BODY));
        return headline ? NounPhrases.endingAt(s, before) : null;
    }

    /** Whether another verb stands between the subject and this one, so that the two share it; not one that only describes it, "the firm |that owns| it will". */
    private static boolean shares(TaggedSentence s, List<VerbGroup> verbs, int g, @Nullable NounPhrase subject) {
        boolean describes = subject != null && s.is(subject.to(), RELATIVE);
        for (int k = 0; k < g && subject != null; k++) {
            if (verbs.get(k).isFinite() && verbs.get(k).from() >= subject.to()) {
                if (!describes) {
                    return true;
                }
                describes = false;
            }
        }
        return false;
    }

    /** The noun phrase around a cue, with what stands behind its head: "the |proposed| 30-day ceasefire in Ukraine". */
    private static Span nounClause(TaggedSentence s, WordPattern.Match match) {
        int from = match.from();
        while (s.isAny(from - 1, BEFORE_CUE) && !s.is(from - 1, PRONOUN)) {
            from--;
        }
        NounPhrase behind = NounPhrases.startingAt(s, match.from());
        int to = behind == null ? match.to() : Math.max(match.to(), behind.to());
        return new Span(from, to);
    }

    /** Whether a token in a direct statement is quoted, and not part of the words that attribute it. */
    private boolean isQuoted(int sentence, Statement statement, int token) {
        int first = sentence;
        while (first > 0 && text.sentences().get(first).sentence().start() > statement.start()) {
            first--;
        }
        int marks = 0;
        for (int n = first; n <= sentence; n++) {
            TaggedSentence s = text.sentences().get(n);
            for (int i = 0; i < s.size() && (n < sentence || i < token); i++) {
                marks += s.isQuotationMark(i) && s.token(i).start() >= statement.start() ? 1 : 0;
            }
        }
        return marks % 2 == 1 || marks == 0;
    }

    /** For a noun such as "deal to": the subject of the verb before it in the same clause. */
    private static @Nullable NounPhrase nounSubject(TaggedSentence s, List<VerbGroup> verbs, int token) {
        for (int k = verbs.size() - 1; k >= 0; k--) {
            VerbGroup verb = verbs.get(k);
            if (verb.to() <= token && verb.isFinite()) {
                for (int i = verb.to(); i < token; i++) {
                    // "a |€1.9bn| contract to build"
                    boolean amount = s.is(i, MARK)
                            && Character.isDigit(s.token(i + 1).text().charAt(0))
                            && s.token(i).end() == s.token(i + 1).start();
                    if (s.is(i, MARK) && !s.isQuotationMark(i) && !amount) {
                        return null;
                    }
                }
                return Subjects.of(s, verbs, k);
            }
        }
        return null;
    }

    /** The innermost statement that holds the cue. */
    private @Nullable Statement statement(int sentence, TaggedSentence s, WordPattern.Match match) {
        int start = s.token(match.from()).start();
        int end = s.token(match.to() - 1).end();
        Statement best = null;
        for (Statement statement : statements) {
            if (statement.start() > start) {
                break;
            }
            if (statement.start() <= start
                    && statement.end() > start
                    && !NOT_CLAUSAL.contains(statement.rule())
                    && (statement.cueStart() < start || statement.cueStart() >= end)
                    && (!statement.direct() || isQuoted(sentence, statement, match.from()))
                    && (best == null || statement.end() - statement.start() <= best.end() - best.start())) {
                best = statement;
            }
        }
        return best;
    }
}
