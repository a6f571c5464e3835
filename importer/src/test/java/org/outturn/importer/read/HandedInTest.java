package org.outturn.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.Paragraph;
import org.outturn.core.article.ParagraphKind;

class HandedInTest {
    private static ArticleText read(String text) {
        return new ArticleReader()
                .read(new HandedIn(
                        text, "Pier to close", "https://www.herald.example/a", LocalDate.of(2024, 5, 14), "", ""));
    }

    private static List<String> shown(ArticleText article) {
        return article.paragraphs().stream()
                .map(paragraph ->
                        paragraph.kind() + ": " + article.text().substring(paragraph.start(), paragraph.end()))
                .toList();
    }

    @Test
    void theTextComesBackToTheLetter() {
        String text =
                "  Pier to close \r\n\r\nThe **pier** will [close](#) on Friday.\t\n \n“So be it,” he said.  \n\n";
        ArticleText article = read(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(shown(article))
                .containsExactly(
                        "HEADING: Pier to close",
                        "BODY: The **pier** will [close](#) on Friday.",
                        "BODY: “So be it,” he said.");
    }

    @Test
    void whatIsKnownIsKept() {
        ArticleText article = read("The pier will be closed on Friday, and it is not known for how long.");
        assertThat(article.title()).isEqualTo("Pier to close");
        assertThat(article.url()).isEqualTo("https://www.herald.example/a");
        assertThat(article.publishedOn()).isEqualTo("2024-05-14");
        assertThat(article.publisher()).isEqualTo("herald.example");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void linesAreParagraphsWhereThereAreNoBlankLines() {
        assertThat(shown(read("The pier will close.\nThe ferries will not.")))
                .containsExactly("BODY: The pier will close.", "BODY: The ferries will not.");
    }

    @Test
    void captionsRelatedLinesAndTheAddressAreMarked() {
        String text =
                "The pier at dawn. **A. Lee / TASS**\n\nThe pier will close.\n\nRelated article: [Fares rise](#)\n\nOriginal url:\n\n<https://herald.example/a>";
        assertThat(read(text).paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(
                        ParagraphKind.CAPTION,
                        ParagraphKind.BODY,
                        ParagraphKind.RELATED,
                        ParagraphKind.RELATED,
                        ParagraphKind.RELATED);
    }

    @Property(tries = 1000)
    void anyTextComesBackUnchangedWithItsParagraphsInOrder(@ForAll String text, @ForAll String more) {
        String given = text + "\n\n" + more + "\n- " + text;
        ArticleText article = read(given);
        assertThat(article.text()).isEqualTo(given);
        int at = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            assertThat(paragraph.start()).isGreaterThanOrEqualTo(at);
            assertThat(paragraph.end()).isGreaterThan(paragraph.start());
            at = paragraph.end();
        }
        assertThat(at).isLessThanOrEqualTo(given.length());
    }
}
