package org.outturn.importer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static List<String> words(String text) {
        return new Tokenizer()
                .tokens(text, 0, text.length()).stream().map(Token::text).toList();
    }

    @Test
    void keepsAbbreviationsHyphensAndNumbersWhole() {
        assertThat(words("U.S. envoy Jean-Luc's 30-day plan, at 10:30 a.m. on 14th, cost $1,000.5."))
                .containsExactly(
                        "U.S.",
                        "envoy",
                        "Jean-Luc",
                        "'s",
                        "30-day",
                        "plan",
                        ",",
                        "at",
                        "10:30",
                        "a.m.",
                        "on",
                        "14th",
                        ",",
                        "cost",
                        "$",
                        "1,000.5",
                        ".");
    }

    @Test
    void cutsContractionsFromTheirVerb() {
        assertThat(words("We’ll see; he didn't, O’Brien says it's due."))
                .containsExactly(
                        "We", "’ll", "see", ";", "he", "did", "n't", ",", "O’Brien", "says", "it", "'s", "due", ".");
    }

    @Test
    void aSentencesLastWordDoesNotSwallowTheDot() {
        assertThat(words("He left Moscow. Then")).containsExactly("He", "left", "Moscow", ".", "Then");
    }

    @Property(tries = 500)
    void everyVisibleCharacterBelongsToExactlyOneToken(@ForAll String text) {
        int at = 0;
        for (Token token : new Tokenizer().tokens(text, 0, text.length())) {
            assertThat(token.start()).isGreaterThanOrEqualTo(at);
            assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
            assertThat(text.substring(at, token.start()).chars().allMatch(TokenizerTest::blank))
                    .isTrue();
            at = token.end();
        }
        assertThat(text.substring(at).chars().allMatch(TokenizerTest::blank)).isTrue();
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
