package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.claim.Candidate.Span;
import org.outturn.importer.claim.WordLists.Mark;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordPattern;

/** Cuts the shortest clause that states a claim out of its sentence, and the condition beside it. */
final class Clauses {
    private static final long CONTINUES = mask(MODAL, BE, HAVE, PAST, THIRD, TO, PRONOUN);

    private static final long SUBJECT =
            mask(DETERMINER, POSSESSIVE, ADJECTIVE, NOUN, NAME, ROLE, PLURAL_ROLE, BODY, TITLE, NUMBER, PREPOSITION);

    /** How many words of a subject are looked over for its verb. */
    private static final int SUBJECT_REACH = 8;

    /** The longest clause, in tokens: what is longer is a list or a run-on, and its end tells nothing more. */
    private static final int LONGEST = 60;

    /** How far behind the last of a list a verb is looked for, which would make it the subject of a clause of its own. */
    private static final int LIST_REACH = 8;

    /** The longest relative clause that is left aside, in tokens. */
    private static final int LONGEST_RELATIVE = 20;

    private final WordLists lists;
    private final Set<String> openers;
    private final Set<String> wholes;

    Clauses(WordLists lists) {
        this.lists = lists;
        this.wholes = new HashSet<>();
        for (String phrase : lists.all("whole-conditions")) {
            wholes.add(phrase.split(" ")[0]);
        }
        this.openers = new HashSet<>();
        for (String phrase : lists.all("condition-phrases")) {
            openers.add(phrase.split(" ")[0]);
        }
    }

    /** The clause around a cue. {@code limit} is the token at which the attributed words end;
     * {@code shares} says that the subject belongs to an earlier verb too ("will open a plant and |plans to close another"). */
    Span clause(
            TaggedSentence s,
            WordPattern.Match match,
            @Nullable VerbGroup verb,
            @Nullable NounPhrase subject,
            boolean shares,
            int limit) {
        int from = Math.min(match.from(), verb == null ? match.from() : verb.from());
        if (subject != null && !shares && subject.from() < from && from - subject.from() < LONGEST) {
            from = subject.from();
        }
        boolean relative = verb != null && s.is(verb.from() - 1, RELATIVE) && subject != null;
        int to = match.to();
        while (to < limit && to - from < LONGEST && !(relative && s.isMark(to, ','))) {
            if (ends(s, to)) {
                int behind = behindRelative(s, to, limit);
                if (behind < 0) {
                    break;
                }
                to = behind;
            }
            to++;
        }
        while (to > match.to()
                && ((s.is(to - 1, MARK)
                                && !s.isQuotationMark(to - 1)
                                && !s.isMark(to - 1, ')')
                                && !s.isMark(to - 1, ']')
                                && !s.isMark(to - 1, '%'))
                        || s.is(to - 1, CONJUNCTION))) {
            to--;
        }
        return new Span(from, Math.max(to, from + 1));
    }

