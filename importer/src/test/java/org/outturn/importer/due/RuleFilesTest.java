package org.outturn.importer.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example and every "never" of the rule files. */
class RuleFilesTest {
    private static final List<String> LANGUAGES = List.of("en", "de");

    private record Entry(String language, Block block) {}

    private static Stream<Entry> blocks() {
        return LANGUAGES.stream().flatMap(language -> RuleBook.FILES.stream()
                .flatMap(file -> Block.read(language + "/" + file).stream())
                .map(block -> new Entry(language, block)));
    }

    private static Stream<Arguments> lines(String kind, String key) {
        return blocks().filter(e -> e.block().kind().equals(kind)).flatMap(e -> e.block().all(key).stream()
                .map(line -> Arguments.of(e.language(), Expected.read(e.block().place(), line))));
    }

    static Stream<Arguments> examples() {
        return lines("rule", "example");
    }

    static Stream<Arguments> nevers() {
        return lines("rule", "never");
    }

    static Stream<Arguments> words() {
        return blocks().filter(
                        e -> e.block().kind().equals("words") && e.block().has("example"))
                .flatMap(e -> e.block().lines().stream()
                        .filter(l -> l.value().startsWith("="))
                        .flatMap(l -> Block.phrases(l.value().substring(1)).stream())
                        .map(word -> Arguments.of(
                                e.language(),
                                word,
                                Expected.read(
                                        e.block().place(),
                                        e.block().only("example").replace("*", word)))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGivesItsWindow(String language, Expected expected) {
        List<String> found = new ArrayList<>();
        expected.found(language).forEach(e -> found.add(Expected.written(e.window())));
        assertThat(found).contains(expected.words() + " | " + expected.window());
    }

    @ParameterizedTest
    @MethodSource("nevers")
    void aNeverGivesNothing(String language, Expected expected) {
        assertThat(expected.due(language)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("words")
    void aListedWordIsPartOfWhatIsFound(String language, String word, Expected expected) {
        assertThat(expected.found(language)).anyMatch(e -> e.window().words().contains(word));
    }

    @Test
    void everyRuleHasAnExampleAndANever() {
        assertThat(blocks().filter(e -> e.block().kind().equals("rule"))).allSatisfy(e -> {
            assertThat(e.block().all("example")).as(e.block().place()).isNotEmpty();
            assertThat(e.block().all("never")).as(e.block().place()).isNotEmpty();
        });
    }
}
