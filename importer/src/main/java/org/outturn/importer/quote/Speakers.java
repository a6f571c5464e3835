package org.outturn.importer.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Blanks;
import org.outturn.importer.language.Name;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.NounPhrases;
import org.outturn.importer.language.Referents.Referent;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.WordClass;

/** Says who speaks, in words: the fullest name, or the phrase as worded with its qualifiers when the source is not named. */
final class Speakers {
    private static final long ROLES = WordClass.mask(WordClass.ROLE, WordClass.PLURAL_ROLE);

    /** How many sentences back "he said" is followed to whoever spoke last. */
    private static final int REACH = 2;

    private final TaggedText text;
    private final Cues cues;
    /** The sources that are not named, as worded, and whether each is several. */
    private final Map<String, Boolean> unnamed = new HashMap<>();

    private final Set<String> repeated = new HashSet<>();
    private @Nullable Spoken last;

    /** Who spoke in a sentence: a source that is not named, {@code plural} or one. */
    private record Spoken(int sentence, Speaker speaker, boolean plural) {}

    /** Who speaks. */
    record Speaker(String words, String role, boolean anonymous) {
        static final Speaker NOBODY = new Speaker("", "", false);
    }

    Speakers(TaggedText text, Cues cues) {
        this.text = text;
        this.cues = cues;
    }

    Speaker of(int sentence, @Nullable NounPhrase phrase) {
        if (phrase == null) {
            return Speaker.NOBODY;
        }
        Speaker before = again(sentence, phrase);
        if (before != null) {
            return before;
        }
        Referent referent = text.referents().of(sentence, phrase);
        if (referent == null) {
            TaggedSentence words = text.sentences().get(sentence);
            // nobody whom it fits is named: better "she" than nothing
            return words.is(phrase.head(), WordClass.PRONOUN)
                            && (cues.isPronoun(words.lower(phrase.head()))
                                    || cues.isIndefinite(words.lower(phrase.head())))
                    ? new Speaker(words.lower(phrase.head()), "", false)
                    : Speaker.NOBODY;
        }
        if (referent.name() != null) {
            return new Speaker(referent.words(), referent.role(), false);
        }
        TaggedSentence s = text.sentences().get(sentence);
        int to = qualified(s, phrase.to());
        boolean anonymous = false;
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            anonymous |= cues.isAnonymous(s.lower(i));
        }
        String words = to > phrase.to()
                ? referent.words()
                        + s.words(text.text(), phrase.to() - 1, to)
                                .substring(s.token(phrase.to() - 1).text().length())
                : referent.words();
        Speaker speaker = new Speaker(Blanks.single(words), "", anonymous);
        if (s.isAny(phrase.head(), ROLES)) {
            boolean plural = s.is(phrase.head(), WordClass.PLURAL_ROLE);
            boolean again = last != null && s.isWord(phrase.from(), "the");
            if (plural || cues.isNewcomer(s.lower(phrase.from()))) {
                unnamed.put(speaker.words(), plural);
            } else if (again) {
                unnamed.put(speaker.words(), false);
                repeated.add(speaker.words());
            }
        }
        return speaker;
    }

    /** Takes what was found in a sentence, so that "he said" in a later one can mean whoever spoke last. */
    void remember(int sentence, List<Statement> found) {
        int furthest = -1;
        for (Statement statement : found) {
            if (statement.speaker().isEmpty() || statement.end() <= furthest || cues.isPronoun(statement.speaker())) {
                continue;
            }
            furthest = statement.end();
            Boolean plural = unnamed.get(statement.speaker());
            if (plural == null) {
                last = null;
            } else if (last == null || !repeated.contains(statement.speaker())) {
                Speaker speaker = new Speaker(statement.speaker(), statement.role(), statement.anonymous());
                last = new Spoken(sentence, speaker, plural);
            } else {
                // "the spokesman": still the one who spoke last
                last = new Spoken(sentence, last.speaker(), last.plural());
            }
        }
    }

    /** "A spokesman said ... |He| said ...": whoever spoke last, where that is somebody who is not named and nobody was named since. */
    private @Nullable Speaker again(int sentence, NounPhrase phrase) {
        if (last == null || sentence == last.sentence() || sentence - last.sentence() > REACH) {
            return null;
        }
        TaggedSentence s = text.sentences().get(sentence);
        if (phrase.to() - phrase.from() != 1
                || !s.is(phrase.head(), WordClass.PRONOUN)
                || opensWithPerson(sentence, s, phrase.from())) {
            return null;
        }
        boolean many = s.isWord(phrase.head(), "they");
        boolean one = s.isWord(phrase.head(), "he") || s.isWord(phrase.head(), "she");
        return (many && last.plural()) || (one && !last.plural()) ? last.speaker() : null;
    }

    /** Whether the sentence opens with somebody whom the pronoun may mean: "|Activists| said they fear". */
    private boolean opensWithPerson(int sentence, TaggedSentence s, int to) {
        NounPhrase phrase = s.isQuotationMark(0) ? null : NounPhrases.startingAt(s, 0);
        if (phrase == null || phrase.to() > to) {
            return false;
        }
        Name name = text.names().at(sentence, phrase.head());
        return name == null ? s.isAny(phrase.head(), ROLES) : name.kind() == Name.Kind.PERSON;
    }

    /** The token after "familiar with the talks", "who asked not to be named" behind a source. */
    private int qualified(TaggedSentence s, int from) {
        if (from >= s.size() || !cues.isAnonymousQualifier(s.lower(from))) {
            return from;
        }
        int to = from + 1;
        while (to < s.size()
                && to < from + 8
                && !s.is(to, WordClass.MARK)
                && !s.isAny(to, WordClass.mask(WordClass.BE, WordClass.PAST, WordClass.MODAL))) {
            to++;
        }
        return to;
    }
}
