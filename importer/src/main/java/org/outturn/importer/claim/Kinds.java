package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import java.util.Locale;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.ClaimKind;
import org.outturn.importer.language.Name;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.Referents.Referent;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordClass;
import org.outturn.importer.quote.Statement;

/** Chooses the kind of a claim and how firmly it was announced. */
final class Kinds {
    private final TaggedText text;
    private final WordLists lists;
    private final Filers filers;
    private final Weather weather;
    private final Foresight foresight;
    private final List<String[]> eventPhrases;

    Kinds(TaggedText text, WordLists lists, Weather weather) {
        this.text = text;
        this.lists = lists;
        this.filers = new Filers(text, lists);
        this.weather = weather;
        this.foresight = new Foresight(lists);
        this.eventPhrases = lists.phrases("event-phrases");
    }

    ClaimKind kind(Candidate candidate) {
        if (weather.isForecast(candidate) || foresight.isAdvice(candidate)) {
            return ClaimKind.PREDICTION;
        }
        if (isDenied(candidate) || isDropped(candidate)) {
            return ClaimKind.DENIAL;
        }
        Cue.Sort sort = candidate.cue().sort();
        boolean deniable =
                switch (sort) {
                    case PREDICTION, BY_EVENT, BY_ACTOR -> false;
                    case PROPOSAL ->
                        candidate.verb() != null && candidate.verb().negated();
                    default -> true;
                };
        if (candidate.isNegated() && isNotUntil(candidate) && !foresight.isGuess(candidate)) {
            return ClaimKind.SCHEDULE;
        }
        if (candidate.isNegated() && deniable) {
            return sort == Cue.Sort.BY_SUBJECT && isForeseen(candidate) ? ClaimKind.PREDICTION : ClaimKind.DENIAL;
        }
        if (isOfNobody(candidate) && deniable) {
            return foresight.isForecast(candidate) ? ClaimKind.PREDICTION : ClaimKind.DENIAL;
        }
        return switch (candidate.cue().sort()) {
            case SCHEDULE -> foresight.isRecord(candidate) ? ClaimKind.PREDICTION : ClaimKind.SCHEDULE;
            case COMMITMENT -> committed(candidate);
            case PROPOSAL ->
                isAim(candidate) || isAskedLater(candidate)
                        ? ClaimKind.COMMITMENT
                        : isArranged(candidate) ? ClaimKind.SCHEDULE : ClaimKind.PROPOSAL;
            case PREDICTION -> ClaimKind.PREDICTION;
            case DENIAL -> ClaimKind.DENIAL;
            case BY_ACTOR -> canAct(candidate) || isRecommended(candidate) ? ClaimKind.PROPOSAL : ClaimKind.PREDICTION;
            case BY_EVENT -> isEvent(candidate) && !candidate.isNegated() ? ClaimKind.SCHEDULE : ClaimKind.PREDICTION;
            case BY_SUBJECT -> bySubject(candidate);
        };
    }

    /** "|scrapped| plans to sell it", "|denied| plans to sell it": what is no longer, or never was, planned. */
    private boolean isDropped(Candidate candidate) {
        VerbGroup verb = candidate.verb();
        return verb != null
                && !candidate.isInVerb()
                && candidate.cue().sort() == Cue.Sort.COMMITMENT
                && verb.to() <= candidate.match().from()
                && (lists.has("dropping-verbs", verb.lemma()) || lists.has("denying-verbs", verb.lemma()));
    }

    /** "|no| jobs will be lost", "|neither| side will sign", "there will be |no| talks": not denied by its verb, but by whom or what it is said of. */
    private boolean isOfNobody(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        TaggedSentence s = candidate.words();
        if (subject == null || !candidate.isInVerb()) {
            return false;
        }
        boolean there = s.isWord(subject.head(), "there")
                && s.is(candidate.action(), WordClass.BE)
                && candidate.action() + 1 < s.size()
                && lists.has("denying-subjects", s.lower(candidate.action() + 1));
        // "no jobs", not "No. 8"
        return there || (lists.has("denying-subjects", s.lower(subject.from())) && !s.isMark(subject.from() + 1, '.'));
    }

