package org.outturn.importer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.importer.fetch.FetchResult.Failed;
import org.outturn.importer.fetch.FetchResult.Failed.Kind;
import org.outturn.importer.fetch.FetchResult.Fetched;
import org.outturn.importer.fetch.RobotsTxt.State;
import org.outturn.importer.read.Page;

class RobotsTxtTest {
    private static final Instant NOW = Instant.parse("2024-05-06T07:00:00Z");
    private static final URI HOME = URI.create("https://news.example/robots.txt");
    private static final String RULES = """
            User-agent: *
            Disallow: /

            User-agent: Outturn
            Disallow: /private/
            Disallow: /*.pdf$
            Allow: /private/press/
            Crawl-delay: 2.5
            Sitemap: https://news.example/news.xml
            Sitemap: /relative.xml
            """;

    private static Fetched fetched(byte[] body) {
        return new Fetched(new Page(HOME.toString(), body, "text/plain", NOW), HOME, null, null, null);
    }

    private static RobotsTxt rules(String text) {
        return RobotsTxt.of(fetched(text.getBytes(UTF_8)), null, "Outturn", NOW);
    }

    private static Failed failed(Integer status, Duration retryAfter) {
        return new Failed("It failed", Kind.SOFT, status, retryAfter);
    }

    private static boolean allows(RobotsTxt robots, String path) {
        return robots.allows(URI.create("https://news.example" + path));
    }

    @Nested
    class AFileWithRules {
        @ParameterizedTest
        @CsvSource({
            "/, true",
            "/a, true",
            "/private/a, false",
            "/private/press/a, true",
            "/a.pdf, false",
            "/a.pdf?x=1, true",
            "/robots.txt, true",
            "/%70rivate/a, false",
        })
        void isObeyedInThePartThatNamesUs(String path, boolean allowed) {
            assertThat(allows(rules(RULES), path)).isEqualTo(allowed);
        }

        @Test
        void tellsOthersToKeepOut() {
            RobotsTxt other = RobotsTxt.of(fetched(RULES.getBytes(UTF_8)), null, "Otherbot", NOW);
            assertThat(allows(other, "/a")).isFalse();
        }

        @Test
        void givesADelayAndSitemaps() {
            assertThat(rules(RULES).crawlDelay()).isEqualTo(Duration.ofMillis(2500));
            assertThat(rules(RULES).sitemaps()).containsExactly("https://news.example/news.xml");
        }

        @Test
        void isNotTakenAtItsWordAboutAnEndlessDelay() {
            RobotsTxt robots = rules("User-agent: *\nCrawl-delay: 999999\nDisallow: /x");
            assertThat(robots.crawlDelay()).isEqualTo(RobotsTxt.LONGEST_DELAY);
            assertThat(allows(robots, "/a")).isTrue();
            assertThat(rules("User-agent: *\nCrawl-delay: -1\nCrawl-delay: soon")
                            .crawlDelay())
                    .isZero();
        }

        @Test
        void holdsForADay() {
            RobotsTxt robots = rules(RULES);
            assertThat(robots.isExpired(NOW.plus(Duration.ofHours(23)))).isFalse();
            assertThat(robots.isExpired(NOW.plus(Duration.ofHours(24)))).isTrue();
        }

        @Test
        void isReadUpToItsLimitAndNoHalfLine() {
            String filler = "# filler\n".repeat(RobotsTxt.MAX_BYTES / 9);
            String text = filler + "User-agent: *\nDisallow: /\n" + filler;
            assertThat(allows(rules(text), "/a")).isTrue();
            String cut = "User-agent: *\nAllow: /\n" + "x".repeat(RobotsTxt.MAX_BYTES - 35)
                    + "\nDisallow: /a/very/long/path";
            assertThat(rules(cut).kept().text()).doesNotContain("Disallow");
        }

        @Test
        void thatIsNoneAllowsEverything() {
            for (String text : List.of("", "<html><body>Not found</body></html>", "\u0000\u0001", "Disallow: /")) {
                assertThat(allows(rules(text), "/a")).as(text).isTrue();
            }
        }

        @Test
        void isTheSameAfterItWasKept() {
            RobotsTxt again = new RobotsTxt(rules(RULES).kept(), "Outturn");
            assertThat(again.kept()).isEqualTo(rules(RULES).kept());
            assertThat(allows(again, "/private/a")).isFalse();
        }

        @Test
        void holdsOnWhereItHasNotChanged() {
            Instant later = NOW.plus(Duration.ofHours(30));
            RobotsTxt again = RobotsTxt.of(new FetchResult.NotModified(null, null), rules(RULES), "Outturn", later);
            assertThat(allows(again, "/private/a")).isFalse();
            assertThat(again.isExpired(later.plus(Duration.ofHours(1)))).isFalse();
        }
    }

