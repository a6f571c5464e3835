package org.outturn.importer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.outturn.core.article.ArticleText;
import org.outturn.importer.due.DueWindowResolver;
import org.outturn.importer.language.Language;
import org.outturn.importer.language.RuleFile;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.quote.Statement;
import org.outturn.importer.quote.StatementFinder;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;

/** Every cue group shows a sentence in which it is found, and one in which it is not. */
class CueExamplesTest {
    @TestFactory
    Stream<DynamicTest> everyEnglishCueIsFoundInItsExampleAndNotInItsCounterExample() {
        return examples("en");
    }

    @TestFactory
    Stream<DynamicTest> everyGermanCueIsFoundInItsExampleAndNotInItsCounterExample() {
        return examples("de");
    }

    private static Stream<DynamicTest> examples(String language) {
        Map<Integer, List<RuleFile.Line>> blocks = new TreeMap<>();
        for (RuleFile.Line line :
                RuleFile.get(CueList.class, language + "/cues.txt").lines()) {
            blocks.computeIfAbsent(line.block(), block -> new ArrayList<>()).add(line);
        }
        return blocks.values().stream().map(block -> {
            String name = value(block, "name");
            return DynamicTest.dynamicTest(name, () -> {
                assertThat(values(block, "example")).as("examples of %s", name).isNotEmpty();
                assertThat(values(block, "not"))
                        .as("counter-examples of %s", name)
                        .isNotEmpty();
                for (String example : values(block, "example")) {
                    assertThat(cuesIn(example, language)).as(example).contains(name);
                }
                for (String not : values(block, "not")) {
                    assertThat(cuesIn(not, language)).as(not).doesNotContain(name);
                }
            });
        });
    }

    private static String value(List<RuleFile.Line> block, String key) {
        return values(block, key).get(0);
    }

    private static List<String> values(List<RuleFile.Line> block, String key) {
        return block.stream()
                .filter(line -> line.key().equals(key))
                .map(RuleFile.Line::value)
                .toList();
    }

    private static List<String> cuesIn(String sentence, String language) {
        ArticleText article =
                new ArticleReader().read(new HandedIn(sentence, "", null, LocalDate.of(2025, 3, 14), "", language));
        TaggedText text = Language.find(language).tag(article);
        List<Statement> statements = new StatementFinder().find(text);
        ClaimRules rules = ClaimRules.of(language);
        CandidateFinder finder = new CandidateFinder(
                text,
                statements,
                rules.cues(),
                new Clauses(rules.lists()),
                new DueWindows(text, new DueWindowResolver(), rules.lists()));
        List<String> cues = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            finder.find(i).forEach(candidate -> cues.add(candidate.cue().name()));
        }
        return cues;
    }
}
