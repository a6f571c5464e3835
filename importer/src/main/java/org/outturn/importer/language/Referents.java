package org.outturn.importer.language;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Name.Gender;

/**
 * Says in words whom a noun phrase stands for: the fullest name behind "he", "Peskov", "the company"; else the phrase itself
 * without its article.
 */
public final class Referents {
    /** Tokens from a head to the comma before the name that stands beside it. */
    private static final int LONGEST_APPOSITION = 10;

    /** Words of a title before a name: "Rear Admiral". */
    private static final int LONGEST_TITLE = 5;

    private static final long TITLES = mask(TITLE, ROLE, NAME, ADJECTIVE, NOUN, GERUND);

    private final String text;
    private final List<TaggedSentence> sentences;
    private final Names names;
    private final Descriptions descriptions;

    /**
     * Whom a noun phrase stands for.
     *
     * @param words the fullest name, or the phrase as worded
     * @param role title or office; empty when none is known
     * @param name the name, or null when it is a plain noun phrase
     */
    public record Referent(
            String words, String role, @Nullable Name name) {}

    public Referents(String text, List<TaggedSentence> sentences, Names names) {
        this.text = text;
        this.sentences = sentences;
        this.names = names;
        this.descriptions = new Descriptions(names);
    }

    /** The referent of a phrase in a sentence, or null when a pronoun has none. */
    public @Nullable Referent of(int sentence, NounPhrase whole) {
        TaggedSentence s = sentences.get(sentence);
        NounPhrase phrase = leading(s, whole);
        int head = phrase.head();
        if (s.is(head, PRONOUN) && !s.isAny(head, NAME.bit()) && phrase.to() - phrase.from() == 1) {
            return pronoun(sentence, s.lower(head), head);
        }
        Name at = names.at(sentence, head);
        if (at == null) {
            at = closing(sentence, s, phrase);
        }
        if (descriptions.isOneOfNation(s, phrase, at) || (at == null && Descriptions.isAged(s, phrase))) {
            Name person = names.subjectBefore(sentence, s.lower(head));
            at = person == null ? at : person;
        }
        if (at != null) {
            Name first = firstOfSeveral(sentence, s, phrase, at);
            return named(first == null ? at : first);
        }
        Name described = described(sentence, s, phrase);
        if (described != null) {
            return named(described);
        }
        // "President Putin's spokesman", "the company": a definite noun points back, unless a name stands in the phrase
        Name beside = apposition(sentence, s, phrase);
        if (beside != null) {
            return named(beside);
        }
        if (s.isAny(head, mask(ROLE, BODY))
                && s.isWord(phrase.from(), "the")
                && descriptions.isPlainBefore(sentence, s, phrase)) {
            Name back = definite(sentence, phrase, s);
            if (back != null) {
                return named(back);
            }
        }
        Name holder =
                s.is(head, ROLE) && !s.is(head, NAME) && describes(s, phrase) ? names.holder(s.lower(head)) : null;
        return holder == null ? new Referent(plain(s, phrase), "", null) : named(holder);
    }

    /** Whose something is, by "his" or "her" at the token; null for other words and when nobody is named. */
    public @Nullable Referent owner(int sentence, int token) {
        TaggedSentence s = sentences.get(sentence);
        return s.isWord(token, "his")
                ? pronoun(sentence, "he", token)
                : s.isWord(token, "her") ? pronoun(sentence, "she", token) : null;
    }

    /** "|Ada Moor| and her colleagues", "|he| and other members": whoever belongs to the first is not the one who is meant. */
    private static NounPhrase leading(TaggedSentence s, NounPhrase whole) {
        for (int i = whole.from() + 1; i + 1 < whole.to(); i++) {
            boolean others =
                    s.isAny(i + 1, mask(POSSESSIVE, NUMBER)) || s.isWord(i + 1, "other") || s.isWord(i + 1, "others");
            if (s.isWord(i, "and") && others && s.isAny(i - 1, mask(NAME, PRONOUN))) {
                return NounPhrases.endingAt(s, i - 1);
            }
        }
        return whole;
    }

