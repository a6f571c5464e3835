package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Mention;
import org.outturn.importer.language.Name;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.NounPhrases;
import org.outturn.importer.language.Referents.Referent;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;

/** Finds whose doing an announced thing is when the subject of the verb is the thing itself: "observed |in the city|", "shown |on Delta TV|". */
final class Organisers {
    /** How many tokens behind the verb its agent or place is looked for. */
    private static final int REACH = 12;

    private final TaggedText text;
    private final WordLists lists;

    Organisers(TaggedText text, WordLists lists) {
        this.text = text;
        this.lists = lists;
    }

    /** Who does a passive: "will be run |by the council|"; null when the sentence does not say. */
    @Nullable Referent agent(Candidate candidate) {
        VerbGroup verb = candidate.verb();
        if (verb == null || !verb.passive()) {
            return null;
        }
        TaggedSentence s = candidate.words();
        for (int i = verb.to(); i < s.size() && i < verb.to() + REACH && !isBreak(s, i); i++) {
            if (lists.has("agent-prepositions", s.lower(i))) {
                NounPhrase agent = NounPhrases.startingAt(s, i + 1);
                if (agent == null) {
                    continue;
                }
                Referent referent = text.referents().of(candidate.sentence(), agent);
                boolean acts = referent != null
                        && (referent.name() != null
                                ? referent.name().kind() != Name.Kind.OTHER
                                : s.isAny(agent.head(), mask(ROLE, PLURAL_ROLE, BODY)));
                return acts ? referent : null;
            }
        }
        return null;
    }

    /** The town that decides what will no longer be done in it: "will not be lit |in the city|"; null when none is named. */
    @Nullable Name place(Candidate candidate) {
        VerbGroup verb = candidate.verb();
        if (verb == null) {
            return null;
        }
        TaggedSentence s = candidate.words();
        for (int i = verb.to(); i < s.size() && i < verb.to() + REACH && !isBreak(s, i); i++) {
            if (!lists.has("place-prepositions", s.lower(i))) {
                continue;
            }
            Name name = text.names().at(candidate.sentence(), i + 1);
            if (name != null && name.kind() == Name.Kind.PLACE) {
                return name;
            }
            if (s.isWord(i + 1, "the") && s.is(i + 2, TOWN)) {
                return text.names().place(candidate.sentence(), i);
            }
        }
        return null;
    }

    /** The channel, house or maker that brings something out: "premieres |on Delta TV|", "ships |from Orbit Works|"; null when none is named. */
    @Nullable Name releaser(Candidate candidate) {
        TaggedSentence s = candidate.words();
        int action = candidate.action();
        if (!lists.has("release-verbs", s.lemma(action))) {
            return null;
        }
        for (int i = action + 1; i < s.size() && i < action + REACH && !isBreak(s, i); i++) {
            Name name = channel(candidate.sentence(), s, i);
            if (name != null) {
                return name;
            }
        }
        int from = candidate.subject() == null ? action : candidate.subject().from();
        for (int i = Math.max(from, action - REACH - REACH); i < action; i++) {
            Name name = channel(candidate.sentence(), s, i);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The body behind "on", "from" ...: "on |Delta TV|", "on the streaming service |Delta|". */
    private @Nullable Name channel(int sentence, TaggedSentence s, int preposition) {
        if (!lists.has("release-prepositions", s.lower(preposition))) {
            return null;
        }
        NounPhrase phrase = NounPhrases.startingAt(s, preposition + 1);
        Mention mention = text.names().mentionAt(sentence, preposition + 1);
        Name name = mention != null
                ? text.names().all().get(mention.name())
                : phrase == null || !s.isAny(phrase.head() - 1, mask(BODY, NOUN))
                        ? null
                        : text.names().at(sentence, phrase.head());
        boolean body = name != null
                && (name.kind() == Name.Kind.BODY || name.kind() == Name.Kind.MEDIA || name.kind() == Name.Kind.OTHER);
        return body ? name : null;
    }

    /** Whose paper or work is to come out: "|Delta Bank|'s results are to be published", "|the bureau|'s next update is due"; null when the words do not say. */
    @Nullable Referent owner(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        TaggedSentence s = candidate.words();
        if (subject == null || !lists.has("published-things", s.lower(subject.head()))) {
            return null;
        }
        boolean due = candidate.cue().sort() == Cue.Sort.SCHEDULE;
        if (!due && !lists.has("publishing-verbs", s.lemma(candidate.action()))) {
            return null;
        }
        for (int i = subject.from() + 1; i < subject.head(); i++) {
            if (s.isWord(i, "'s") || s.isWord(i, "'")) {
                return text.referents().of(candidate.sentence(), new NounPhrase(subject.from(), i, i - 1));
            }
        }
        return null;
    }

    /** The body whose own event it is: "the |Delta League| season opens", "|Acme|'s annual meeting"; null when none stands there. */
    @Nullable Name host(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        TaggedSentence s = candidate.words();
        if (subject == null) {
            return null;
        }
        // "a deal for the Delta League |season|, which opens": the noun right before the clause is what opens
        boolean relative = candidate.verb() != null && s.is(candidate.verb().from() - 1, RELATIVE);
        int event = relative ? subject.to() - 1 : subject.head();
        if (!lists.has("hosted-events", s.lower(event))) {
            return null;
        }
        for (int i = event - 1; i >= subject.from(); i--) {
            Name name = text.names().at(candidate.sentence(), i);
            if (name != null) {
                boolean body = name.kind() == Name.Kind.BODY
                        || name.equals(text.names().protagonist(false));
                return body ? name : null;
            }
            if (s.isAny(i, mask(PREPOSITION, CONJUNCTION))) {
                return null;
            }
        }
        return null;
    }

    private static boolean isBreak(TaggedSentence s, int i) {
        return s.isMark(i, ';')
                || s.isMark(i, ',')
                || s.isQuotationMark(i)
                || (s.is(i, SUBORDINATOR) && !s.is(i, PREPOSITION));
    }
}
