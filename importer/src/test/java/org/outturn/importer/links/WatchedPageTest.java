package org.outturn.importer.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.importer.links.WatchedPage.Link;
import org.outturn.importer.read.Page;

class WatchedPageTest {
    private static List<Link> links(String html, String pattern, String... except) {
        Page page = new Page("https://news.example/world", html.getBytes(StandardCharsets.UTF_8), null, null);
        return new WatchedPage()
                .links(
                        page,
                        new LinkPatterns(
                                List.of(new LinkPattern(pattern)),
                                List.of(except).stream().map(LinkPattern::new).toList()));
    }

    @Test
    void patternsAreWrittenOneALine() {
        LinkPatterns patterns = LinkPatterns.of("/news/*\n\n ! /news/live/* \n/sport/*");
        assertThat(patterns.fit("https://news.example/news/a")).isTrue();
        assertThat(patterns.fit("https://news.example/sport/a")).isTrue();
        assertThat(patterns.fit("https://news.example/news/live/a")).isFalse();
        assertThat(patterns.fit("https://news.example/about")).isFalse();
        assertThat(LinkPatterns.of("").fit("https://news.example/about")).isTrue();
        assertThat(LinkPatterns.of("!/about").fit("https://news.example/about")).isFalse();
    }

    @Test
    void linksThatFitAreCandidatesOnceWithTheirLongestWords() {
        assertThat(links("""
                        <a href="/2024/bridge?utm_source=front"><img alt=x></a><a href="/2024/bridge#top">Council to rebuild bridge</a>
                        <a href="/2024/bridge">Bridge</a><a href="https://m.news.example/2024/x">Elsewhere</a>
                        <a href="/about">About</a><a href="/2024/live/7">Live</a><a href="mailto:a@b.example/2024/">Mail</a>
                        <a href="https://news.example/2024/dam">Dam</a><a href="//other.example/2024/a">Other</a>""", "https://news.example/2024/*", "/*/live/*"))
                .containsExactly(
                        new Link("https://news.example/2024/bridge", "Council to rebuild bridge"),
                        new Link("https://news.example/2024/dam", "Dam"));
    }

    @Test
    void thePageItselfIsNoCandidate() {
        assertThat(links(
                        "<a href=''>Here</a><a href='#a'>Top</a><a href='?utm_source=x'>Again</a><a href='/b'>B</a>",
                        "/*"))
                .containsExactly(new Link("https://news.example/b", "B"));
    }

    @ParameterizedTest
    @CsvSource({
        "/2024/*, https://news.example/2024/a, true",
        "/2024/*, https://news.example/x/2024/a, false",
        "/*-article-*.html, https://news.example/de/mill-article-7.html, true",
        "/*-article-*.html, https://news.example/de/mill-article-7.html?x=1, false",
        "*/2024/*, https://news.example/x/2024/a, true",
        "https://*.example/a, https://sub.news.example/a, true",
        "https://news.example/A, https://news.example/a, true",
        "/a.b, https://news.example/aXb, false",
        "/(a+)+$, https://news.example/aaaa, false",
        "/**/*, https://news.example/a/b, true",
        "/?id=*, https://news.example/?id=7, true",
        "news, https://news.example/, false",
    })
    void starsStandForAnything(String pattern, String address, boolean fits) {
        assertThat(new LinkPattern(pattern).fits(address)).isEqualTo(fits);
    }

    @Test
    void aPatternOfStarsTakesNoTime() {
        LinkPattern pattern = new LinkPattern("*a".repeat(200) + "b");
        long start = System.nanoTime();
        assertThat(pattern.fits("https://news.example/" + "a".repeat(4000))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void aPatternSaysSomething() {
        assertThatThrownBy(() -> new LinkPattern(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LinkPattern("x".repeat(501))).isInstanceOf(IllegalArgumentException.class);
    }
}
