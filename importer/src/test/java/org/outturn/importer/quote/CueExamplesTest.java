package org.outturn.importer.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.outturn.core.article.ArticleText;
import org.outturn.importer.language.Language;
import org.outturn.importer.language.RuleFile;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;

/** Every group of attributing words shows a sentence with its content and speaker, and one without a statement of that group. */
class CueExamplesTest {
    @TestFactory
    Stream<DynamicTest> everyEnglishGroupAttributesItsExample() {
        return examples("en");
    }

    @TestFactory
    Stream<DynamicTest> everyGermanGroupAttributesItsExample() {
        return examples("de");
    }

    private static Stream<DynamicTest> examples(String language) {
        Map<Integer, List<RuleFile.Line>> blocks = new TreeMap<>();
        for (RuleFile.Line line :
                RuleFile.get(Cues.class, language + "/cues.txt").lines()) {
            blocks.computeIfAbsent(line.block(), block -> new ArrayList<>()).add(line);
        }
        return blocks.values().stream()
                .filter(block -> block.stream().anyMatch(line -> line.key().equals("example")))
                .map(block -> DynamicTest.dynamicTest(block.get(0).value(), () -> check(block, language)));
    }

    private static void check(List<RuleFile.Line> block, String language) {
        String name = block.get(0).value();
        for (RuleFile.Line line : block) {
            String[] parts = line.value().split("\\s*\\|\\s*");
            if (line.key().equals("example")) {
                List<String> found = new ArrayList<>();
                for (Statement statement : statements(parts[0], language)) {
                    if (statement.rule().startsWith(name)) {
                        found.add(parts[0].substring(statement.start(), statement.end()) + " | " + statement.speaker());
                    }
                }
                String speaker = parts[2].replaceFirst("(?i)^(the|a|an|die|der|das) ", "");
                assertThat(found).as(line.value()).anySatisfy(one -> assertThat(one.toLowerCase(java.util.Locale.ROOT))
                        .isEqualTo((parts[1] + " | " + speaker).toLowerCase(java.util.Locale.ROOT)));
            } else if (line.key().equals("not")) {
                assertThat(statements(parts[0], language))
                        .as(line.value())
                        .noneMatch(statement -> statement.rule().startsWith(name));
            }
        }
    }

    private static List<Statement> statements(String sentence, String language) {
        ArticleText article = new ArticleReader().read(new HandedIn(sentence, "", null, null, "", language));
        return new StatementFinder().find(Language.find(language).tag(article));
    }
}
