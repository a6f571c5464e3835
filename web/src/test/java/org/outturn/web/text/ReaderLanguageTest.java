package org.outturn.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|de",
                "de-AT,de;q=0.9,en;q=0.8|de",
                "fr-FR,fr;q=0.9,de;q=0.5,en;q=0.4|de",
                "en-GB,en;q=0.9,de;q=0.8|en",
                "fr,de;q=0|",
                "fr|",
                "*|",
                "de;q=nonsense|",
                "%%%|",
            })
    void theFirstLanguageThatTheDeskSpeaksIsTaken(String header, String language) {
        assertThat(ReaderLanguage.accepted(header).map(Locale::getLanguage).orElse(null))
                .isEqualTo(language);
    }

    @Test
    void noHeaderAndAnEndlessOneSayNothing() {
        assertThat(ReaderLanguage.accepted(null)).isEmpty();
        assertThat(ReaderLanguage.accepted("de,".repeat(1000))).isEmpty();
    }

    @Test
    void withoutAReaderItIsEnglish() {
        assertThat(ReaderLanguage.now()).isEqualTo(Locale.ENGLISH);
    }
}
