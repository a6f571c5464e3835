package org.outturn.importer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.article.Paragraph;
import org.outturn.core.article.ParagraphKind;

class SentenceSplitterTest {
    private static List<String> split(String language, String text) {
        return Language.find(language)
                .splitter()
                .split(text, List.of(new Paragraph(ParagraphKind.BODY, 0, text.length())))
                .stream()
                .map(sentence -> sentence.in(text))
                .toList();
    }

    @Test
    void abbreviationsAndInitialsDoNotEndASentence() {
        assertThat(split("en", "Mr. Toll met Gov. J. R. Hale of the U.S. Treasury at 10 a.m. on Friday. They talked."))
                .containsExactly(
                        "Mr. Toll met Gov. J. R. Hale of the U.S. Treasury at 10 a.m. on Friday.", "They talked.");
    }

    @Test
    void anAbbreviationBeforeAnOpeningWordEndsASentence() {
        assertThat(split("en", "She moved to the U.S. The firm followed her."))
                .containsExactly("She moved to the U.S.", "The firm followed her.");
    }

    @Test
    void aSentenceEndsWithItsClosingQuotationMark() {
        assertThat(split("en", "\u201cIt is safe.\u201d Nobody doubts it. \"Is it?\" he asked."))
                .containsExactly("\u201cIt is safe.\u201d", "Nobody doubts it.", "\"Is it?\" he asked.");
    }

    @Test
    void aQuestionInQuotationMarksStaysWithItsSpeaker() {
        assertThat(split("en", "\"Is it safe?\" Mark Toll asked.")).containsExactly("\"Is it safe?\" Mark Toll asked.");
    }

    @Test
    void aDatelineStaysWithItsSentence() {
        assertThat(split("en", "TALLAHASSEE, Fla. (AP) \u2014 The school sued the league."))
                .containsExactly("TALLAHASSEE, Fla. (AP) \u2014 The school sued the league.");
    }

    @Test
    void anEllipsisBeforeASmallLetterGoesOn() {
        assertThat(split("en", "We waited ... and waited. Then it came."))
                .containsExactly("We waited ... and waited.", "Then it came.");
    }

    @Test
    void germanOrdinalsAndAbbreviationsDoNotEndASentence() {
        assertThat(split("de", "Am 3. M\u00e4rz tagt der Rat mit Dr. Thoma. Danach wird gew\u00e4hlt."))
                .containsExactly("Am 3. M\u00e4rz tagt der Rat mit Dr. Thoma.", "Danach wird gew\u00e4hlt.");
    }

    @Test
    void paragraphsAreNeverCrossed() {
        String text = "A heading\n\nA sentence without an end";
        List<Sentence> sentences = Language.find("en")
                .splitter()
                .split(
                        text,
                        List.of(
                                new Paragraph(ParagraphKind.HEADING, 0, 9),
                                new Paragraph(ParagraphKind.BODY, 11, text.length())));
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1);
    }
}
