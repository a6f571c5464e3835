package org.outturn.importer.quote;

import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Blanks;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.Referents.Referent;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.WordClass;

/** Says who speaks, in words: the fullest name, or the phrase as worded with its qualifiers when the source is not named. */
final class Speakers {
    private final TaggedText text;
    private final Cues cues;

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
        return new Speaker(Blanks.single(words), "", anonymous);
    }

    /** The token after "familiar with the talks", "who asked not to be named" behind a source. */
    private int qualified(TaggedSentence s, int from) {
        if (from >= s.size() || !cues.isAnonymousQualifier(s.lower(from))) {
            return from;
        }
        int to = from;
        while (to < s.size()
                && to < from + 8
                && !s.is(to, WordClass.MARK)
                && !s.isAny(to, WordClass.mask(WordClass.BE, WordClass.PAST, WordClass.MODAL))) {
            to++;
        }
        return to;
    }
}