    /** "|Ada Moor|, a scientist at Delta College, who": the person whom an indefinite role behind a comma describes. */
    private @Nullable Name described(int sentence, TaggedSentence s, NounPhrase phrase) {
        boolean indefinite = s.isWord(phrase.from(), "a") || s.isWord(phrase.from(), "an");
        if (!indefinite || !s.is(phrase.head(), ROLE) || !s.isMark(phrase.from() - 1, ',')) {
            return null;
        }
        Name name = names.at(sentence, phrase.from() - 2);
        return name != null && name.kind() == Name.Kind.PERSON ? name : null;
    }

    /** "chief of staff |Ada Moor|", "minister for trade |Ben Ode|": the person whom the whole phrase describes; not "lawyer for Ben Ode". */
    private @Nullable Name closing(int sentence, TaggedSentence s, NounPhrase phrase) {
        if (!s.is(phrase.head(), ROLE)) {
            return null;
        }
        Name name = names.at(sentence, phrase.to() - 1);
        int before = phrase.to() - 1;
        while (before > phrase.head() && name != null && name.equals(names.at(sentence, before))) {
            before--;
        }
        for (int i = phrase.head() + 1; i < before; i++) {
            if (s.isAny(i, mask(TITLE, ROLE))) {
                // "spokeswoman for the minister for energy Ben Ode"
                return null;
            }
        }
        boolean described = before > phrase.head() + 1
                && s.isAny(before, mask(NOUN, BODY))
                && !s.isAny(before, TITLES)
                && !s.is(before, PREPOSITION);
        boolean person = name != null
                && (name.kind() == Name.Kind.PERSON
                        || (name.kind() == Name.Kind.OTHER && name.words().indexOf(' ') > 0));
        return described && person ? name : null;
    }

    /** The first of those whom a phrase names: "|Ada Moor| and Ben Ode", "|Orbit Motors| and Delta Bank"; null when it names one. */
    private @Nullable Name firstOfSeveral(int sentence, TaggedSentence s, NounPhrase phrase, Name last) {
        for (int i = phrase.from() + 1; i < phrase.head(); i++) {
            if ((s.isWord(i, "and") || s.isWord(i, "nor")) && s.is(i - 1, NAME)) {
                Name first = names.at(sentence, i - 1);
                boolean alike = first != null
                        && !first.equals(last)
                        && (first.kind() == last.kind()
                                || first.kind() == Name.Kind.OTHER
                                || last.kind() == Name.Kind.OTHER);
                return alike ? first : null;
            }
        }
        return null;
    }

    /** Whether the phrase says whose office it is: "|Norway|'s ambassador", "the mayor |of Elm Harbor|". */
    private static boolean describes(TaggedSentence s, NounPhrase phrase) {
        if (s.isWord(phrase.from(), "a") || s.isWord(phrase.from(), "an")) {
            return false;
        }
        if (s.is(phrase.from(), POSSESSIVE) && (phrase.head() - phrase.from() > 1 || s.isWord(phrase.from(), "its"))) {
            // "its |defence| minister", "its chairwoman"
            return true;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (s.is(i, NAME)) {
                return true;
            }
        }
        return false;
    }

