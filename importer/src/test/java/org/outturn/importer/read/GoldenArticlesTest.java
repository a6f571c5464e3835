package org.outturn.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.Paragraph;

/**
 * Each folder under {@code articles/} is named after a phenomenon and holds {@code source.html}, {@code .txt}, {@code .md} or
 * {@code .json}, what must be read out of
 * it ({@code article.json}), and where it matters {@code page.properties} (url, contentType, fetchedAt). With {@code -Dsnap} the expected
 * files are written anew.
 */
class GoldenArticlesTest {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Stream<Path> phenomena() throws IOException {
        try (Stream<Path> folders = Files.list(ARTICLES)) {
            return folders.filter(folder -> source(folder) != null).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("phenomena")
    void readsTheArticleAsExpected(Path folder) throws IOException {
        ReadResult result = new ArticleReader().read(page(folder));
        String found = JSON.writeValueAsString(shown(result)) + "\n";
        Path expected = folder.resolve("article.json");
        if (System.getProperty("snap") != null) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static Path source(Path folder) {
        return Stream.of("source.html", "source.txt", "source.md", "source.json")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
    }

    private static Page page(Path folder) throws IOException {
        Properties given = new Properties();
        Path file = folder.resolve("page.properties");
        if (Files.exists(file)) {
            try (InputStream stream = Files.newInputStream(file)) {
                given.load(stream);
            }
        }
        String fetchedAt = given.getProperty("fetchedAt");
        return new Page(
                given.getProperty("url"),
                Files.readAllBytes(source(folder)),
                given.getProperty("contentType"),
                fetchedAt == null ? null : Instant.parse(fetchedAt));
    }

    private static ObjectNode shown(ReadResult result) {
        ObjectNode shown = JSON.createObjectNode();
        if (result instanceof ReadResult.Unreadable unreadable) {
            return shown.put("unreadable", unreadable.reason());
        }
        ArticleText article = ((ReadResult.Read) result).article();
        shown.put("title", article.title());
        ArrayNode authors = shown.putArray("authors");
        article.authors().forEach(authors::add);
        put(shown, "publishedAt", article.publishedAt());
        put(shown, "publishedOn", article.publishedOn());
        put(shown, "modifiedAt", article.modifiedAt());
        put(shown, "zone", article.zone());
        put(shown, "url", article.url());
        shown.put("publisher", article.publisher());
        shown.put("language", article.language());
        shown.put("section", article.section());
        ArrayNode paragraphs = shown.putArray("paragraphs");
        for (Paragraph paragraph : article.paragraphs()) {
            paragraphs
                    .addObject()
                    .put("kind", paragraph.kind().name())
                    .put("text", article.text().substring(paragraph.start(), paragraph.end()));
        }
        return shown;
    }

    private static void put(ObjectNode shown, String field, Object value) {
        shown.put(field, value == null ? null : value.toString());
    }
}
