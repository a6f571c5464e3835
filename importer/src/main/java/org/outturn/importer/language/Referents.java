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
        if (s.isAny(head, mask(ROLE, BODY)) && s.isWord(phrase.from(), "the") && head - phrase.from() <= 1) {
            Name back = definite(sentence, head, s);
            if (back != null) {
                return named(back);
            }
        }
        return new Referent(plain(s, phrase), "", null);
    }

    private @Nullable Name definite(int sentence, int head, TaggedSentence s) {
        String noun = s.lower(head);
        Name called = names.called(sentence, head, noun, s.is(head, ROLE));
        if (called != null || !s.is(head, COMPANY)) {
            return called;
        }
        return names.body(sentence, head);
    }

    private @Nullable Referent pronoun(int sentence, String word, int token) {
        Name name =
                switch (word) {
                    case "he" -> names.person(sentence, token, Gender.MALE);
                    case "she" -> names.person(sentence, token, Gender.FEMALE);
                    case "it", "they" -> names.body(sentence, token);
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
