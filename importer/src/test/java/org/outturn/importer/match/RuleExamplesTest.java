package org.outturn.importer.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.outturn.importer.language.RuleFile;
import org.outturn.importer.language.TaggedSentence;

/** Every concept and every sign is found in its examples and not in its counter-examples. */
class RuleExamplesTest {
    private static final MatchRules RULES = Objects.requireNonNull(MatchRules.find("en"));
    private final TermReader reader = new TermReader(RULES);
    private String block = "";

    @TestFactory
    Stream<DynamicTest> aReportAnswersItsAnnouncement() {
        return RuleFile.get(Concepts.class, "en/concepts.txt").lines().stream()
                .filter(line -> {
                    block = line.key().equals("concept") ? line.value() : block;
                    return line.key().equals("example") || line.key().equals("not");
                })
                .map(line -> {
                    String concept = block;
                    return DynamicTest.dynamicTest(concept + " " + line.key(), () -> {
                        String[] sides = line.value().split("=>");
                        assertThat(concepts(sides[0])).as(sides[0]).contains(concept);
                        if (line.key().equals("example")) {
                            assertThat(concepts(sides[1])).as(sides[1]).contains(concept);
                        } else {
                            assertThat(concepts(sides[1])).as(sides[1]).doesNotContain(concept);
                        }
                    });
                });
    }

    @TestFactory
    Stream<DynamicTest> aSignIsFoundInItsExamples() {
        return RuleFile.get(Signs.class, "en/signs.txt").lines().stream()
                .filter(line -> {
                    block = line.key().equals("says") ? line.value() : block;
                    return line.key().equals("example") || line.key().equals("not");
                })
                .map(line -> {
                    String says = block;
                    return DynamicTest.dynamicTest(line.value(), () -> {
                        if (line.key().equals("example")) {
                            assertThat(signs(line.value())).contains(says);
                        } else {
                            assertThat(signs(line.value())).doesNotContain(says);
                        }
                    });
                });
    }

    private Set<String> concepts(String words) {
        Set<String> found = new HashSet<>();
        for (TaggedSentence s : reader.tagged(words.strip())) {
            RULES.concepts()
                    .find(
                            s,
                            reader.stems(s),
                            (concept, side, from, to) ->
                                    found.add(RULES.concepts().name(concept)));
        }
        return found;
    }

    private Set<String> signs(String words) {
        Set<String> found = new HashSet<>();
        for (TaggedSentence s : reader.tagged(words)) {
            RULES.signs().in(s).forEach(sign -> found.add(sign.says().name().toLowerCase(java.util.Locale.ROOT)));
        }
        return found;
    }
}
