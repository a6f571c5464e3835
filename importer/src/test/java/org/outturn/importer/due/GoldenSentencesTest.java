package org.outturn.importer.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** News sentences of our own writing, with everything in them that can be due ({@code due/*.txt}). */
class GoldenSentencesTest {

    static Stream<Arguments> sentences() throws IOException {
        List<Arguments> rows = new ArrayList<>();
        for (String file : List.of("en.txt", "en-never.txt", "de.txt")) {
            for (String line : lines(file)) {
                String[] parts = line.split("\\|", 3);
                List<String> expected = new ArrayList<>();
                if (parts.length > 2) {
                    for (String window : parts[2].split("\\|\\|")) {
                        expected.add(window.strip().replaceAll("\\s*\\|\\s*", " | "));
                    }
                }
                rows.add(Arguments.of(file.substring(0, 2), Expected.read(file, line), expected));
            }
        }
        return rows.stream();
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenSentencesTest.class.getResourceAsStream("/due/" + file), file),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceGivesWhatCanBeDueInIt(String language, Expected sentence, List<String> expected) {
        assertThat(sentence.due(language)).isEqualTo(expected);
    }
}