    /** The name that a comma puts beside a role or a body, or a person beside any noun: "the group's chief, |Ada Moor|, said", "the firm that owns it, |Big Wheel|, says", "her running mate, |Bo Kay|, plans". */
    private @Nullable Name apposition(int sentence, TaggedSentence s, NounPhrase phrase) {
        boolean oneOf = s.isWord(phrase.head(), "one") && s.isWord(phrase.head() + 1, "of");
        if ((!oneOf && !s.isAny(phrase.head(), mask(ROLE, PLURAL_ROLE, BODY, NOUN)))
                || (phrase.head() + 1 < phrase.to() && s.is(phrase.head() + 1, CONJUNCTION))) {
            return null;
        }
        for (int i = phrase.head() + 1; i < s.size() && i < phrase.head() + LONGEST_APPOSITION; i++) {
            if (!s.isMark(i, ',')) {
                continue;
            }
            int first = i + 1;
            if (s.isWord(first, "the")) {
                // "their union, the SNE, has"
                first++;
            }
            while (first < i + LONGEST_TITLE && isBeforeName(sentence, s, first)) {
                first++;
            }
            Mention mention = names.mentionAt(sentence, first);
            boolean closed = mention != null
                    && (s.isMark(mention.to(), ',') || s.isMark(mention.to(), '.') || s.isQuotationMark(mention.to()));
            if (mention == null || mention.from() != first || !closed) {
                return null;
            }
            Name name = names.all().get(mention.name());
            boolean fits = (oneOf || s.isAny(phrase.head(), mask(ROLE, PLURAL_ROLE)))
                    ? name.kind() != Name.Kind.PLACE && name.kind() != Name.Kind.MEDIA
                    : s.is(phrase.head(), BODY)
                            ? name.kind() == Name.Kind.BODY || name.kind() == Name.Kind.OTHER
                            : name.kind() == Name.Kind.PERSON;
            return fits ? name : null;
        }
        return null;
    }

    /** "her running mate, |Ohio Gov.| Bo Kay": titles, with the place that they belong to. */
    private boolean isBeforeName(int sentence, TaggedSentence s, int i) {
        Name name = names.at(sentence, i);
        return name == null
                ? s.isAny(i, TITLES) || s.isMark(i, '.')
                : name.kind() != Name.Kind.PERSON && s.isAny(i + 1, mask(TITLE, ROLE));
    }

    private @Nullable Name definite(int sentence, NounPhrase phrase, TaggedSentence s) {
        int head = phrase.head();
        boolean role = s.is(head, ROLE);
        int from = role ? phrase.from() + 1 : head;
        String noun =
                role && descriptions.isPursuit(sentence, s, phrase) ? s.lower(head) : s.words(text, from, head + 1);
        Name called = names.called(sentence, from, noun, role);
        if (called != null || s.isWord(head + 1, "of") || names.gazetteer().isOnlyCalled(s.lower(head))) {
            return called;
        }
        if (role) {
            Name subject = names.subjectBefore(sentence, s.lower(head));
            if (subject != null || !s.is(head, COMPANY)) {
                return subject;
            }
        }
        if (s.is(head, TOWN)) {
            return names.place(sentence, head);
        }
        if (!s.is(head, COMPANY)) {
            return null;
        }
        Name near = names.titledBody(sentence, phrase.from(), s.lower(head));
        boolean plain = head - phrase.from() <= 1 && names.gazetteer().isFirm(s.lower(head));
        return near == null && plain ? names.protagonist(false) : orProtagonist(near);
    }

    /** The body that was found nearby, else the one that the article is about. */
    private @Nullable Name orProtagonist(@Nullable Name near) {
        Name about = near != null ? near : names.protagonist(false);
        return about != null && (near != null || about.kind() == Name.Kind.BODY) ? about : null;
    }

    private @Nullable Referent pronoun(int sentence, String word, int token) {
        if (word.equals("it") && sentences.get(sentence).isMark(token - 1, ',')) {
            // "|The company| will run buses, it said"
            Referent same = opening(sentence);
            if (same != null) {
                return same;
            }
        }
        if (word.equals("it") && token == 0 && sentence > 0) {
            // "|The Oslo group| offered 640p a share. It said that ..."
            Referent before = opening(sentence - 1);
            if (before != null && before.name() != null) {
                return before;
            }
        }
        if (word.equals("he") || word.equals("she")) {
            Referent source = source(sentence, token);
            if (source != null) {
                return source;
            }
        }
        Name name =
                switch (word) {
                    case "he" -> person(sentence, token, Gender.MALE);
                    case "she" -> person(sentence, token, Gender.FEMALE);
                    case "it" -> orProtagonist(names.body(sentence, token));
                    case "they" -> names.body(sentence, token);
                    default -> null;
                };
        if (word.equals("they")) {
            Referent people = people(sentence, token);
            if (people != null) {
                return people;
            }
        }
        if (name == null && word.equals("it") && sentence > 0) {
            return opening(sentence - 1);
        }
        return name == null ? null : named(name);
    }

