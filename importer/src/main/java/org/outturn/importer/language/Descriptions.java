package org.outturn.importer.language;

import static org.outturn.importer.language.WordClass.*;

import org.jspecify.annotations.Nullable;

/** Says whether a definite phrase describes somebody whom the article has spoken of: "the |29-year-old| striker", "the |Danish| drugmaker". */
final class Descriptions {
    /** Words between the article and the head of a phrase that points back. */
    private static final int LONGEST_DESCRIPTION = 6;

    private final Names names;
    private final Gazetteer gazetteer;

    Descriptions(Names names) {
        this.names = names;
        this.gazetteer = names.gazetteer();
    }

    /** Nothing between article and head that names another: "the |four-time winning| band", not "the Norwegian band", "the city's band". */
    boolean isPlainBefore(int sentence, TaggedSentence s, NounPhrase phrase) {
        int head = phrase.head();
        if (head - phrase.from() <= 1) {
            return true;
        }
        if (head - phrase.from() > LONGEST_DESCRIPTION) {
            return false;
        }
        if (s.is(head, ROLE)) {
            return isOffice(s, phrase.from() + 1, head) || isPursuit(sentence, s, phrase);
        }
        if (s.is(head, COMPANY)
                && (isRanked(s, phrase.from() + 1, head) || isLocated(sentence, s, phrase.from() + 1, head))) {
            return true;
        }
        if (s.is(head, COMPANY) && s.isAny(head - 1, mask(NOUN, BODY)) && isDescribed(s, phrase.from() + 1, head)) {
            return true;
        }
        for (int i = phrase.from() + 1; i < head; i++) {
            Name name = names.at(sentence, i);
            if (s.isWord(i, "'s")
                    || s.isAny(i, mask(PREPOSITION, CONJUNCTION, BODY, ROLE))
                    || (name != null && !s.isAny(i + 1, mask(GERUND, PARTICIPLE)))) {
                return false;
            }
        }
        return s.isAny(head - 1, mask(GERUND, PARTICIPLE));
    }

    /** "the |29-year-old| striker", "the |former England| captain": what else is said of somebody who is known by a pursuit; nobody else's name. */
    boolean isPursuit(int sentence, TaggedSentence s, NounPhrase phrase) {
        if (!gazetteer.isPursuit(s.lower(phrase.head()))) {
            return false;
        }
        for (int i = phrase.from() + 1; i < phrase.head(); i++) {
            Name name = names.at(sentence, i);
            boolean team = name != null && name.kind() != Name.Kind.PERSON && !s.isWord(i + 1, "'s");
            if (!team && !isDescribed(s, i, i + 1) && !s.isAny(i, mask(NUMBER, ROLE, PARTICIPLE))) {
                return false;
            }
        }
        return true;
    }

    /** "the |Kenyan|": one person; not "the French", who are many. */
    boolean isOneOfNation(TaggedSentence s, NounPhrase phrase, @Nullable Name at) {
        String word = s.lower(phrase.head());
        boolean many = word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("ese");
        return at != null
                && (phrase.head() - phrase.from() == 1
                        || (phrase.head() - phrase.from() == 2
                                && s.lower(phrase.from() + 1).endsWith("-year-old")))
                && phrase.to() == phrase.head() + 1
                && s.isWord(phrase.from(), "the")
                && gazetteer.isPeople(word)
                && (!many || word.endsWith("man") || word.endsWith("woman"));
    }

    /** "the |29-year-old|". */
    static boolean isAged(TaggedSentence s, NounPhrase phrase) {
        return phrase.to() - phrase.from() == 2
                && s.isWord(phrase.from(), "the")
                && s.lower(phrase.head()).endsWith("-year-old");
    }

    /** "the |power| utility", "the |mobile phone| maker": what it deals in, not "the |rival phone| maker". */
    private static boolean isDescribed(TaggedSentence s, int from, int head) {
        for (int i = from; i < head; i++) {
            boolean other = s.isWord(i, "rival") || s.isWord(i, "other") || s.isWord(i, "new") || s.isWord(i, "same");
            if (other
                    || s.is(i, NAME)
                    || !s.isAny(i, mask(NOUN, ADJECTIVE, BODY, ADVERB))
                    || s.isAny(i, mask(PREPOSITION, CONJUNCTION))) {
                return false;
            }
        }
        return true;
    }

    /** "the |Danish| drugmaker", "the |Perth-based| miner", "the |state-owned| utility": where it is at home or whose it is; no other firm's name. */
    private boolean isLocated(int sentence, TaggedSentence s, int from, int head) {
        boolean located = false;
        for (int i = from; i < head; i++) {
            Name name = names.at(sentence, i);
            boolean place = gazetteer.isPeople(s.lower(i))
                    || (name != null && name.kind() == Name.Kind.PLACE)
                    || NameRuns.isHome(s.lower(i));
            if (!place && !isDescribed(s, i, i + 1)) {
                return false;
            }
            located |= place;
        }
        return located;
    }

    /** "the |nation's largest| retailer": which one of its kind it is, not whose. */
    private static boolean isRanked(TaggedSentence s, int from, int head) {
        boolean ranked = false;
        for (int i = from; i < head; i++) {
            String word = s.lower(i);
            ranked |= word.endsWith("est") && s.isAny(i, mask(ADJECTIVE, NOUN));
            if (s.is(i, NAME) || s.isAny(i, mask(PREPOSITION, CONJUNCTION))) {
                return false;
            }
        }
        return ranked;
    }

    /** "the |prime| minister", "the |attorney| general": nothing but words of the office before its last. */
    private static boolean isOffice(TaggedSentence s, int from, int head) {
        for (int i = from; i < head; i++) {
            if (!s.isAny(i, mask(TITLE, ROLE))) {
                return false;
            }
        }
        return true;
    }
}