    /** "expects inflation|, which stood at 9 percent,| to fall": the comma behind what describes a word of the clause, where the clause goes on; else -1. */
    private static int behindRelative(TaggedSentence s, int comma, int limit) {
        if (!s.isMark(comma, ',') || !s.is(comma + 1, RELATIVE)) {
            return -1;
        }
        for (int i = comma + 2; i < limit && i < comma + LONGEST_RELATIVE; i++) {
            if (s.isMark(i, ',')) {
                return s.is(i + 1, TO) && s.isAny(i + 2, mask(VERB, BE, HAVE)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean ends(TaggedSentence s, int i) {
        if (s.isMark(i, ';') || s.isMark(i, '\u2014') || s.isMark(i, '\u2013')) {
            return true;
        }
        if (s.isMark(i, ',') && (s.isWord(i + 1, "starting") || s.isWord(i + 1, "beginning"))) {
            return false;
        }
        if (s.isMark(i, ',')) {
            return (s.isAny(i + 1, mask(CONJUNCTION, RELATIVE, SUBORDINATOR, GERUND, PRONOUN))
                            && !s.isAny(i + 1, NAME.bit())
                            && !isLastOfList(s, i))
                    || s.isQuotationMark(i + 1);
        }
        if (s.is(i, CONJUNCTION) && !s.is(i, NAME)) {
            return (s.isAny(i + 1, CONTINUES) && !s.isAny(i + 1, mask(NOUN, ADJECTIVE))) || opensClause(s, i + 1);
        }
        return s.isWord(i, "because") || s.isWord(i, "although") || s.isWord(i, "though") || s.isWord(i, "whereas");
    }

    /** "will vote on Tuesday and |the mayor will| sign it": a subject with a verb that looks ahead begins a clause of its own. */
    private static boolean opensClause(TaggedSentence s, int from) {
        int i = from;
        while (i < from + SUBJECT_REACH && (s.isAny(i, SUBJECT) || s.isWord(i, "'s")) && !s.is(i, MODAL)) {
            i++;
        }
        return i > from && s.is(i, MODAL) && !s.isAny(i, mask(NOUN, MONTH));
    }

    /** "on Delta, Orbit, |and Nova| around the world": the last of a list, behind which the clause goes on. */
    private static boolean isLastOfList(TaggedSentence s, int comma) {
        if (!s.is(comma + 1, CONJUNCTION) || !s.is(comma + 2, NAME) || !s.is(comma - 1, NAME)) {
            return false;
        }
        for (int i = comma + 3; i < s.size() && i < comma + LIST_REACH && !s.is(i, MARK); i++) {
            if (s.isAny(i, mask(MODAL, BE, HAVE, DO, PAST, THIRD)) && !s.isAny(i, mask(NOUN, NAME))) {
                return false;
            }
        }
        return true;
    }

    /** The condition in the sentence: "after the envoy briefs the president", "subject to approval"; null when there is none. */
    @Nullable Span condition(TaggedSentence s, List<VerbGroup> verbs, WordPattern.Match match, Span clause, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (i + 1 < limit && isWholeCondition(s, i)) {
                return new Span(i, i + 2);
            }
            int words = conditionWords(s, i);
            if (words == 0 || (i >= match.from() && i < match.to())) {
                continue;
            }
            int to = i + words;
            // "before Christmas |if the weather allows|": another word for a condition begins another one
            while (to < limit
                    && !s.isMark(to, ',')
                    && !s.isMark(to, ';')
                    && !s.isQuotationMark(to)
                    && (to == i + words || conditionWords(s, to) == 0)) {
                to++;
            }
            while (to > i && s.is(to - 1, MARK)) {
                to--;
            }
            boolean before = to <= match.from();
            // "the deal, |subject to approval|, will close"
            boolean inserted = before && s.isMark(i - 1, ',') && s.isMark(to, ',');
            boolean beside = before ? i <= from + 2 || inserted : i >= match.to();
            if (to > i + words && beside && isOpen(s, verbs, i, to)) {
                return new Span(i, to);
            }
        }
        return null;
    }

    /** "weather permitting": nothing follows. */
    private boolean isWholeCondition(TaggedSentence s, int i) {
        return wholes.contains(s.lower(i)) && lists.has("whole-conditions", s.lower(i) + " " + s.lower(i + 1));
    }

    private int conditionWords(TaggedSentence s, int i) {
        String word = s.lower(i);
        if (Mark.CONDITION.isIn(lists.marks(word))) {
            return 1;
        }
        if (!openers.contains(word)) {
            return 0;
        }
        if (i + 1 < s.size() && lists.has("condition-phrases", word + " " + s.lower(i + 1))) {
            return 2;
        }
        return i + 2 < s.size() && lists.has("condition-phrases", word + " " + s.lower(i + 1) + " " + s.lower(i + 2))
                ? 3
                : 0;
    }

    /** Whether what the condition names is still open: no verb in the past. */
    private static boolean isOpen(TaggedSentence s, List<VerbGroup> verbs, int from, int to) {
        boolean verb = false;
        for (VerbGroup group : verbs) {
            if (group.from() > from && group.to() <= to && group.isFinite()) {
                if (group.form() == VerbGroup.Form.PAST) {
                    return false;
                }
                verb = true;
            }
        }
        return verb
                || s.isWord(from, "pending")
                || s.isWord(from, "subject")
                || s.isWord(from, "depending")
                || s.isWord(from, "if")
                || s.isWord(from, "unless")
                || s.isWord(from + 2, "event");
    }
}
