package org.outturn.web.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.Paragraph;
import org.outturn.core.article.ParagraphKind;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.ReadResult;

/** News pages without end: the paragraphs of the sample newsroom, shuffled, in the furniture of a publisher's page. */
final class MadeUpNews {
    private static final Path SAMPLE = Path.of("src", "main", "resources", "sample");
    private static final int PARAGRAPHS = 16;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);

    private final List<String> paragraphs = new ArrayList<>();
    private final String furniture;

    MadeUpNews() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .forEach(file -> paragraphs.addAll(paragraphs(file)));
        }
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            links.append("<li class=\"teaser\"><a href=\"/section/")
                    .append(i)
                    .append("/story\"><span class=\"kicker\">Section</span> A headline of another story, number ")
                    .append(i)
                    .append("</a></li>\n");
        }
        furniture = links.toString();
    }

    private static List<String> paragraphs(Path file) {
        try {
            Page page = new Page(null, Files.readAllBytes(file), "text/html", java.time.Instant.EPOCH);
            if (new ArticleReader().read(page) instanceof ReadResult.Read read) {
                ArticleText article = read.article();
                return article.paragraphs().stream()
                        .filter(paragraph -> paragraph.kind() == ParagraphKind.BODY)
                        .map((Paragraph paragraph) -> article.text().substring(paragraph.start(), paragraph.end()))
                        .toList();
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of an article's title. */
    String title(int number) {
        return "Story number %d of the made-up news".formatted(number);
    }

    /** The whole page of an article; the same number gives the same page. */
    String page(int number, String address) {
        Random chance = new Random(number);
        LocalDate day = FIRST_DAY.plusDays(number % 200);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            body.append("<p>")
                    .append(i == 0 ? "Report %d. ".formatted(number) : "")
                    .append(paragraphs
                            .get(chance.nextInt(paragraphs.size()))
                            .replace("&", "&amp;")
                            .replace("<", "&lt;"))
                    .append("</p>\n");
        }
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s | Made-up News</title>
                <link rel="canonical" href="%2$s"><meta property="og:site_name" content="Made-up News">
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%1$s","datePublished":"%3$sT09:00:00Z","author":{"@type":"Person","name":"Staff Writer"}}</script>
                <style>body{font:16px serif} .teaser{color:#333}</style></head>
                <body><header><nav><ul>%4$s</ul></nav></header><main><article><h1>%1$s</h1><p class="byline">By Staff Writer</p>
                %5$s</article></main><aside><ul>%4$s</ul></aside><footer><p>All rights reserved.</p></footer></body></html>
                """
                .formatted(title(number), address, day, furniture, body);
    }

    /** A feed of articles, the newest first. */
    String feed(String host, int from, int count) {
        StringBuilder items = new StringBuilder();
        for (int number = from + count - 1; number >= from; number--) {
            items.append("""
                    <item><title>%s</title><link>%s</link><guid>%s</guid><pubDate>Sat, 01 Mar 2025 09:00:00 GMT</pubDate><description>%s</description></item>
                    """
                            .formatted(
                                    title(number),
                                    host + "/story-" + number,
                                    host + "/story-" + number,
                                    "What it is about, in a sentence or two, as publishers write it. ".repeat(3)));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Made-up News</title><link>"
                + host + "</link><description>News</description>" + items + "</channel></rss>";
    }

    /** The same in bytes, as a server sends it. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
