package org.outturn.importer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.ParagraphKind;

/** The article that the project began with, where it lies beside the project. */
class EvaluationPagesTest {
    private static final Path SEED = Path.of("../../shared/eval/claims/seed.txt");

    @Test
    void theFirstArticleIsReadAsItWasPasted() throws IOException {
        assumeTrue(Files.exists(SEED));
        Page page = new Page(null, Files.readAllBytes(SEED), "text/plain", null);
        ArticleText article = ((ReadResult.Read) new ArticleReader().read(page)).article();
        assertThat(article.title()).startsWith("Putin-Trump Meeting Dates").endsWith("Kremlin Says");
        assertThat(article.publishedOn()).isEqualTo("2025-03-14");
        assertThat(article.url()).startsWith("https://www.themoscowtimes.com/2025/03/14/");
        assertThat(article.publisher()).isEqualTo("themoscowtimes.com");
        assertThat(article.text()).contains("the Kremlin said Friday.").doesNotContain("](#)", "**", "Original url");
        assertThat(article.paragraphs().get(0).kind()).isEqualTo(ParagraphKind.CAPTION);
        assertThat(article.paragraphs().stream().filter(p -> p.kind() == ParagraphKind.RELATED))
                .hasSize(1);
    }
}