    @Nested
    class AHostWithoutAFile {
        @ParameterizedTest
        @CsvSource({"400", "401", "403", "404", "418", "451"})
        void allowsEverything(int status) {
            RobotsTxt robots = RobotsTxt.of(failed(status, null), rules("User-agent: *\nDisallow: /"), "Outturn", NOW);
            assertThat(robots.kept().state()).isEqualTo(State.ABSENT);
            assertThat(allows(robots, "/a")).isTrue();
            assertThat(robots.isExpired(NOW.plus(Duration.ofHours(23)))).isFalse();
        }

        @Test
        void allowsEverythingWhereItIsGone() {
            assertThat(allows(RobotsTxt.of(new FetchResult.Gone(), null, "Outturn", NOW), "/a"))
                    .isTrue();
        }

        @Test
        void allowsEverythingWhenItFallsOver() {
            RobotsTxt absent = RobotsTxt.of(failed(404, null), null, "Outturn", NOW);
            RobotsTxt down = RobotsTxt.of(failed(500, null), absent, "Outturn", NOW);
            assertThat(allows(down, "/a")).isTrue();
            assertThat(down.isExpired(NOW.plus(Duration.ofHours(1)))).isTrue();
        }
    }

    @Nested
    class AHostThatDoesNotAnswer {
        @Test
        void allowsNothingWhereItsRulesAreUnknown() {
            for (FetchResult answer : List.of(
                    failed(500, null), failed(503, null), failed(null, null), new FetchResult.TooManyRequests(null))) {
                RobotsTxt robots = RobotsTxt.of(answer, null, "Outturn", NOW);
                assertThat(robots.kept().state()).isEqualTo(State.UNREACHABLE);
                assertThat(allows(robots, "/a")).isFalse();
                assertThat(robots.isExpired(NOW.plus(Duration.ofMinutes(59)))).isFalse();
                assertThat(robots.isExpired(NOW.plus(Duration.ofHours(1)))).isTrue();
            }
        }

        @Test
        void isTakenByTheRulesFromBefore() {
            RobotsTxt robots = RobotsTxt.of(failed(502, null), rules(RULES), "Outturn", NOW);
            assertThat(allows(robots, "/a")).isTrue();
            assertThat(allows(robots, "/private/a")).isFalse();
        }

        @Test
        void isAskedAgainWhenItWantsToBe() {
            RobotsTxt robots = RobotsTxt.of(failed(503, Duration.ofHours(3)), null, "Outturn", NOW);
            assertThat(robots.isExpired(NOW.plus(Duration.ofMinutes(179)))).isFalse();
            RobotsTxt busy = RobotsTxt.of(new FetchResult.TooManyRequests(Duration.ofDays(5)), null, "Outturn", NOW);
            assertThat(busy.isExpired(NOW.plus(Duration.ofHours(24)))).isTrue();
        }

        @Test
        void isTakenForOneWithoutRulesAfterAMonth() {
            RobotsTxt first = RobotsTxt.of(failed(500, null), null, "Outturn", NOW);
            RobotsTxt later = RobotsTxt.of(failed(500, null), first, "Outturn", NOW.plus(Duration.ofDays(29)));
            RobotsTxt last = RobotsTxt.of(failed(500, null), later, "Outturn", NOW.plus(Duration.ofDays(30)));
            assertThat(allows(later, "/a")).isFalse();
            assertThat(allows(last, "/a")).isTrue();
            assertThat(last.kept().unreachableSince()).isEqualTo(NOW);
        }
    }

    @Test
    void theRulesOfAHostLieAtItsRoot() {
        assertThat(RobotsTxt.address(URI.create("https://news.example:8443/a/b?c=d")))
                .isEqualTo(URI.create("https://news.example:8443/robots.txt"));
    }

    @Test
    void aRealAnswerIsTakenFromARealServer() {
        try (RudeServer server = new RudeServer();
                PageFetcher fetcher = new PageFetcher(
                        FetchLimits.defaults("test", "").allowing(List.of(new Network("127.0.0.0/8"))),
                        InstantSource.fixed(NOW))) {
            server.on("/robots.txt", "HTTP/1.1 200 OK\nContent-Length: " + RULES.length(), RULES.getBytes(UTF_8));
            URI page = server.address("/private/a");
            RobotsTxt robots = RobotsTxt.of(fetcher.fetch(RobotsTxt.address(page)), null, "Outturn", NOW);
            assertThat(robots.allows(page)).isFalse();
            assertThat(robots.allows(server.address("/a"))).isTrue();
        }
    }
}
