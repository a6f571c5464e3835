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
    /** Words between the article and the head of a phrase that points back. */
    private static final int LONGEST_DESCRIPTION = 6;

    /** Tokens from a head to the comma before the name that stands beside it. */
    private static final int LONGEST_APPOSITION = 10;

    private final String text;
    private final List<TaggedSentence> sentences;
    private final Names names;

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
    }

    /** The referent of a phrase in a sentence, or null when a pronoun has none. */
    public @Nullable Referent of(int sentence, NounPhrase phrase) {
        TaggedSentence s = sentences.get(sentence);
        int head = phrase.head();
        if (s.is(head, PRONOUN) && !s.isAny(head, NAME.bit()) && phrase.to() - phrase.from() == 1) {
            return pronoun(sentence, s.lower(head), head);
        }
        Name at = names.at(sentence, head);
        if (at != null) {
            return named(at);
        }
        // "President Putin's spokesman", "the company": a definite noun points back, unless a name stands in the phrase
        Name beside = apposition(sentence, s, phrase);
        if (beside != null) {
            return named(beside);
        }
        if (s.isAny(head, mask(ROLE, BODY)) && s.isWord(phrase.from(), "the") && isPlainBefore(sentence, s, phrase)) {
            Name back = definite(sentence, phrase, s);
            if (back != null) {
                return named(back);
            }
        }
        Name holder =
                s.is(head, ROLE) && !s.is(head, NAME) && describes(s, phrase) ? names.holder(s.lower(head)) : null;
        return holder == null ? new Referent(plain(s, phrase), "", null) : named(holder);
    }

    /** Whether the phrase says whose office it is: "|Norway|'s ambassador", "the mayor |of Elm Harbor|". */
    private static boolean describes(TaggedSentence s, NounPhrase phrase) {
        if (s.isWord(phrase.from(), "a") || s.isWord(phrase.from(), "an")) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (s.is(i, NAME)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing between article and head that names another: "the |four-time winning| band", not "the Norwegian band", "the city's band". */
    private boolean isPlainBefore(int sentence, TaggedSentence s, NounPhrase phrase) {
        int head = phrase.head();
        if (head - phrase.from() <= 1) {
            return true;
        }
        if (head - phrase.from() > LONGEST_DESCRIPTION || s.is(head, ROLE)) {
            return false;
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

    /** The name that a comma puts beside a role or a body: "the group's chief, |Ada Moor|, said", "the firm that owns it, |Big Wheel|, says". */
    private @Nullable Name apposition(int sentence, TaggedSentence s, NounPhrase phrase) {
        if (!s.isAny(phrase.head(), mask(ROLE, BODY))
                || (phrase.head() + 1 < phrase.to() && s.is(phrase.head() + 1, CONJUNCTION))) {
            return null;
        }
        for (int i = phrase.head() + 1; i < s.size() && i < phrase.head() + LONGEST_APPOSITION; i++) {
            if (!s.isMark(i, ',')) {
                continue;
            }
            Mention mention = names.mentionAt(sentence, i + 1);
            if (mention == null || mention.from() != i + 1 || !s.isMark(mention.to(), ',')) {
                return null;
            }
            Name name = names.all().get(mention.name());
            boolean fits = s.is(phrase.head(), ROLE)
                    ? name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.OTHER
                    : name.kind() == Name.Kind.BODY || name.kind() == Name.Kind.OTHER;
            return fits ? name : null;
        }
        return null;
    }

    private @Nullable Name definite(int sentence, NounPhrase phrase, TaggedSentence s) {
        int head = phrase.head();
        String noun = s.lower(head);
        Name called = names.called(sentence, head, noun, s.is(head, ROLE));
        if (called != null || s.isWord(head + 1, "of")) {
            return called;
        }
        if (s.is(head, TOWN)) {
            return names.place(sentence, head);
        }
        if (!s.is(head, COMPANY)) {
            return null;
        }
        return orProtagonist(names.titledBody(sentence, phrase.from()));
    }

    /** The body that was found nearby, else the one that the article is about. */
    private @Nullable Name orProtagonist(@Nullable Name near) {
        Name about = near != null ? near : names.protagonist(false);
        return about != null && (near != null || about.kind() == Name.Kind.BODY) ? about : null;
    }

    private @Nullable Referent pronoun(int sentence, String word, int token) {
        Name name =
                switch (word) {
                    case "he" -> names.person(sentence, token, Gender.MALE);
                    case "she" -> names.person(sentence, token, Gender.FEMALE);
                    case "it" -> orProtagonist(names.body(sentence, token));
                    case "they" -> names.body(sentence, token);
                    default -> null;
                };
        return name == null ? null : named(name);
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