    /** "is |not| due to be delivered |until 2027|": it comes then. */
    private boolean isNotUntil(Candidate candidate) {
        return candidate.due() != null && candidate.due().rule().equals("put-off-until");
    }

    /** "the accord |will not prevent| a rise", "analysts say it will not": nobody who could do it rules it out. */
    private boolean isForeseen(Candidate candidate) {
        boolean active = candidate.verb() != null && !candidate.verb().passive();
        NounPhrase subject = candidate.subject();
        // "there will be no second vote" is not said of anything that could act
        boolean there = subject != null && candidate.words().isWord(subject.head(), "there");
        return (active && !there && !canAct(candidate)) || foresight.isForecast(candidate);
    }

    /** "The |goal| is to open it by May": what somebody has set out to do. */
    private boolean isAim(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        return subject != null
                && lists.has("obliging-cues", candidate.cue().name())
                && lists.has("stated-aims", candidate.words().lower(subject.head()));
    }

    /** "The report |recommends| that the unit should open in May". */
    private boolean isRecommended(Candidate candidate) {
        Statement statement = candidate.statement();
        return statement != null
                && lists.has("recommending-cues", statement.cue().toLowerCase(Locale.ROOT));
    }

    /** "The party |would ask| the court to step in": that it will ask is what it undertakes. */
    private boolean isAskedLater(Candidate candidate) {
        VerbGroup verb = candidate.verb();
        return candidate.isInVerb()
                && verb != null
                && !verb.passive()
                && (verb.modal().equals("will")
                        || (verb.modal().equals("would") && candidate.statement() != null && !isOfSpeaker(candidate)))
                && !lists.has("wishing-verbs", verb.lemma())
                && canAct(candidate);
    }

    /** "The committee |is to| consider the bill", "orders |must| be entered by Friday": arranged, or a deadline; not demanded. */
    private boolean isArranged(Candidate candidate) {
        TaggedSentence s = candidate.words();
        int from = candidate.match().from();
        if (!lists.has("obliging-cues", candidate.cue().name())) {
            return false;
        }
        return candidate.due() != null || (s.is(from, WordClass.BE) && s.is(from + 1, TO));
    }

    /** "three units |are planned| to return" is scheduled; what somebody "expects to" see happen is foreseen. */
    private ClaimKind committed(Candidate candidate) {
        if (isPlanned(candidate) || isSitting(candidate)) {
            return ClaimKind.SCHEDULE;
        }
        TaggedSentence s = candidate.words();
        boolean expects = candidate.isInVerb()
                && candidate.verb() != null
                && lists.has("expecting-verbs", candidate.verb().lemma());
        if (!expects) {
            return ClaimKind.COMMITMENT;
        }
        String lemma = s.lemma(candidate.action());
        if (candidate.due() == null ? foresight.isOutcome(candidate) : foresight.isResult(candidate)) {
            return ClaimKind.PREDICTION;
        }
        return candidate.due() != null && lists.has("event-verbs", lemma) ? ClaimKind.SCHEDULE : ClaimKind.COMMITMENT;
    }

    /** "three units |are planned| to return": those of whom it is said do not plan. */
    private boolean isPlanned(Candidate candidate) {
        VerbGroup verb = candidate.verb();
        return candidate.isInVerb() && verb != null && verb.passive() && lists.has("planning-verbs", verb.lemma());
    }

    /** "denied |that he will resign|", "rejected claims |that it is planning to close|": what is said not to come. */
    private boolean isDenied(Candidate candidate) {
        TaggedSentence s = candidate.words();
        int i = candidate.clause().from() - 1;
        if (s.isWord(i, "that")) {
            i--;
        }
        if (i >= 0 && lists.has("rumours", s.lower(i))) {
            i--;
            while (s.isAny(i, mask(DETERMINER, ADJECTIVE, NOUN)) && !lists.has("denying-verbs", s.lemma(i))) {
                i--;
            }
        }
        return i >= 0 && lists.has("denying-verbs", s.lemma(i)) && !s.is(i - 1, NEGATION);
    }

