package org.outturn.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.article.Article;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.run.ImportRun;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedKind;
import org.outturn.core.source.FeedOutage;
import org.outturn.core.source.Health;
import org.outturn.core.source.HostRules;
import org.outturn.core.source.Source;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(LoopbackAllowed.class)
class FeedCheckJobTest {
    @Inject
    FeedCheckJob job;

    @Inject
    NotificationSender notifications;

    @Inject
    MockMailbox mailbox;

    private final Visitor noor = Visitor.editor();
    private PublisherServer publisher;
    private long feed;

    @BeforeEach
    void aFeedOfThreeArticles() {
        publisher = new PublisherServer();
        publisher.publish(
                "/bridge", "The council will open the bids for the bridge on Wednesday, its head said on Friday.");
        publisher.publish("/school", "The school board will vote on the new timetable next week, it said on Friday.");
        publisher.publish("/harbour", "The harbour was quiet on Friday.");
        feed = add("all");
        notifications.run();
        mailbox.clear();
    }

    private long add(String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Source source = Source.of(publisher.url("/"), "Aldmouth Echo", Instant.now());
            Feed added = new Feed(
                    source, FeedKind.FEED, publisher.url("/feed.xml"), name, "", Optional.empty(), Instant.now());
            added.persist();
            return added.id();
        });
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    /** A turn every minute is for an article, not for asking the feed once more. */
    @Test
    void aHostThatWantsMuchTimeGivesItsArticlesInTurnsOfTheirOwn() {
        publisher.close();
        publisher = new PublisherServer("127.0.0.7");
        Instant now = Instant.now();
        QuarkusTransaction.requiringNew()
                .run(() -> HostRules.keep(
                        publisher.url("/robots.txt"),
                        HostRules.State.READ,
                        Optional.of("User-agent: *\nCrawl-delay: 60\n"),
                        now,
                        Optional.empty(),
                        now.plus(Duration.ofHours(1))));
        publisher.publish("/quay", "The port will widen the quay by August, its director said on Friday.");
        publisher.publish("/mole", "The mole will be closed in June, the director said on Friday.");
        feed = add("in its own time");

        Optional<Instant> next = job.check(feed);

        assertThat(publisher.requests("/feed.xml")).isEqualTo(1);
        assertThat(articles()).isZero();
        Instant soon = Instant.now().plus(Duration.ofMinutes(2));
        assertThat(next).hasValueSatisfying(at -> assertThat(at).isBefore(soon));
        assertThat(look(Feed::nextCheckAt).orElseThrow()).isCloseTo(next.orElseThrow(), within(1, ChronoUnit.MILLIS));

        Optional<Instant> afterwards = job.check(feed);

        assertThat(publisher.requests("/feed.xml")).isEqualTo(1);
        assertThat(afterwards).hasValueSatisfying(at -> assertThat(at).isBefore(soon.plusSeconds(60)));
        assertThat(runs()).allSatisfy(run -> assertThat(run.finishedAt()).isPresent());
    }

    private <T> T look(Function<Feed, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(Feed.findById(feed)));
    }

    private long articles() {
        return QuarkusTransaction.requiringNew().call(() -> Article.count("url like ?1", publisher.url("/") + "%"));
    }

    private List<ImportRun> runs() {
        return look(all -> ImportRun.latest(all, 10));
    }

    @Test
    void whatIsNewComesInOnceAndWhatStandsAsBeforeCostsNothing() {
        Optional<Instant> next = job.check(feed);

        assertThat(articles()).isEqualTo(3);
        assertThat(next).hasValueSatisfying(at -> assertThat(at).isAfter(Instant.now()));
        assertThat(look(Feed::lastResult)).isEqualTo("3 entries, 3 articles new or changed.");
        assertThat(look(Feed::health)).isEqualTo(Health.GREEN);
        assertThat(runs()).singleElement().satisfies(run -> assertThat(run.newArticles())
                .isEqualTo(3));

        job.check(feed);

        assertThat(look(Feed::lastResult)).isEqualTo("Nothing has changed (304), nothing new.");
        assertThat(publisher.requests("/bridge")).isEqualTo(1);
        assertThat(runs()).hasSize(1);
    }

    @Test
    void anEditedArticleIsANewVersionAndTheOthersAreLeftAlone() {
        job.check(feed);
        publisher.publish(
                "/bridge", "The council will open the bids for the bridge on Thursday, its head said on Friday.");
        job.check(feed);

        assertThat(articles()).isEqualTo(3);
        assertThat(publisher.requests("/school")).isEqualTo(1);
        int versions = QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>find("url", publisher.url("/bridge"))
                        .firstResult()
                        .latestNumber());
        assertThat(versions).isEqualTo(2);
        assertThat(runs().get(0).skipped()).isEqualTo(2);

        long article = QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>find("url", publisher.url("/bridge"))
                        .firstResult()
                        .id());
        Document page = noor.page("/articles/" + article);
        assertThat(page.select("section[aria-labelledby=versions] a[href*=differences]"))
                .hasSize(1);
        Document differences = noor.page("/articles/" + article + "/differences?from=1&to=2");
        assertThat(differences.select("ins").text()).contains("Thursday");
        assertThat(differences.select(".unchanged").text()).contains("as before");
        assertThat(differences.select("section[aria-labelledby=lost] a.summary"))
                .hasSize(1);
        assertThat(noor.get("/articles/" + article + "/differences?from=1&to=9").statusCode())
                .isEqualTo(404);
        assertThat(noor.get("/articles/" + article + "/differences?version=2").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatAServerAllowsIsKeptAndShown() {
        job.check(feed);

        long source = look(all -> all.source().id());
        assertThat(noor.page("/sources/" + source)
                        .select("section[aria-labelledby=robots]")
                        .text())
                .contains("127.0.0.1 has no robots.txt");
        assertThat(noor.page("/feeds/" + feed).text()).contains("has no robots.txt");
        boolean kept = QuarkusTransaction.requiringNew()
                .call(() -> HostRules.at(publisher.url("/robots.txt")).isPresent());
        assertThat(kept).isTrue();
        assertThat(publisher.requests("/robots.txt")).isEqualTo(1);
    }

    @Test
    void runsAreFilteredByHowTheyEndedAndAWrongWordIsRefused() {
        publisher.breakWith("/school", 500);
        job.check(feed);

        String all = "/runs?feed=" + feed;
        assertThat(noor.page(all).select("#run-list tbody tr")).hasSize(1);
        assertThat(noor.page(all + "&outcome=incomplete&kind=feed").select("#run-list tbody tr"))
                .hasSize(1);
        assertThat(noor.page(all + "&outcome=succeeded").select("#run-list tbody tr"))
                .isEmpty();
        assertThat(noor.get("/runs?outcome=splendid").statusCode()).isEqualTo(400);
        assertThat(noor.get("/runs?colour=red").statusCode()).isEqualTo(400);
    }

    @Test
    void oneArticleThatCannotBeGotIsOneProblemAndIsTriedAgain() {
        publisher.breakWith("/school", 500);
        job.check(feed);

        assertThat(articles()).isEqualTo(2);
        assertThat(look(Feed::health)).isEqualTo(Health.GREEN);
        int problems = look(all -> ImportRun.latest(all, 1).get(0).problems().size());
        assertThat(problems).isEqualTo(1);

        publisher.breakWith("/school", 200);
        job.check(feed);

        assertThat(articles()).isEqualTo(3);
        assertThat(publisher.requests("/bridge")).isEqualTo(1);
    }

    @Test
    void aFeedThatKeepsFailingTurnsRedAndSomebodyIsToldOnceAndAgainWhenItIsBack() {
        publisher.breakWith("/feed.xml", 403);
        job.check(feed);
        assertThat(look(Feed::health)).isEqualTo(Health.AMBER);
        job.check(feed);
        job.check(feed);
        assertThat(look(Feed::health)).isEqualTo(Health.RED);
        assertThat(look(Feed::healthReason)).contains("403");
        notifications.run();
        notifications.run();
        assertThat(mailbox.getMailsSentTo("operator@desk.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).startsWith("Feed failing: "));

        publisher.breakWith("/feed.xml", 200);
        job.check(feed);
        notifications.run();
        assertThat(look(Feed::health)).isEqualTo(Health.GREEN);
        assertThat(mailbox.getMailsSentTo("operator@desk.example")).hasSize(2);
        List<FeedOutage> outages = look(all -> FeedOutage.latest(all, 10));
        assertThat(outages).singleElement().satisfies(outage -> assertThat(outage.endedAt())
                .isPresent());
    }

    @Test
    void aFeedThatIsGoneEnds() {
        publisher.breakWith("/feed.xml", 410);

        assertThat(job.check(feed)).isEmpty();
        assertThat(look(Feed::isActive)).isFalse();
        assertThat(job.check(feed)).isEmpty();
        assertThat(publisher.requests("/feed.xml")).isEqualTo(1);
    }

    @Test
    void anArticleUnderAnotherAddressIsTheSameArticle() {
        job.check(feed);
        publisher.publish("/bridge?utm_source=feed", "unused");
        publisher.publish("/harbour", "The harbour was quiet on Friday.");
        job.check(feed);

        assertThat(articles()).isEqualTo(3);
    }
}
