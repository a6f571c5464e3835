package org.outturn.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.article.Paragraph;
import org.outturn.importer.read.ReadResult.Read;
import org.outturn.importer.read.ReadResult.Unreadable;

/** Pages that nobody means well with: each one is read, or refused with a reason, and soon. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostilePagesTest {
    private static final String PROSE =
            "<p>The harbour board will close the north pier from 1 June until the end of August, its chairman said.</p>";
    private static final String PAGE = "<html><head><title>Pier to close</title><meta property='article:published_time'"
            + " content='2024-05-14T18:05:00Z'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":"
            + "{\"name\":\"A. Lee\"}}</script></head><body><h1>Pier to close</h1><div class='article-body'>" + PROSE
            + "<ul><li>one <a href='#'>two</a></li></ul>" + PROSE + "</div></body></html>";

    private static ReadResult read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadResult read(byte[] bytes) {
        ReadResult result = new ArticleReader().read(new Page("https://herald.example/a", bytes, "text/html", null));
        if (result instanceof Read read) {
            assertThat(read.article().paragraphs()).isNotEmpty();
            int at = 0;
            for (Paragraph paragraph : read.article().paragraphs()) {
                assertThat(paragraph.start()).isGreaterThanOrEqualTo(at);
                assertThat(paragraph.end()).isGreaterThan(paragraph.start());
                at = paragraph.end();
            }
            assertThat(at).isLessThanOrEqualTo(read.article().text().length());
        } else {
            assertThat(((Unreadable) result).reason()).isNotBlank().doesNotEndWith(".");
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href='x'>",
                "<table><tr><td>",
                "<ul><li>",
                "<font><p>",
                "<svg><g>",
                "<form><b>",
                "<i><table>",
                "<blockquote>",
                "<span class='a'>",
                "<nobr>",
                "<select><option>",
                "<!--",
                "<x-y>",
                "<template>",
                "<p><b><i>"
            })
    void deepNestingIsRead(String tag) {
        assertThat(read("<h1>Pier</h1>" + PROSE + tag.repeat(20_000) + PROSE)).isNotNull();
    }

    @Test
    void oneHugeAttributeIsRead() {
        assertThat(read("<div data-x='" + "a".repeat(8_000_000) + "'>" + PROSE + "</div>"))
                .isInstanceOf(Read.class);
    }

    @Test
    void thousandsOfAttributesAreRead() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            attributes.append(" a").append(i).append("=b");
        }
        assertThat(read("<div" + attributes + ">" + PROSE + "</div>")).isNotNull();
    }

    @Test
    void aPageBeyondTheLimitIsRefused() {
        byte[] huge = new byte[ArticleReader.MAX_BYTES + 1];
        Arrays.fill(huge, (byte) 'a');
        assertThat(read(huge)).isEqualTo(new Unreadable("The page is larger than 16 MB"));
    }

    @Test
    void tooManyTagsAreRefused() {
        assertThat(read("<br>".repeat(400_000))).isEqualTo(new Unreadable("The page has more than 300000 tags"));
    }

    @Test
    void aBombOfScriptsIsRead() {
        assertThat(read("<script>while(1){document.write('<p>x')}</script>".repeat(5_000) + PROSE))
                .isInstanceOf(Read.class);
    }

    @Test
    void linkedDataThatGoesOnForeverIsRead() {
        String deep = "{\"@graph\":[".repeat(2_000);
        String wide = "{\"@type\":\"NewsArticle\",\"author\":[" + "{\"name\":\"A\"},".repeat(50_000) + "]}";
        assertThat(read("<script type='application/ld+json'>" + deep + "</script>" + PROSE))
                .isInstanceOf(Read.class);
        assertThat(read("<script type='application/ld+json'>" + wide + "</script>" + PROSE))
                .isInstanceOf(Read.class);
    }

    @Test
    void aReferenceThatLeadsToItselfEnds() {
        String loop = "{\"@graph\":[{\"@id\":\"#a\",\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#b\"}},"
                + "{\"@id\":\"#b\",\"x\":1,\"name\":[\"#b\"]}]}";
        assertThat(read("<script type='application/ld+json'>" + loop + "</script>" + PROSE))
                .isInstanceOf(Read.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "![", "[a](", "*", "**a ", "_", "<http", "\\", "`", "> ", "- ", "# ", "a\n", "\n", "1. ", "(((",
                "[[]("
            })
    void markdownThatNeverEndsIsRead(String mark) {
        String text = "A title\n\nA paragraph of the text.\n\n" + mark.repeat(1_000_000 / mark.length());
        assertThat(read(text)).isNotNull();
    }

    @Test
    void aVeryLongLineOfTextIsRead() {
        assertThat(read("A title\n\n" + "word ".repeat(390_000))).isInstanceOf(Read.class);
        assertThat(read("word ".repeat(500_000)))
                .isEqualTo(new Unreadable("The text is longer than 2000000 characters"));
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 400) byte[] bytes) {
        read(bytes);
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefused(@ForAll String text) {
        read(text);
        read("<html><body>" + text + PROSE + text);
    }

    @Property(tries = 1500)
    void aPageWithBytesChangedMovedAndCutIsReadOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(40); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "<>\"'/=&;!-{}[]:,".charAt(random.nextInt(16));
                case 2 -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(60), bytes.length - Math.max(at, from));
                    System.arraycopy(bytes, from, bytes, at, length);
                }
                default -> bytes = random.nextInt(10) == 0 ? Arrays.copyOf(bytes, Math.max(1, at)) : bytes;
            }
        }
        read(bytes);
    }
}
