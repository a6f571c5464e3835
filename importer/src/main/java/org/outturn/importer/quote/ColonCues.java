package org.outturn.importer.quote;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.NounPhrases;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.quote.Speakers.Speaker;

/** Statements that a colon attributes: "Kremlin: talks to go on" in a headline, "FALLIN: Well, I think ..." in a transcript. */
final class ColonCues {
    /** The most words before the colon. */
    private static final int SPEAKER = 5;

    private final TaggedText text;
    private final Speakers speakers;

    ColonCues(TaggedText text, Speakers speakers) {
        this.text = text;
        this.speakers = speakers;
    }

    /** Reads a sentence that opens its paragraph; what is said may go on to the paragraph's end. */
    void find(int sentence, TaggedSentence s, List<Statement> found) {
        if (!text.opensParagraph(sentence)) {
            return;
        }
        int colon = 1;
        while (colon < s.size() && colon <= SPEAKER && !s.isMark(colon, ':')) {
            colon++;
        }
        if (!s.isMark(colon, ':') || colon + 2 >= s.size() || !isSpeaker(s, colon)) {
            return;
        }
        NounPhrase phrase = new NounPhrase(0, colon, colon - 1);
        Speaker speaker = speakers.of(sentence, phrase);
        int last = sentence;
        while (last + 1 < text.sentences().size() && !text.opensParagraph(last + 1)) {
            last++;
        }
        TaggedSentence end = text.sentences().get(last);
        found.add(new Statement(
                s.token(colon + 1).start(),
                end.token(end.size() - 1).end(),
                speaker.words(),
                speaker.role(),
                speaker.anonymous(),
                ":",
                s.token(colon).start(),
                s.token(colon).end(),
                s.isQuotationMark(colon + 1),
                "colon"));
    }

    /** Whether the words before the colon are nothing but a name or a role. */
    private static boolean isSpeaker(TaggedSentence s, int colon) {
        boolean named = false;
        for (int i = 0; i < colon; i++) {
            if (!s.isAny(i, mask(NAME, ROLE, TITLE, PLURAL_ROLE, BODY)) && !s.isMark(i, '.')) {
                return false;
            }
            named |= s.isAny(i, mask(NAME, ROLE, PLURAL_ROLE));
        }
        return named && NounPhrases.startingAt(s, 0) != null;
    }
}
