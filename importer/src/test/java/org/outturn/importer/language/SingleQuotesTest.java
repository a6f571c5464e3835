package org.outturn.importer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a single quotation mark, and what an apostrophe. */
class SingleQuotesTest {
    private final SingleQuotes quotes = new SingleQuotes(new Abbreviations("en"));

    @Test
    void marksThatOpenAndCloseBecomeDoubleOnes() {
        assertThat(quoted("'We will stay,' she said.")).containsExactly("We will stay ,");
        assertThat(quoted("He called it \u2018a disgrace\u2019 and left.")).containsExactly("a disgrace");
        assertThat(quoted("'It is the workers' wish,' she said, 'and mine.'"))
                .containsExactly("It is the workers ' wish ,", "and mine .");
    }

    @Test
    void apostrophesStayWhatTheyAre() {
        assertThat(quoted("The workers' union and the players' club met.")).isEmpty();
        assertThat(quoted("Rock 'n' roll of the '90s, told to 'em.")).isEmpty();
        assertThat(quoted("She didn't say the bank's name.")).isEmpty();
    }

    @Test
    void insideDoubleMarksNothingIsChanged() {
        assertThat(tokens("\"He said 'no' to me,\" she said.").stream().map(Token::text))
                .contains("'")
                .doesNotContain("\u201c");
    }

    @Test
    void aQuotationThatOpensAParagraphMayCloseInAnother() {
        assertThat(tokens("'We will stay. We said so.").get(0).text()).isEqualTo("\u201c");
    }

    @Test
    void offsetsPointIntoTheText() {
        String text = "He called it 'a disgrace' and left.";
        for (Token token : tokens(text)) {
            String there = text.substring(token.start(), token.end());
            assertThat(token.isQuotationMark() ? "'" : token.text()).isEqualTo(there);
        }
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(new Tokenizer().tokens(text, 0, text.length()));
        quotes.read(tokens);
        return tokens;
    }

    /** What stands between an opening and a closing mark, word by word. */
    private List<String> quoted(String text) {
        List<String> found = new ArrayList<>();
        List<String> words = null;
        for (Token token : tokens(text)) {
            if (token.text().equals("\u201c")) {
                words = new ArrayList<>();
            } else if (token.text().equals("\u201d") && words != null) {
                found.add(String.join(" ", words));
                words = null;
            } else if (words != null) {
                words.add(token.text());
            }
        }
        return found;
    }
}