    private ClaimKind bySubject(Candidate candidate) {
        String lemma = candidate.words().lemma(candidate.action());
        boolean event = lists.has("event-verbs", lemma) || isTakingPlace(candidate);
        boolean act = event || lists.has("act-verbs", lemma);
        boolean passive = candidate.verb() != null && candidate.verb().passive();
        boolean proposed = candidate.subject() != null
                && candidate.cue().name().equals("would")
                && lists.has(
                        "proposal-nouns",
                        candidate.words().lower(candidate.subject().head()));
        if (proposed || filers.isOfBill(candidate) || filers.isOfPlan(candidate) || filers.continuesPlan(candidate)) {
            return ClaimKind.PROPOSAL;
        }
        if (foresight.isForecast(candidate) || foresight.isGuess(candidate)) {
            return ClaimKind.PREDICTION;
        }
        int state =
                candidate.words().is(candidate.action(), WordClass.BE) ? candidate.action() + 1 : candidate.action();
        boolean absent = state < candidate.words().size()
                && candidate.words().is(state - 1, WordClass.BE)
                && lists.has("absence-words", candidate.words().lower(state));
        if (absent || (lists.has("refusal-verbs", lemma) && !passive)) {
            return ClaimKind.DENIAL;
        }
        if (candidate.subject() != null
                && lists.has(
                        "ensemble-works",
                        candidate.words().lower(candidate.subject().head()))
                && !candidate.isNegated()) {
            return ClaimKind.SCHEDULE;
        }
        if ((isOfSpeaker(candidate) || (isOfThemselves(candidate) && lists.has("own-acts", lemma))) && !passive) {
            return ClaimKind.COMMITMENT;
        }
        if ((foresight.isOutcome(candidate) || foresight.isMeasured(candidate)) && !passive) {
            return ClaimKind.PREDICTION;
        }
        if (isSitting(candidate)
                || (candidate.due() != null && lists.has("office-verbs", lemma) && isOfOther(candidate))) {
            return ClaimKind.SCHEDULE;
        }
        if (passive && !event && isDeadline(candidate)) {
            return ClaimKind.COMMITMENT;
        }
        if (isTakingPlace(candidate)
                || (candidate.due() != null && (event || passive || (act && !canAct(candidate))))) {
            return ClaimKind.SCHEDULE;
        }
        if (canAct(candidate) && !passive) {
            return ClaimKind.COMMITMENT;
        }
        return passive || filers.isAnnouncedMeasure(candidate) ? ClaimKind.COMMITMENT : ClaimKind.PREDICTION;
    }

    /** "|We| will cut taxes next year": a promise, whatever day it names. */
    private static boolean isOfSpeaker(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        TaggedSentence s = candidate.words();
        return subject != null && (s.isWord(subject.head(), "we") || s.isWord(subject.head(), "i"));
    }

    /** "power would be restored |by Saturday|, he said": what somebody will have done by then is promised. */
    private boolean isDeadline(Candidate candidate) {
        return candidate.statement() != null
                && candidate.due() != null
                && lists.hasOpening("deadline-openings", candidate.due().words());
    }

    /** "The company said |it| would open a plant in May": what a speaker says of nobody but itself. */
    private boolean isOfThemselves(Candidate candidate) {
        Statement statement = candidate.statement();
        NounPhrase subject = candidate.subject();
        if (statement == null || subject == null || statement.speaker().isEmpty()) {
            return false;
        }
        Referent referent = text.referents().of(candidate.sentence(), subject);
        return referent != null && referent.words().equals(statement.speaker());
    }