    /** Whom "he" or "she" means; in "Kay will have a scan, he said" rather whoever was spoken of before than Kay. */
    private @Nullable Name person(int sentence, int token, Gender gender) {
        TaggedSentence s = sentences.get(sentence);
        boolean tag = token > 0 && s.isMark(token - 1, ',') && s.is(token + 1, SAYING) && s.is(token + 2, MARK);
        for (int i = 0; i < token && tag; i++) {
            tag = !s.isQuotationMark(i);
        }
        Name before = tag && sentence > 0
                ? names.person(sentence - 1, sentences.get(sentence - 1).size(), gender)
                : null;
        return before != null ? before : names.person(sentence, token, gender);
    }

    /** "|A spokesman| said it was looking at Norland. He ruled out ...": whoever the sentence before opens with, not named; null when it opens otherwise. */
    private @Nullable Referent source(int sentence, int token) {
        if (sentence == 0 || names.lastIn(sentence, 0, token) != null) {
            return null;
        }
        TaggedSentence s = sentences.get(sentence - 1);
        boolean indefinite = s.isWord(0, "a") || s.isWord(0, "an");
        NounPhrase phrase = indefinite ? NounPhrases.startingAt(s, 0) : null;
        boolean tells = phrase != null && s.isAny(phrase.to(), mask(SAYING, HAVE, BE, PAST, THIRD));
        return phrase != null && tells && s.is(phrase.head(), ROLE) ? of(sentence - 1, phrase) : null;
    }

    /** The people that the sentence or the one before it opens with: "|Officials| met on Monday, and they will ..."; null for none. */
    private @Nullable Referent people(int sentence, int token) {
        for (int i = sentence; i >= Math.max(0, sentence - 1); i--) {
            TaggedSentence s = sentences.get(i);
            NounPhrase phrase = NounPhrases.startingAt(s, 0);
            // "Schools will stay closed, |they| said": those who say it are not what it is said of
            boolean tag = i == sentence && s.isMark(token - 1, ',') && s.isMark(token + 2, '.');
            if (phrase != null && i < sentence) {
                for (int k = phrase.from() + 1; k + 1 < phrase.to(); k++) {
                    // "|Orbit Motors| and its partner had ... They"
                    Name first = s.isWord(k, "and") ? names.at(i, k - 1) : null;
                    if (first != null && first.kind() != Name.Kind.PLACE) {
                        return named(first);
                    }
                }
            }
            if (phrase != null
                    && s.is(phrase.head(), PLURAL_ROLE)
                    && !tag
                    && (i < sentence || phrase.to() <= token)
                    && names.at(i, phrase.head()) == null) {
                return new Referent(plain(s, phrase), "", null);
            }
        }
        return null;
    }

    /** The body that the sentence opens with, without naming it: "|The state| expects ..."; null when it opens with something else. */
    private @Nullable Referent opening(int sentence) {
        TaggedSentence s = sentences.get(sentence);
        NounPhrase phrase = s.isWord(0, "the") ? NounPhrases.startingAt(s, 0) : null;
        boolean body = phrase != null && s.is(phrase.head(), BODY) && names.at(sentence, phrase.head()) == null;
        return phrase != null && body ? of(sentence, phrase) : null;
    }

    /** A name as a referent. */
    public static Referent named(Name name) {
        return new Referent(name.words(), name.role(), name);
    }

    /** The phrase as worded, up to the end of its head's group, without a leading article. */
    private String plain(TaggedSentence s, NounPhrase phrase) {
        int from = phrase.from();
        while (from < phrase.head() && (s.isWord(from, "the") || s.isWord(from, "a") || s.isWord(from, "an"))) {
            from++;
        }
        int to = phrase.to();
        // keep "officials familiar with the talks" but not what a long list goes on with
        return s.words(text, from, Math.min(to, from + 12)).replace('\n', ' ');
    }
}
