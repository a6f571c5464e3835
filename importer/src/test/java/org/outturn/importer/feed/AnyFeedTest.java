package org.outturn.importer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes are, a feed reader answers, soon, and with what can be stored. */
class AnyFeedTest {
    private static final Path FEEDS = Path.of("src/test/resources/feeds");
    private static final Duration SOON = Duration.ofSeconds(4);

    private static void check(byte[] bytes) {
        FeedResult result = new FeedReader().read(bytes, null, "https://feed.example/all.xml");
        if (result instanceof FeedResult.Unreadable unreadable) {
            assertThat(unreadable.reason()).isNotBlank().doesNotEndWith(".");
            return;
        }
        FeedText feed = ((FeedResult.Read) result).feed();
        assertThat(feed.entries()).hasSizeLessThanOrEqualTo(FeedEntries.MAX_ENTRIES);
        assertThat(feed.problems()).hasSizeLessThanOrEqualTo(FeedEntries.MAX_PROBLEMS + 10);
        for (FeedEntry entry : feed.entries()) {
            assertThat(entry.title()).doesNotContain("\u0000", "\u0001", "\ufffe");
            assertThat(entry.contentHtml()).doesNotContain("\u0000", "\u0001", "\ufffe");
        }
    }

    @Property(tries = 500)
    void bytesAtRandom(@ForAll byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 500)
    void piecesOfFeedsInAnyOrder(@ForAll("pieces") List<String> pieces) {
        check(("<rss><channel>" + String.join("", pieces)).getBytes(StandardCharsets.UTF_8));
        check(("<feed xmlns='http://www.w3.org/2005/Atom'>" + String.join("", pieces))
                .getBytes(StandardCharsets.UTF_8));
        check(("{\"items\":[" + String.join("", pieces)).getBytes(StandardCharsets.UTF_8));
        check(String.join("", pieces).getBytes(StandardCharsets.UTF_16LE));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "<item>",
                        "</item>",
                        "<entry",
                        "</entry>",
                        ">",
                        "<",
                        "/>",
                        "<title>",
                        "</title>",
                        "<link href=\"",
                        "\"",
                        "'",
                        " type=\"xhtml\"",
                        " mode='base64'",
                        " xml:base=\"",
                        "http://[",
                        "://",
                        "<![CDATA[",
                        "]]>",
                        "<!--",
                        "-->",
                        "<?xml",
                        "?>",
                        "<!DOCTYPE x [",
                        "<!ENTITY a \"b\">",
                        "<!ENTITY % c SYSTEM 'd'>",
                        "]",
                        "&a;",
                        "&#x110000;",
                        "&#0;",
                        "&#xD800;",
                        "&",
                        "<pubDate>",
                        "2024-05-06T",
                        "99:99",
                        "+99:99",
                        "</pubDate>",
                        "xmlns:a=\"b\"",
                        "<a:b>",
                        "</a:b>",
                        "<br>",
                        "<content>",
                        "</content>",
                        "{\"url\":",
                        "{\"tags\":[",
                        "}",
                        "]",
                        ",",
                        "1e999",
                        "\u0000",
                        "\ud800",
                        "\ufffe",
                        " ",
                        "\n",
                        "é",
                        "guid",
                        "<guid isPermaLink=")
                .list()
                .ofMaxSize(40);
    }

    static Stream<Path> feeds() throws IOException {
        try (Stream<Path> files = Files.list(FEEDS)) {
            return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void feedsThatAreCutOrChangedAnywhere(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] changed = java.util.Arrays.copyOf(bytes, bytes.length == 0 ? 0 : random.nextInt(bytes.length + 1));
            for (int j = 0; j < random.nextInt(8) && changed.length > 0; j++) {
                changed[random.nextInt(changed.length)] = (byte) "<>&\"'/![]-;=x\u00ff".charAt(random.nextInt(14));
            }
            check(changed);
        }
    }

    static Stream<String> endless() {
        return Stream.of(
                "<item>",
                "<a>",
                "<a b=\"",
                "<a b='\" ",
                "<a b=\">",
                "<!--",
                "<!-- >",
                "<![CDATA[",
                "<!DOCTYPE a [",
                "<!ENTITY a \"",
                "&",
                "&amp",
                "&#",
                "</a>",
                "<a xmlns:x='y'>",
                "<?",
                "<",
                "<a ",
                " b=\"x\"y",
                "<item><link>x</link></item>",
                "<category>a</category>",
                "<title>&lt;!-- &gt;",
                "<item><title>x</title><pubDate>x</pubDate></item>",
                "<entry><content>&lt;a href=x</content>",
                "\u0000",
                "<a xml:base='b/'>",
                "<item xml:base='b/'><link>x</link>");
    }

    @ParameterizedTest
    @MethodSource("endless")
    void piecesThatGoOnForMegabytesTakeNoLongerThanTheirLength(String piece) {
        String feed = "<rss><channel><title>x</title>" + piece.repeat(2_000_000 / piece.length());
        // the thread's own time: a busy machine makes nothing wrong
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        check(feed.getBytes(StandardCharsets.UTF_8));
        check(("<rss><channel><item><description>" + piece.repeat(2_000_000 / piece.length()))
                .getBytes(StandardCharsets.UTF_8));
        check(("{\"items\":[" + "[{\"a\":".repeat(300_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(SOON);
    }
}
