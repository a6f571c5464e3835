package org.outturn.importer.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.article.ArticleText;
import org.outturn.importer.ImportPipeline;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;

class OutermostStatementsTest {
    private static List<String> speakers(String sentence) {
        ArticleText article = new ArticleReader().read(new HandedIn(sentence, "", null, null, "", "en"));
        return new ImportPipeline()
                .parse(article).statements().stream()
                        .map(s -> s.speaker() + ": " + sentence.substring(s.start(), s.end()))
                        .toList();
    }

    @Test
    void whatSomebodySaysThatAnotherThinksIsOneStatement() {
        assertThat(speakers("Lena Ortiz said the union expected that the port would open."))
                .containsExactly("Lena Ortiz: the union expected that the port would open");
    }

    @Test
    void whatFollowsWithAnotherSpeakerStaysAStatementOfItsOwn() {
        assertThat(speakers("Lena Ortiz said the port would open. The union believes that it will stay shut."))
                .hasSize(2);
    }

    @Test
    void statementsThatOnlyTouchStay() {
        Statement first = new Statement(0, 20, "A", "", false, "said", 20, 24, false, "say-before");
        Statement second = new Statement(25, 40, "B", "", false, "added", 41, 46, false, "say-before");
        assertThat(OutermostStatements.of(List.of(first, second))).containsExactly(first, second);
    }
}
