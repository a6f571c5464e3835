package org.outturn.importer.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.importer.links.FeedCandidate.Kind;
import org.outturn.importer.links.FeedCandidate.Origin;
import org.outturn.importer.read.Page;

class FeedFinderTest {
    private static List<FeedCandidate> find(String html, String... sitemaps) {
        Page page = new Page("https://news.example/world/", html.getBytes(StandardCharsets.UTF_8), null, null);
        return new FeedFinder().find(page, List.of(sitemaps));
    }

    private static List<FeedCandidate> sure(String html, String... sitemaps) {
        return find(html, sitemaps).stream()
                .filter(candidate -> candidate.origin() != Origin.GUESSED)
                .toList();
    }

    @Test
    void announcedFeedsComeFirstAndThoseOfCommentsBehindThem() {
        assertThat(sure("""
                        <head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
                        <LINK REL="Alternate Home" TYPE="application/atom+xml" TITLE=" World " HREF="feed.atom">
                        <link rel=alternate type=application/feed+json href=//news.example/feed.json>
                        <link rel="alternate" hreflang="de" href="/de/">
                        <link rel="alternate" type="application/json" href="/wp-json/1">
                        <link rel="stylesheet" type="text/xml" href="/style.xml">
                        <link rel="feed" href="/hfeed">
                        <link rel="alternate" type="text/xml" href="javascript:alert(1)">"""))
                .containsExactly(
                        new FeedCandidate("https://news.example/world/feed.atom", "World", Kind.FEED, Origin.ANNOUNCED),
                        new FeedCandidate("https://news.example/feed.json", "", Kind.JSON_FEED, Origin.ANNOUNCED),
                        new FeedCandidate("https://news.example/hfeed", "", Kind.FEED, Origin.ANNOUNCED),
                        new FeedCandidate(
                                "https://news.example/comments/feed", "Comments", Kind.FEED, Origin.ANNOUNCED_ASIDE));
    }

    @Test
    void theBaseOfThePageCounts() {
        assertThat(sure("<base href='https://cdn.example/x/'><link rel=alternate type=application/rss+xml href=rss>"))
                .extracting(FeedCandidate::url)
                .containsExactly("https://cdn.example/x/rss");
    }

    @Test
    void linksThatLookLikeFeedsAndTheSitemapsOfRobotsAreCandidates() {
        assertThat(sure("""
                        <a href="/sport/rss">Sport</a><a href="/a.xml">RSS feed</a><a href="/b.xml">A file</a>
                        <a href="/politics/feed/?x=1">Politics</a><a href="/feedback">Feedback</a>""", "https://news.example/news.xml ", "not an address at all\u0000"))
                .containsExactly(
                        new FeedCandidate("https://news.example/news.xml", "", Kind.SITEMAP, Origin.ROBOTS),
                        new FeedCandidate("https://news.example/sport/rss", "Sport", Kind.FEED, Origin.LINKED),
                        new FeedCandidate("https://news.example/a.xml", "RSS feed", Kind.FEED, Origin.LINKED),
                        new FeedCandidate(
                                "https://news.example/politics/feed/?x=1", "Politics", Kind.FEED, Origin.LINKED));
    }

    @Test
    void commonPlacesAreGuessedOnTheSiteUnlessTheyAreKnown() {
        List<FeedCandidate> candidates = find("<link rel=alternate type=application/rss+xml href=/feed>");
        assertThat(candidates.get(0).origin()).isEqualTo(Origin.ANNOUNCED);
        assertThat(candidates)
                .extracting(FeedCandidate::url)
                .contains("https://news.example/rss.xml")
                .doesNotHaveDuplicates();
        assertThat(candidates)
                .filteredOn(candidate -> candidate.url().equals("https://news.example/feed"))
                .hasSize(1);
        assertThat(candidates)
                .contains(new FeedCandidate("https://news.example/sitemap.xml", "", Kind.SITEMAP, Origin.GUESSED));
    }

    @Test
    void aPageWithoutAnAddressGivesAbsoluteLinksOnly() {
        Page page = new Page(
                null,
                "<a href=/rss>x</a><a href=https://a.example/rss>y</a>".getBytes(StandardCharsets.UTF_8),
                null,
                null);
        assertThat(new FeedFinder().find(page, List.of()))
                .extracting(FeedCandidate::url)
                .containsExactly("https://a.example/rss");
    }
}
