package org.outturn.importer.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.outturn.core.source.FeedKind;
import org.outturn.importer.feed.FeedEntry;
import org.outturn.importer.fetch.FetchLimits;
import org.outturn.importer.fetch.FetchResult.Failed.Kind;
import org.outturn.importer.fetch.HostPace;
import org.outturn.importer.fetch.Network;
import org.outturn.importer.fetch.PacedFetcher;
import org.outturn.importer.fetch.PageFetcher;
import org.outturn.importer.fetch.PoliteFetcher;
import org.outturn.importer.fetch.RobotsTxt;
import org.outturn.importer.fetch.RudeServer;
import org.outturn.importer.links.LinkPatterns;
import org.outturn.importer.schedule.Checked;

/** Servers on loopback that behave, and such as do not; no check takes longer than its time. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class FeedCheckerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String FEED = """
            <rss version="2.0"><channel><title>Harbour news</title><link>https://harbour.example/</link>
            <item><guid>h1</guid><title>Pier to open in May</title><link>https://harbour.example/pier</link>
            <pubDate>Mon, 06 May 2024 07:00:00 GMT</pubDate></item></channel></rss>""";

    private final RudeServer server = new RudeServer();
    private final PageFetcher pages = new PageFetcher(
            new FetchLimits(
                    "Outturn/test (+https://desk.example/bot)",
                    Duration.ofSeconds(2),
                    Duration.ofMillis(1500),
                    Duration.ofSeconds(3),
                    3,
                    10 * 1024 * 1024,
                    16 * 1024 * 1024,
                    Set.of(80, 443),
                    List.of(new Network("127.0.0.0/8")),
                    10,
                    4),
            InstantSource.system());
    private final PoliteFetcher polite = new PoliteFetcher(
            new PacedFetcher(pages, new HostPace(4, Duration.ZERO), InstantSource.system()),
            "Outturn",
            InstantSource.system());
    private final FeedChecker checker = new FeedChecker(polite);

    @AfterEach
    void close() {
        pages.close();
        server.close();
    }

    private FeedAnswer check(FeedKind kind, String path) throws InterruptedException {
        return checker.check(FeedRequest.of(kind, server.address(path)), PATIENCE);
    }

    private FeedAnswer.Read read(FeedKind kind, String path) throws InterruptedException {
        FeedAnswer answer = check(kind, path);
        assertThat(answer).isInstanceOf(FeedAnswer.Read.class);
        return (FeedAnswer.Read) answer;
    }

    private FeedAnswer.Failed failed(String path) throws InterruptedException {
        FeedAnswer answer = check(FeedKind.FEED, path);
        assertThat(answer).isInstanceOf(FeedAnswer.Failed.class);
        return (FeedAnswer.Failed) answer;
    }

    private void ok(String path, String headers, String body) {
        server.on(path, "HTTP/1.1 200 OK" + headers, body.getBytes(UTF_8));
    }

    @Nested
    class WhatStandsAtAnAddress {
        @Test
        void isReadAsAFeedWithWhatToSendTheNextTime() throws Exception {
            ok("/feed", "\nETag: W/\"7\"\nLast-Modified: Mon, 06 May 2024 07:00 GMT", FEED);

            FeedAnswer.Read read = read(FeedKind.FEED, "/feed");

            assertThat(read.title()).isEqualTo("Harbour news");
            assertThat(read.homeUrl()).isEqualTo("https://harbour.example/");
            assertThat(read.etag()).isEqualTo("W/\"7\"");
            assertThat(read.lastModified()).isEqualTo("Mon, 06 May 2024 07:00 GMT");
            assertThat(read.problems()).isEmpty();
            assertThat(read.entries()).hasSize(1);
            FeedEntry entry = read.entries().get(0);
            assertThat(entry.key()).isEqualTo("h1");
            assertThat(entry.publishedAt()).isEqualTo("2024-05-06T07:00:00Z");
            assertThat(read.checked(1)).isEqualTo(new Checked.Read(1, 1, null));
        }

        @Test
        void isNotReadAgainWhereNothingHasChanged() throws Exception {
            server.on("/feed", "HTTP/1.1 304 Not Modified", new byte[0]);
            FeedRequest known = new FeedRequest(
                    FeedKind.FEED, server.address("/feed"), LinkPatterns.ALL, "\"7\"", "yesterday", Instant.now());

            assertThat(checker.check(known, PATIENCE)).isEqualTo(new FeedAnswer.Unchanged("\"7\"", "yesterday"));
            assertThat(server.requests.get(1)).contains("If-None-Match: \"7\"", "If-Modified-Since: yesterday");
        }

        @Test
        void mayHaveMovedForGood() throws Exception {
            server.on("/old", "HTTP/1.1 301 Moved\nLocation: /feed\nContent-Length: 0", new byte[0]);
            ok("/feed", "", FEED);
            assertThat(read(FeedKind.FEED, "/old").movedTo()).isEqualTo(server.address("/feed"));
        }

        @Test
        void mayBeGone() throws Exception {
            server.on("/feed", "HTTP/1.1 410 Gone\nContent-Length: 0", new byte[0]);
            assertThat(check(FeedKind.FEED, "/feed")).isEqualTo(new FeedAnswer.Gone());
        }

        @Test
        void mayBeSomethingElse() throws Exception {
            ok("/feed", "", "<html><body><p>Welcome</p></body></html>");
            assertThat(failed("/feed").kind()).isEqualTo(Kind.SOFT);
            assertThat(failed("/feed").reason()).contains("page");
        }

        @Test
        void isReadAsAPageOfLinks() throws Exception {
            ok("/", "", "<a href=/news/a>Pier to open</a><a href=/about>About</a><a href=/news/live/b>Live</a>");
            FeedRequest request = new FeedRequest(
                    FeedKind.PAGE, server.address("/"), LinkPatterns.of("/news/*\n!/news/live/*"), null, null, null);

            FeedAnswer.Read read = (FeedAnswer.Read) checker.check(request, PATIENCE);

            assertThat(read.entries()).extracting(FeedEntry::title).containsExactly("Pier to open");
            assertThat(read.entries().get(0).contentHtml()).isEmpty();
            assertThat(read.problems()).isEmpty();
        }

        @Test
        void maySayNothingToUs() throws Exception {
            ok("/", "", "<p>Nothing to click on");
            assertThat(read(FeedKind.PAGE, "/").problems()).hasSize(1);
        }

        @Test
        void isReadAsASitemapNewestFirst() throws Exception {
            ok("/sitemap.xml", "\nETag: \"1\"", """
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                    <url><loc>https://harbour.example/a</loc><lastmod>2024-05-01</lastmod></url>
                    <url><loc>https://harbour.example/b</loc><lastmod>2024-05-03T10:00:00Z</lastmod></url></urlset>""");
            FeedAnswer.Read read = read(FeedKind.SITEMAP, "/sitemap.xml");
            assertThat(read.entries())
                    .extracting(FeedEntry::url)
                    .containsExactly("https://harbour.example/b", "https://harbour.example/a");
            assertThat(read.etag()).isEqualTo("\"1\"");
        }

        @Test
        void isReadAsAnIndexOfSitemapsOfWhichTheChangedOnesAreFollowed() throws Exception {
            String base = server.address("/").toString();
            ok(
                    "/index.xml",
                    "\nETag: \"1\"",
                    "<sitemapindex><sitemap><loc>" + base
                            + "old.xml</loc><lastmod>2020-01-01</lastmod></sitemap><sitemap><loc>" + base
                            + "new.xml</loc><lastmod>2024-05-06</lastmod></sitemap><sitemap><loc>" + base
                            + "index.xml</loc></sitemap><sitemap><loc>" + base
                            + "gone.xml</loc></sitemap></sitemapindex>");
            ok("/new.xml", "", "<urlset><url><loc>https://harbour.example/a</loc></url></urlset>");
            FeedRequest request = new FeedRequest(
                    FeedKind.SITEMAP,
                    server.address("/index.xml"),
                    LinkPatterns.ALL,
                    null,
                    null,
                    Instant.parse("2024-05-06T07:00:00Z"));

            FeedAnswer.Read read = (FeedAnswer.Read) checker.check(request, PATIENCE);

            assertThat(read.entries()).extracting(FeedEntry::url).containsExactly("https://harbour.example/a");
            assertThat(read.problems()).hasSize(2);
            assertThat(read.problems().toString()).contains("it is an index again", "(404)");
            assertThat(read.etag()).isNull();
            assertThat(server.requests.toString()).doesNotContain("/old.xml");
        }

        @Test
        void isNeverAFolder() {
            assertThatThrownBy(() -> FeedRequest.of(FeedKind.FOLDER, server.address("/")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class TheRulesOfAHost {
        @Test
        void areAskedForOnceAndKept() throws Exception {
            ok("/robots.txt", "", "User-agent: Outturn\nDisallow: /private/\n");
            ok("/feed", "", FEED);
            read(FeedKind.FEED, "/feed");
            read(FeedKind.FEED, "/feed");

            assertThat(failed("/private/feed").reason())
                    .isEqualTo("The robots.txt of 127.0.0.1 keeps us from this address");
            assertThat(failed("/private/feed").kind()).isEqualTo(Kind.HARD);
            assertThat(server.requests).hasSize(3);
            RobotsTxt rules = polite.rules(server.address("/other"));
            assertThat(rules).isNotNull();
            assertThat(rules.kept().text()).contains("Disallow: /private/");
        }

        @Test
        void keepUsOutWhileTheServerCannotGiveThem() throws Exception {
            server.on("/robots.txt", "HTTP/1.1 503 Busy\nRetry-After: 120\nContent-Length: 0", new byte[0]);
            ok("/feed", "", FEED);
            FeedAnswer.Failed failed = failed("/feed");
            assertThat(failed.kind()).isEqualTo(Kind.TEMPORARY);
            assertThat(failed.reason()).contains("robots.txt");
        }

        @Test
        void areNotTheReasonWhereTheHostMayNotBeAsked() throws Exception {
            FeedAnswer answer =
                    checker.check(FeedRequest.of(FeedKind.FEED, java.net.URI.create("http://10.1.2.3/feed")), PATIENCE);
            assertThat(((FeedAnswer.Failed) answer).reason()).contains("10.1.2.3", "not on the public internet");
        }
    }

    @Nested
    class AServerThatMisbehaves {
        @Test
        void withOneByteASecondIsBrokenOff() throws Exception {
            server.on("/feed", out -> {
                out.write("HTTP/1.1 200 OK\r\n\r\n<rss>".getBytes(ISO_8859_1));
                while (true) {
                    out.write(' ');
                    out.flush();
                    Thread.sleep(1000);
                }
            });
            assertThat(failed("/feed"))
                    .isEqualTo(
                            new FeedAnswer.Failed("The server did not finish within 3 seconds", Kind.TEMPORARY, null));
        }

        @Test
        void withAHungConnectionIsGivenUp() throws Exception {
            server.on("/feed", out -> Thread.sleep(15_000));
            assertThat(failed("/feed").reason()).isEqualTo("The server 127.0.0.1 stopped answering");
        }

        @Test
        void withAHundredMegabytesIsNotListenedTo() throws Exception {
            server.on("/feed", out -> {
                out.write("HTTP/1.1 200 OK\r\n\r\n<rss><channel>".getBytes(ISO_8859_1));
                byte[] items = "<item><title>x</title></item>".repeat(1000).getBytes(UTF_8);
                for (int sent = 0; sent < 100_000_000; sent += items.length) {
                    out.write(items);
                }
            });
            FeedAnswer.Failed failed = failed("/feed");
            assertThat(failed.reason()).isEqualTo("The body is larger than 10 MB");
            assertThat(failed.kind()).isEqualTo(Kind.HARD);
        }

        @Test
        void withAGzipBombIsNotInflated() throws Exception {
            ByteArrayOutputStream bomb = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(bomb)) {
                byte[] blanks = " ".repeat(1_000_000).getBytes(UTF_8);
                for (int i = 0; i < 500; i++) {
                    out.write(blanks);
                }
            }
            server.on("/feed", "HTTP/1.1 200 OK\nContent-Encoding: gzip", bomb.toByteArray());
            assertThat(failed("/feed").reason()).isEqualTo("The body is larger than 16 MB once inflated");
        }

        @Test
        void withASitemapThatSwellsIsNotInflated() throws Exception {
            ByteArrayOutputStream bomb = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(bomb)) {
                byte[] blanks = " ".repeat(1_000_000).getBytes(UTF_8);
                for (int i = 0; i < 200; i++) {
                    out.write(blanks);
                }
            }
            server.on("/sitemap.xml.gz", "HTTP/1.1 200 OK", bomb.toByteArray());
            FeedAnswer answer = check(FeedKind.SITEMAP, "/sitemap.xml.gz");
            assertThat(((FeedAnswer.Failed) answer).reason()).isEqualTo("The sitemap is larger than 50 MB");
        }

        @Test
        void withACircleOfRedirectsIsLeft() throws Exception {
            server.on("/a", "HTTP/1.1 301 Moved\nLocation: /b\nContent-Length: 0", new byte[0]);
            server.on("/b", "HTTP/1.1 302 Found\nLocation: /a\nContent-Length: 0", new byte[0]);
            assertThat(failed("/a").reason()).isEqualTo("The address redirects in a circle");
        }

        @Test
        void withAnErrorOfItsOwnIsAskedAgainLater() throws Exception {
            server.on("/feed", "HTTP/1.1 500 Oops\nContent-Length: 0", new byte[0]);
            assertThat(failed("/feed").kind()).isEqualTo(Kind.SOFT);
            server.on("/busy", "HTTP/1.1 503 Busy\nRetry-After: 90\nContent-Length: 0", new byte[0]);
            assertThat(failed("/busy").retryAfter()).isEqualTo(Duration.ofSeconds(90));
        }

        @Test
        void thatAsksForPeaceGetsItForAllItsFeeds() throws Exception {
            server.on("/feed", "HTTP/1.1 429 Slow\nRetry-After: 600\nContent-Length: 0", new byte[0]);
            assertThat(check(FeedKind.FEED, "/feed")).isEqualTo(new FeedAnswer.TooOften(Duration.ofSeconds(600)));
            FeedAnswer other = check(FeedKind.FEED, "/other");
            assertThat(other).isInstanceOf(FeedAnswer.Later.class);
            assertThatThrownBy(() -> other.checked(0)).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void withTheWrongCharsetIsStillRead() throws Exception {
            String feed =
                    "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><item><title>%s</title></item></channel></rss>";
            server.on(
                    "/feed",
                    "HTTP/1.1 200 OK\nContent-Type: application/rss+xml; charset=utf-8",
                    feed.formatted("Brücke über den Fluß wird erneuert – 5 €")
                            .getBytes(Charset.forName("windows-1252")));
            assertThat(read(FeedKind.FEED, "/feed").entries().get(0).title())
                    .isEqualTo("Brücke über den Fluß wird erneuert – 5 €");
        }

        @Test
        void withEntitiesThatLeadAwayOrSwellIsReadWithoutThem() throws Exception {
            ok("/feed", "", """
                    <!DOCTYPE rss [<!ENTITY passwords SYSTEM "file:///etc/passwd"><!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;">]>
                    <rss><channel><item><title>Pier &passwords; opens &e;</title></item></channel></rss>""");
            FeedAnswer.Read read = read(FeedKind.FEED, "/feed");
            assertThat(read.entries().get(0).title())
                    .startsWith("Pier")
                    .hasSizeLessThan(100)
                    .doesNotContain("root:");
            assertThat(read.problems().toString()).contains("declares entities");
        }

        @Test
        void doesNotHoldUpAnother() throws Exception {
            try (RudeServer other = new RudeServer()) {
                other.on("/feed", "HTTP/1.1 200 OK", FEED.getBytes(UTF_8));
                server.on("/feed", out -> Thread.sleep(15_000));
                Thread hung = new Thread(() -> {
                    try {
                        check(FeedKind.FEED, "/feed");
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                hung.start();
                while (server.requests.size() < 2) {
                    Thread.sleep(5);
                }
                long start = System.nanoTime();
                FeedAnswer answer = checker.check(FeedRequest.of(FeedKind.FEED, other.address("/feed")), PATIENCE);
                assertThat(answer).isInstanceOf(FeedAnswer.Read.class);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
                hung.join();
            }
        }
    }
}
