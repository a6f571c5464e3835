package org.outturn.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Mira Holt | Mira Holt",
                "By Mira Holt and Jonas Ek | Mira Holt;Jonas Ek",
                "Mira Holt, Jonas Ek & Ann Lee | Mira Holt;Jonas Ek;Ann Lee",
                "Mira Holt,Jonas Ek,Ann Lee | Mira Holt;Jonas Ek;Ann Lee",
                "Von Jana Kühl und Peter Groß | Jana Kühl;Peter Groß",
                "Par Anne Le Goff et Luc Petit | Anne Le Goff;Luc Petit",
                "By Mira Holt, Reuters | Mira Holt",
                "Reuters | Reuters",
                "By Mira Holt, Staff Writer | Mira Holt",
                "Mira Holt, Herald Staff Writer | Mira Holt",
                "John Roe, Jr. | John Roe Jr.",
                "Mira Holt December 22, 2023 | Mira Holt",
                "By Mira Holt Updated May 3 | Mira Holt",
                "mira.holt@herald.example | ''",
                "Mira Holt The Associated Press | Mira Holt",
                "Mira Ani | Mira Ani",
                "The Associated Press | The Associated Press",
            })
    void namesAreCutOutOfByLines(String written, String names) {
        List<String> expected = names.isEmpty() ? List.of() : Arrays.asList(names.split(";"));
        assertThat(AuthorNames.clean(List.of(written))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mira Holt Elm Harbor Post | Elm Harbor Post | Mira Holt",
                "Elm Harbor Post | Elm Harbor Post | Elm Harbor Post",
                "Ann Post | Post | Ann Post",
                "Mira Holt | '' | Mira Holt",
            })
    void thePublicationBehindANameIsLeftOut(String written, String publisher, String name) {
        assertThat(AuthorNames.without(publisher, written)).isEqualTo(name);
    }
}
