package org.outturn.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimItemResourceTest {
    private final Visitor noor = Visitor.editor();

    private static long movedAndDone() {
        long id = Newsroom.accepted();
        Newsroom.meanwhile(id, (claim, jonas, at) -> {
            LocalDate to = LocalDate.of(2025, 7, 31);
            claim.moveDue(
                    Optional.of(new DueWindow(
                            to.minusDays(3), to, null, Precision.DAY, ZoneId.of("UTC"), "", -1, -1, "editor")),
                    "The council moved it.",
                    jonas,
                    at);
            claim.addEvidence(
                    Stance.SUPPORTS,
                    new EvidenceSource.InArticle(
                            claim.appearances().get(0).articleVersion(), 0, 26, LocalDate.of(2025, 7, 30)),
                    "",
                    jonas,
                    at);
            claim.changeStatus(
                    SampleClaims.verdict(Status.HAPPENED, "2025-07-30"), jonas, LocalDate.of(2025, 8, 1), at);
        });
        return id;
    }

    @Test
    void aClaimComesWithAllItsHistories() {
        long id = movedAndDone();
        JsonPath claim = noor.get("/api/v1/claims/" + id).jsonPath();
        assertThat(claim.getLong("id")).isEqualTo(id);
        assertThat(claim.getList("statusChanges.to")).containsExactly("happened");
        assertThat(claim.getList("revisions.dueTo")).containsExactly("2025-05-31", "2025-07-31");
        assertThat(claim.getList("reviewChanges.to")).containsExactly("proposed", "accepted");
        assertThat(claim.getList("evidence.stance")).containsExactly("supports");
        assertThat(claim.getList("appearances.sentence")).containsExactly(SampleClaims.SENTENCE);
        assertThat(claim.getString("links.page")).endsWith("/claims/" + id);
        JsonPath before = noor.get("/api/v1/claims/" + id + "?asOf=2025-03-15").jsonPath();
        assertThat(before.getString("status")).isEqualTo("open");
        assertThat(before.getList("statusChanges")).isEmpty();
        assertThat(noor.get("/api/v1/claims/" + id + "?asOf=2025-03-13").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/linked-data.jsonld", "/annotations.jsonld"})
    void whatHasNotChangedIsNotSentAgain(String part) {
        long id = movedAndDone();
        String path = "/api/v1/claims/" + id + part;
        Response first = noor.get(path);
        String tag = first.header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        Response again = noor.request().header("If-None-Match", tag).get(path);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        Newsroom.meanwhile(
                id,
                (claim, jonas, at) -> claim.changeStatus(
                        SampleClaims.verdict(Status.PARTLY, "2025-07-30"), jonas, LocalDate.of(2025, 8, 1), at));
        Newsroom.meanwhile(
                id,
                (claim, jonas, at) -> claim.addEvidence(
                        Stance.CONTEXT,
                        new EvidenceSource.InArticle(
                                claim.appearances().get(0).articleVersion(), 4, 11, LocalDate.of(2025, 7, 30)),
                        "",
                        jonas,
                        at));
        assertThat(noor.request().header("If-None-Match", tag).get(path).statusCode())
                .isEqualTo(200);
        assertThat(noor.get(path + "?limit=1").statusCode()).isEqualTo(400);
        assertThat(noor.request().head(path).statusCode()).isEqualTo(200);
        assertThat(Visitor.stranger().get(path).statusCode()).isEqualTo(401);
        assertThat(noor.get("/api/v1/claims/999999999" + part).statusCode()).isEqualTo(404);
    }

    @Test
    void linkedDataSaysWhatWasAnnouncedMovedAndReviewed() {
        long id = movedAndDone();
        JsonPath data = noor.get("/api/v1/claims/" + id + "/linked-data.jsonld").jsonPath();
        assertThat(data.getString("'@context'")).isEqualTo("https://schema.org");
        List<Map<String, Object>> graph = data.getList("'@graph'");
        assertThat(graph).extracting(node -> node.get("@type")).containsExactly("ClaimReview", "Claim", "Event");
        assertThat(graph.get(0))
                .containsEntry(
                        "reviewRating",
                        Map.of(
                                "@type",
                                "Rating",
                                "alternateName",
                                "happened",
                                "ratingExplanation",
                                "The council said so."));
        assertThat(graph.get(1))
                .containsEntry("text", SampleClaims.SENTENCE)
                .containsEntry("datePublished", "2025-03-14");
        assertThat(graph.get(2))
                .containsEntry("eventStatus", "https://schema.org/EventRescheduled")
                .containsEntry("previousStartDate", "2025-03-14")
                .containsEntry("startDate", "2025-07-28")
                .containsEntry("endDate", "2025-07-31");
        JsonPath open = noor.get("/api/v1/claims/" + Newsroom.accepted() + "/linked-data.jsonld")
                .jsonPath();
        assertThat(open.getList("'@graph'.'@type'")).containsExactly("Claim", "Event");
    }

    @Test
    void annotationsFindTheWordsByQuoteAndByPlace() {
        long id = movedAndDone();
        JsonPath page = noor.get("/api/v1/claims/" + id + "/annotations.jsonld").jsonPath();
        assertThat(page.getList("items.motivation")).containsExactly("identifying", "assessing");
        for (int i = 0; i < 2; i++) {
            Map<String, Object> quote = page.getMap("items[%d].target.selector[0]".formatted(i));
            Map<String, Object> place = page.getMap("items[%d].target.selector[1]".formatted(i));
            String source =
                    page.getString("items[%d].target.source".formatted(i)).replaceFirst("^http://[^/]+", "");
            String text = noor.get(source).asString();
            assertThat(text).contains("" + quote.get("prefix") + quote.get("exact") + quote.get("suffix"));
            assertThat(text.substring((Integer) place.get("start"), (Integer) place.get("end")))
                    .isEqualTo(quote.get("exact"));
        }
        assertThat(page.getString("items[0].target.selector[0].exact")).isEqualTo(SampleClaims.SENTENCE);
    }

    @Test
    void anArticleComesWithItsVersionsAndTheirTexts() {
        long id = Newsroom.accepted();
        int article = noor.get("/api/v1/claims/" + id).jsonPath().getInt("articleId");
        JsonPath body = noor.get("/api/v1/articles/" + article).jsonPath();
        assertThat(body.getList("versions.number")).containsExactly(1);
        JsonPath version =
                noor.get("/api/v1/articles/" + article + "/versions/1").jsonPath();
        assertThat(version.getString("text")).isEqualTo(SampleClaims.TEXT);
        assertThat(noor.get("/api/v1/articles/" + article + "/versions/1/text").asString())
                .isEqualTo(SampleClaims.TEXT);
        assertThat(noor.get("/api/v1/articles/" + article + "/versions/2").statusCode())
                .isEqualTo(404);
        assertThat(noor.get("/api/v1/articles/" + article + "?foo=1").statusCode())
                .isEqualTo(400);
        assertThat(noor.get("/api/v1/articles/999999999").statusCode()).isEqualTo(404);
    }
}
