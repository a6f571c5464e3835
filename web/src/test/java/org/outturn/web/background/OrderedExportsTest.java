package org.outturn.web.background;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.claim.Claim;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.export.OrderedExport;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrderedExportsTest {
    private final Visitor noor = Visitor.editor();

    @Inject
    ExportWork work;

    @BeforeEach
    void nothingWaits() {
        QuarkusTransaction.requiringNew().run(() -> OrderedExport.deleteAll());
    }

    private Response order(String path) {
        return noor.request().header("Prefer", "wait=0, respond-async").get("/api/v1/" + path);
    }

    private String ordered(String path) {
        Response accepted = order(path);
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        assertThat(accepted.header("Preference-Applied")).isEqualTo("respond-async");
        return accepted.header("Location").replaceFirst("^http://[^/]+", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims.csv?review=any&sort=-changed",
                "evidence.jsonl?endMark=true",
                "sources.csv?fields=name,id",
                "claims.jsonld"
            })
    void whatIsMadeLaterIsWhatIsMadeAtOnce(String path) {
        Newsroom.accepted();
        String job = ordered(path);
        Response before = noor.get(job);
        assertThat(before.jsonPath().getString("state")).isEqualTo("waiting");
        assertThat(before.header("Retry-After")).isEqualTo("2");
        assertThat(noor.get(job + "/file").statusCode()).isEqualTo(409);

        work.run();

        Response after = noor.get(job);
        assertThat(after.jsonPath().getString("state")).as(after.asString()).isEqualTo("done");
        assertThat(after.jsonPath().getLong("rowsWritten"))
                .isEqualTo(after.jsonPath().getLong("rowsTotal"));
        Response atOnce = noor.get("/api/v1/" + path);
        Response file = noor.get(after.jsonPath().getString("file").replaceFirst("^http://[^/]+", ""));
        assertThat(file.asString()).isEqualTo(atOnce.asString());
        assertThat(file.contentType()).isEqualTo(atOnce.contentType());
        assertThat(file.header("Outturn-Rows")).isEqualTo(atOnce.header("Outturn-Rows"));
        assertThat(file.header("Content-Disposition")).isEqualTo(atOnce.header("Content-Disposition"));
        assertThat(Duration.between(
                        Instant.now(), Instant.parse(after.jsonPath().getString("keptUntil"))))
                .isBetween(Duration.ofDays(7).minusMinutes(5), Duration.ofDays(7));
    }

    @Test
    void whatAKilledProcessHadBegunIsMadeAgainFromTheStart() {
        Newsroom.accepted();
        String job = ordered("claims.csv");
        long id = Long.parseLong(job.replaceFirst(".*/", ""));
        QuarkusTransaction.requiringNew().run(() -> {
            OrderedExport left = OrderedExport.findById(id);
            left.begin();
            left.keep(0, new byte[] {1, 2, 3}, 5);
            left.keep(1, new byte[] {4}, 6);
        });
        assertThat(noor.get(job).jsonPath().getString("state")).isEqualTo("running");
        work.run();
        assertThat(noor.get(job + "/file").asString())
                .isEqualTo(noor.get("/api/v1/claims.csv").asString());
    }

    @Test
    void aFileOfManyPartsIsPutTogether() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            OrderedExport ordered = new OrderedExport(
                    org.outturn.core.editor.Editor.findById(noor.editorId()),
                    "claims.csv",
                    "",
                    "",
                    "a.csv",
                    "text/csv",
                    Instant.now());
            ordered.persist();
        });
        long id = QuarkusTransaction.requiringNew()
                .call(() -> OrderedExport.next().orElseThrow().id());
        byte[] random = new byte[3_000_000];
        new java.util.Random(3).nextBytes(random);
        KeptParts parts = new KeptParts(id);
        try (java.util.zip.GZIPOutputStream zipped = new java.util.zip.GZIPOutputStream(parts)) {
            zipped.write(random);
        }
        QuarkusTransaction.requiringNew()
                .run(() -> OrderedExport.<OrderedExport>findById(id).finish(1, Instant.now()));
        assertThat(noor.get("/api/v1/exports/" + id + "/file").asByteArray()).isEqualTo(random);
    }

    @Test
    void nobodyElseSeesThem() {
        String job = ordered("claims.csv");
        Visitor other = Visitor.editor();
        assertThat(other.get(job).statusCode()).isEqualTo(404);
        assertThat(other.get(job + "/file").statusCode()).isEqualTo(404);
        assertThat(other.request().delete(job).statusCode()).isEqualTo(404);
        assertThat(other.get("/api/v1/exports").jsonPath().getList("exports")).isEmpty();
        assertThat(noor.get("/api/v1/exports").jsonPath().getList("exports")).hasSize(1);
        assertThat(noor.request().delete(job).statusCode()).isEqualTo(204);
        assertThat(noor.get(job).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsDeletedAfterAWeek() {
        String job = ordered("claims.csv");
        work.run();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(OrderedExport.forget(
                            Instant.now().plus(Duration.ofDays(7)).minusSeconds(60)))
                    .isZero();
            assertThat(OrderedExport.forget(
                            Instant.now().plus(Duration.ofDays(7)).plusSeconds(60)))
                    .isEqualTo(1);
        });
        assertThat(noor.get(job).statusCode()).isEqualTo(404);
        Number left = QuarkusTransaction.requiringNew().call(() -> (Number) Claim.getEntityManager()
                .createNativeQuery("select count(*) from ordered_export_part")
                .getSingleResult());
        assertThat(left.longValue()).isZero();
    }

    @Test
    void whatCannotBeMadeSaysSoAndTheRestGoesOn() {
        String broken = ordered("claims.csv");
        String sound = ordered("sources.csv");
        QuarkusTransaction.requiringNew()
                .run(() -> OrderedExport.update(
                        "query = 'sort=nothing' where id = ?1", Long.parseLong(broken.replaceFirst(".*/", ""))));
        work.run();
        assertThat(noor.get(broken).jsonPath().getString("state")).isEqualTo("failed");
        assertThat(noor.get(broken).jsonPath().getString("reason")).contains("Reference");
        assertThat(noor.get(sound).jsonPath().getString("state")).isEqualTo("done");
    }

    @Test
    void whatIsNotUnderstoodIsRefusedAtOnceAndOnlySoManyMayWait() {
        assertThat(order("claims.csv?foo=1").statusCode()).isEqualTo(400);
        for (int i = 0; i < OrderedExport.MOST_OPEN; i++) {
            ordered("claims.csv");
        }
        Response refused = order("claims.csv");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:outturn:problem:rate");
        assertThat(refused.header("Retry-After")).isNotNull();
    }

    @Test
    void thePageOrdersAndListsThem() {
        Newsroom.accepted();
        assertThat(noor.post("/exports", "of", "claims.csv", "filter", "/claims?status=open")
                        .statusCode())
                .isEqualTo(303);
        Document before = noor.page("/exports");
        assertThat(before.select("tbody tr th").text()).contains("claims.csv", "status=open");
        assertThat(before.select("tbody a")).isEmpty();
        work.run();
        String file = noor.page("/exports").select("tbody a").attr("href");
        assertThat(noor.get(file).asString())
                .isEqualTo(noor.get("/api/v1/claims.csv?status=open").asString());
        assertThat(noor.post("/exports", "of", "claims.csv", "filter", "status=odd")
                        .statusCode())
                .isEqualTo(422);
        assertThat(noor.post("/exports", "of", "claims.exe", "filter", "").statusCode())
                .isEqualTo(422);
        String id = file.replaceAll("\\D*v1\\D*(\\d+)/file", "$1");
        assertThat(Visitor.editor().post("/exports/" + id + "/deletions").statusCode())
                .isEqualTo(404);
        assertThat(noor.post("/exports/" + id + "/deletions").statusCode()).isEqualTo(303);
        assertThat(noor.page("/exports").select("tbody tr")).isEmpty();
    }

    @Test
    void parametersAreReadAsTheServerReadsThem() {
        assertThat(QueryText.read("a=1&a=%C3%A9+x&b=&c"))
                .isEqualTo(java.util.Map.of("a", List.of("1", "é x"), "b", List.of(""), "c", List.of("")));
    }
}
