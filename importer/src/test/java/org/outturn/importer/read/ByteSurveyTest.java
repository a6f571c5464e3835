package org.outturn.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ByteSurveyTest {
    @Property(tries = 1000)
    void countsEveryOpeningBracket(@ForAll @Size(max = 200) byte[] bytes) {
        for (int i = 0; i < bytes.length; i += 3) {
            bytes[i] = '<';
        }
        int openings = 0;
        for (byte b : bytes) {
            openings += b == '<' ? 1 : 0;
        }
        assertThat(ByteSurvey.of(bytes).openings()).isEqualTo(openings);
    }

    @Property(tries = 1000)
    void whatJavaWritesAsUtf8IsUtf8(@ForAll String text) {
        ByteSurvey survey = ByteSurvey.of(text.getBytes(StandardCharsets.UTF_8));
        assertThat(survey.isUtf8()).isTrue();
        assertThat(survey.isAscii()).isEqualTo(text.chars().allMatch(c -> c < 128));
    }

    @Test
    void westernBytesAreNotUtf8() {
        ByteSurvey survey = ByteSurvey.of("Café, déjà vu".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(survey.isUtf8()).isFalse();
        assertThat(survey.isMostlyUtf8()).isFalse();
    }
}
