package org.outturn.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.article.Article;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Timing;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.run.ImportRun;
import org.outturn.web.Visitor;

@QuarkusTest
@TestProfile(SampleNewsroomTest.WithSample.class)
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class SampleNewsroomTest {
    /** Starts with an empty database and fills it with the sample, as a first start does. */
    public static class WithSample implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("outturn.sample", "true");
        }
    }

    @Inject
    SampleNewsroom newsroom;

    @Test
    void everyStatusAndEveryTimingCanBeSeen() {
        Visitor noor = Visitor.editor();
        List<Map<String, Object>> claims =
                noor.get("/api/v1/claims?limit=500").jsonPath().getList("claims");
        assertThat(claims.stream().map(claim -> claim.get("status")).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "open", "happened", "partly", "did_not_happen", "withdrawn", "void", "cannot_tell");
        assertThat(claims.stream()
                        .map(claim -> claim.get("timing"))
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(Timing.values())
                        .map(Timing::code)
                        .toList());
        assertThat(claims).anyMatch(claim -> (Integer) claim.get("timesMoved") == 2);
        assertThat(claims).anyMatch(claim -> claim.get("waitsFor") != null);
        assertThat(claims.stream()
                        .mapToInt(claim -> (Integer) claim.get("contradicts"))
                        .sum())
                .isPositive();
    }

    @Test
    void theImporterItselfMadeTheClaims() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Article.count()).isGreaterThanOrEqualTo(25);
            long machine =
                    Claim.count("origin = org.outturn.core.claim.Origin.MACHINE and review = ?1", Review.ACCEPTED);
            long all = Claim.count("review = ?1", Review.ACCEPTED);
            assertThat(machine).isGreaterThan(all * 9 / 10);
            assertThat(Claim.count("review = ?1", Review.PROPOSED)).isBetween(10L, 60L);
            assertThat(Claim.count("review = ?1", Review.REJECTED)).isPositive();
            assertThat(Claim.count("review = ?1", Review.MERGED)).isPositive();
        });
    }

    @Test
    void aSecondStartAddsNothing() {
        long before = QuarkusTransaction.requiringNew().call(() -> Claim.count() + ImportRun.count());
        newsroom.loadIfEmpty();
        long after = QuarkusTransaction.requiringNew().call(() -> Claim.count() + ImportRun.count());
        assertThat(after).isEqualTo(before);
    }

    @Test
    void theFirstPageSaysInWordsWhatMustBeDecided() {
        Document page = Visitor.editor().page("/");
        assertThat(page.selectFirst(".lede").text()).contains("overdue").contains("await review");
        assertThat(page.select("#due-now ~ a, .section-head a").eachText())
                .contains("All due", "All overdue", "Open queue");
        assertThat(page.select(".claim-list .timing[data-timing=overdue]")).isNotEmpty();
        assertThat(page.select(".claim-list .timing[data-timing=due]")).isNotEmpty();
    }

    @Test
    void everyPageOfTheSampleOpens() {
        Visitor noor = Visitor.editor();
        List<Integer> claims =
                noor.get("/api/v1/claims?limit=500&review=any").jsonPath().getList("claims.id");
        claims.forEach(id -> assertThat(noor.get("/claims/" + id).statusCode())
                .as("claim " + id)
                .isEqualTo(200));
        List<Integer> articles =
                noor.get("/api/v1/claims?limit=500&review=any").jsonPath().getList("claims.articleId");
        articles.stream().distinct().forEach(id -> assertThat(
                        noor.get("/articles/" + id).statusCode())
                .isEqualTo(200));
        noor.page("/runs").select("a[href^=/runs/]").forEach(run -> noor.page(run.attr("href")));
    }

    @Test
    void pagesFitIntoSixtyKilobytes() {
        Visitor noor = Visitor.editor();
        for (String path : new String[] {"/", "/review", "/claims", "/claims/1", "/articles", "/sources", "/runs"}) {
            assertThat(noor.get(path).asByteArray().length).as(path).isLessThan(60_000);
        }
    }
}
