package org.outturn.importer.claim;

import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Mention;
import org.outturn.importer.language.Name;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;

/** Finds whose claim it is by what the whole article is about: the band behind "the tour" and "its members". */
final class Protagonists {
    /** So many persons who do something together are a group. */
    private static final int GROUP = 3;

    private final TaggedText text;
    private final WordLists lists;

    Protagonists(TaggedText text, WordLists lists) {
        this.text = text;
        this.lists = lists;
    }

    /** The band whose tour, album or members the claim is about: "the |tour| will open in May"; null when it is about something else. */
    @Nullable Name ensemble(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        if (subject == null) {
            return null;
        }
        TaggedSentence s = candidate.words();
        int head = subject.head();
        Name at = text.names().at(candidate.sentence(), head);
        boolean theirs = at == null
                ? lists.has("ensemble-works", s.lower(head)) || lists.has("ensemble-members", s.lower(head))
                : at.kind() == Name.Kind.PERSON
                        && (isLed(candidate, subject) || (isTogether(candidate) && isGroup(candidate, subject)));
        if (!theirs || holdsOther(candidate, subject)) {
            return null;
        }
        if (!isOfEnsemble()) {
            return null;
        }
        Name group = text.names().protagonist(false);
        if (group != null || !lists.has("ensemble-works", s.lower(head)) || s.isWord(head - 1, "'s")) {
            return group;
        }
        return text.names().protagonist(true);
    }

    /** Whether the article speaks of a band, duo, orchestra ... at all. */
    private boolean isOfEnsemble() {
        for (TaggedSentence sentence : text.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (lists.has("ensembles", sentence.lower(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "founding |members| Ann Lee and Bo Kay": a word for members stands before the first name. */
    private boolean isLed(Candidate candidate, NounPhrase subject) {
        TaggedSentence s = candidate.words();
        for (int i = subject.from(); i <= subject.head(); i++) {
            if (lists.has("ensemble-members", s.lower(i))) {
                return true;
            }
        }
        Mention mention = text.names().mentionAt(candidate.sentence(), subject.from());
        return mention != null && mention.from() > 0 && lists.has("ensemble-members", s.lower(mention.from() - 1));
    }

    private boolean isTogether(Candidate candidate) {
        TaggedSentence s = candidate.words();
        int action = candidate.action();
        if (lists.has("ensemble-verbs", s.lemma(action))) {
            for (int i = action; i < Math.min(s.size(), action + 3); i++) {
                if (s.isWord(i, "together") || lists.has("reunion-verbs", s.lemma(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isGroup(Candidate candidate, NounPhrase subject) {
        int persons = 0;
        for (int i = 0; i < subject.to(); i++) {
            Mention mention = text.names().mentionAt(candidate.sentence(), i);
            if (mention != null && mention.from() == i) {
                persons += text.names().all().get(mention.name()).kind() == Name.Kind.PERSON ? 1 : 0;
            }
        }
        return persons >= GROUP;
    }

    /** Whether the phrase names somebody else whose it is: "|Ada Moor's| album", "the tour of |Delta|". */
    private boolean holdsOther(Candidate candidate, NounPhrase subject) {
        TaggedSentence s = candidate.words();
        for (int i = subject.from(); i < subject.to(); i++) {
            Name name = text.names().at(candidate.sentence(), i);
            boolean owner = s.isWord(i + 1, "'s") || s.isWord(i - 1, "of") || s.isWord(i - 1, "by");
            if (name != null && owner && !name.equals(text.names().protagonist(false))) {
                return true;
            }
        }
        return false;
    }
}