    /** "Ben Ode will retire on June 30, |the company said|": what is told of somebody's office by others is settled. */
    private boolean isOfOther(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        return candidate.statement() != null
                && subject != null
                && !isOfThemselves(candidate)
                && (isOnePerson(candidate) || candidate.words().is(subject.head(), WordClass.NAME));
    }

    /** "the two plan to |meet|", "the council will |debate| the bill", "will be |available| in May": something on a calendar rather than somebody's promise. */
    private boolean isSitting(Candidate candidate) {
        TaggedSentence s = candidate.words();
        int action = candidate.action();
        boolean available = candidate.due() != null
                && s.is(action, WordClass.BE)
                && action + 1 < s.size()
                && lists.has("calendar-states", s.lower(action + 1));
        boolean dated = candidate.due() != null || !isOnePerson(candidate);
        return available || (dated && lists.has("sitting-verbs", s.lemma(action)));
    }

    /** "|he| would discuss it": what one person says to do is that person's promise. */
    private boolean isOnePerson(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        if (subject == null) {
            return false;
        }
        TaggedSentence s = candidate.words();
        Name name = text.names().at(candidate.sentence(), subject.head());
        return s.isWord(subject.head(), "he")
                || s.isWord(subject.head(), "she")
                || (name != null && name.kind() == Name.Kind.PERSON);
    }

    /** "will |take place|", "will |go ahead|", "will |go to the polls|": an event, whatever its name. */
    private boolean isTakingPlace(Candidate candidate) {
        TaggedSentence s = candidate.words();
        int action = candidate.action();
        for (String[] phrase : eventPhrases) {
            boolean same = s.lemma(action).equals(phrase[0]);
            for (int k = 1; same && k < phrase.length; k++) {
                same = s.isWord(action + k, phrase[k]);
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private boolean isEvent(Candidate candidate) {
        return (candidate.due() != null && !foresight.isResult(candidate))
                || lists.has("event-verbs", candidate.words().lemma(candidate.action()));
    }

    private boolean canAct(Candidate candidate) {
        if (candidate.subject() == null) {
            return true;
        }
        TaggedSentence s = candidate.words();
        int head = candidate.subject().head();
        boolean alone = candidate.subject().to() - candidate.subject().from() == 1;
        if (alone && s.is(head, PRONOUN) && !s.is(head, NAME)) {
            if (s.isWord(head, "it")) {
                return text.referents().of(candidate.sentence(), candidate.subject()) != null || isOfBody(candidate);
            }
            return s.isWord(head, "we")
                    || s.isWord(head, "i")
                    || s.isWord(head, "he")
                    || s.isWord(head, "she")
                    || s.isWord(head, "they");
        }
        Name name = text.names().at(candidate.sentence(), head);
        if (name != null || s.isAny(head, mask(ROLE, PLURAL_ROLE, BODY)) || lists.isPeople(s.lower(head))) {
            return true;
        }
        // "Ada Moor and her husband", "one of them, Orbit Motors,"
        Referent referent = text.referents().of(candidate.sentence(), candidate.subject());
        return referent != null && referent.name() != null;
    }

    /** "Italy has said |it| will not pay": whoever says so is no person, and no other body is meant. */
    private boolean isOfBody(Candidate candidate) {
        Statement statement = candidate.statement();
        if (statement == null) {
            return false;
        }
        for (Name name : text.names().all()) {
            if (name.words().equals(statement.speaker())) {
                return name.kind() != Name.Kind.PERSON;
            }
        }
        return false;
    }

    /** The cue's own certainty, lowered by a modal word before it ("may be scheduled") and raised by none. */
    Certainty certainty(Candidate candidate) {
        VerbGroup verb = candidate.verb();
        String modal = verb == null ? "" : verb.modal();
        return switch (modal) {
            case "may", "might", "could", "can" -> Certainty.EOS3;
            // what "is planned" has a date that stands, other than what somebody "plans"
            default -> isPlanned(candidate) ? Certainty.EOS4 : candidate.cue().certainty();
        };
    }
}
