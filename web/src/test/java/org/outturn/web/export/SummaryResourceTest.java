package org.outturn.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SummaryResourceTest {
    private final Visitor noor = Visitor.editor();

    private static void decide(Status status, String day) {
        Newsroom.meanwhile(
                Newsroom.accepted(),
                (claim, jonas, at) ->
                        claim.changeStatus(SampleClaims.verdict(status, day), jonas, LocalDate.of(2025, 6, 12), at));
    }

    private static void some() {
        decide(Status.HAPPENED, "2025-05-20");
        decide(Status.HAPPENED, "2025-06-10");
        decide(Status.DID_NOT_HAPPEN, "2025-06-12");
        decide(Status.VOID, "2025-06-12");
        Newsroom.accepted();
    }

    @Test
    void theNumbersAreThoseOfTheListOfClaims() {
        some();
        JsonPath summary = noor.get("/api/v1/reports/summary").jsonPath();
        for (String status :
                List.of("open", "happened", "partly", "did_not_happen", "withdrawn", "void", "cannot_tell")) {
            assertThat(summary.getInt("status." + status))
                    .as(status)
                    .isEqualTo(noor.get("/api/v1/claims?limit=1&status=" + status)
                            .jsonPath()
                            .getInt("total"));
        }
        for (String timing : List.of("undated", "upcoming", "due", "overdue")) {
            assertThat(summary.getInt("timingOfOpen." + timing))
                    .as(timing)
                    .isEqualTo(noor.get("/api/v1/claims?limit=1&timing=" + timing)
                            .jsonPath()
                            .getInt("total"));
        }
        for (String timing : List.of("early", "on_time", "late")) {
            assertThat(summary.getInt("timingOfHappened." + timing))
                    .as(timing)
                    .isEqualTo(noor.get("/api/v1/claims?limit=1&status=happened&timing=" + timing)
                            .jsonPath()
                            .getInt("total"));
        }
        assertThat(summary.getInt("total"))
                .isEqualTo(noor.get("/api/v1/claims?limit=1").jsonPath().getInt("total"));
        assertThat(summary.getDouble("happenedOfDecided.share"))
                .isCloseTo(summary.getInt("status.happened") / (double) summary.getInt("decided"), within(1e-6));
    }

    @Test
    void theNumbersAreThoseOfThePageOfReports() {
        some();
        Document page = noor.page("/reports?by=source&announcedFrom=2025-03-01");
        JsonPath summary = noor.get("/api/v1/reports/summary?by=source&announcedFrom=2025-03-01")
                .jsonPath();
        assertThat(page.selectFirst(".lede").text()).contains(summary.getInt("total") + " claim");
        Element row = page.selectFirst("table.table tbody tr");
        Map<String, Object> group = summary.getMap("groups[0]");
        assertThat(row.selectFirst("th").text()).isEqualTo(group.get("name"));
        assertThat(row.selectFirst("[data-label=claims]").text()).isEqualTo("" + group.get("total"));
        assertThat(row.selectFirst("[data-label=late]").text())
                .isEqualTo(summary.getString("groups[0].timingOfHappened.late"));
        assertThat(row.selectFirst("[data-label='did not happen']").text())
                .isEqualTo(summary.getString("groups[0].status.did_not_happen"));
    }

    @Test
    void aLookBackCountsWhatWasDecidedThen() {
        some();
        long open = Newsroom.accepted();
        String path = "/api/v1/reports/summary?by=kind&asOf=" + Instant.now().truncatedTo(ChronoUnit.MICROS);
        String then = noor.get(path).asString();
        Newsroom.meanwhile(
                open,
                (claim, jonas, at) -> claim.changeStatus(
                        SampleClaims.verdict(Status.HAPPENED, "2025-06-10"), jonas, LocalDate.of(2025, 6, 12), at));
        Response again = noor.get(path);
        assertThat(again.asString()).isEqualTo(then);
        assertThat(noor.get("/api/v1/reports/summary").jsonPath().getInt("status.happened"))
                .isEqualTo(again.jsonPath().getInt("status.happened") + 1);
        assertThat(noor.request()
                        .header("If-None-Match", again.header("ETag"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void manyClaimsAsLinkedDataAreTheSameAsEachAlone() {
        some();
        Response bulk = noor.get("/api/v1/claims.jsonld");
        assertThat(bulk.contentType()).startsWith("application/ld+json");
        List<Map<String, Object>> graph = bulk.jsonPath().getList("@graph");
        assertThat(bulk.header("Outturn-Rows"))
                .isEqualTo(""
                        + graph.stream()
                                .filter(node -> node.get("@type").equals("Claim"))
                                .count());
        List<Integer> ids = noor.get("/api/v1/claims?limit=500").jsonPath().getList("claims.id");
        int from = 0;
        for (int id : ids) {
            List<Object> alone = noor.get("/api/v1/claims/%d/linked-data.jsonld".formatted(id))
                    .jsonPath()
                    .getList("@graph");
            assertThat(graph.subList(from, from + alone.size())).isEqualTo(alone);
            from += alone.size();
        }
        assertThat(from).isEqualTo(graph.size());
        assertThat(noor.get("/api/v1/claims.jsonld?status=void").jsonPath().getList("@graph"))
                .hasSizeLessThan(graph.size());
    }

    @Test
    void sourcesComeAsOpml() {
        Newsroom.accepted();
        Response list = noor.get("/api/v1/sources.opml");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.contentType()).startsWith("text/x-opml");
        assertThat(list.asString()).contains("<opml version=\"2.0\">");
        assertThat(noor.request()
                        .header("If-None-Match", list.header("ETag"))
                        .get("/api/v1/sources.opml")
                        .statusCode())
                .isEqualTo(304);
    }
}
