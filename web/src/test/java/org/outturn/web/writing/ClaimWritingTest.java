package org.outturn.web.writing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.Origin;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.ApiToken;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.core.editor.TokenScope;
import org.outturn.core.request.KeptAnswer;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimWritingTest {
    private static final String VERDICT =
            "{\"status\":\"happened\",\"knownSince\":\"2025-06-10\",\"happenedOn\":\"2025-05-30\",\"reason\":\"The gazette printed it.\"}";
    private static final String PROPOSAL =
            "{\"stance\":\"supports\",\"quote\":\"It was signed.\",\"url\":\"https://gazette.example/1\",\"datedOn\":\"2025-06-01\",\"rule\":\"gazette-watch\",\"score\":0.75,\"reason\":\"names the signing\"}";

    private final Visitor noor = Visitor.editor();

    private static String token(Visitor of, TokenScope scope) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ApiToken.issue(Editor.findById(of.editorId()), "test", scope, Instant.now()))
                .value();
    }

    private RequestSpecification as(TokenScope scope) {
        return given().header("Authorization", "Bearer " + token(noor, scope)).contentType("application/json");
    }

    private String tag(long id) {
        return noor.get("/api/v1/claims/" + id).header("ETag");
    }

    private Response send(long id, String what, String body, String tag, String key) {
        RequestSpecification request = as(TokenScope.ALL).body(body);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/api/v1/claims/" + id + "/" + what);
    }

    private static void problem(Response response, int status, String type) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:outturn:problem:" + type);
    }

    @Test
    void aVerdictIsRecordedAndTheTagIsTheNewOne() {
        long id = Newsroom.accepted();
        Response done = send(id, "status-changes", VERDICT, tag(id), null);
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(201);
        assertThat(done.jsonPath().getString("to")).isEqualTo("happened");
        assertThat(done.jsonPath().getString("editor")).isEqualTo("Noor Okafor");
        assertThat(done.header("Location")).endsWith("/api/v1/claims/" + id);
        assertThat(done.header("ETag")).isEqualTo(tag(id));
        assertThat(Newsroom.<Status>look(id, Claim::status)).isEqualTo(Status.HAPPENED);
    }

    @Test
    void evidenceFromAProgramIsProposedAndNotAccepted() {
        long id = Newsroom.accepted();
        Response done = send(id, "evidence", PROPOSAL, tag(id), null);
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(201);
        assertThat(done.jsonPath().getString("state")).isEqualTo("proposed");
        assertThat(done.jsonPath().getString("rule")).isEqualTo("gazette-watch");
        assertThat(done.header("ETag")).isEqualTo(tag(id));
        Newsroom.look(id, claim -> {
            assertThat(claim.evidence()).hasSize(1);
            assertThat(claim.evidence().get(0).state()).isEqualTo(EvidenceState.PROPOSED);
            assertThat(claim.evidence().get(0).origin()).isEqualTo(Origin.MACHINE);
            assertThat(claim.evidence().get(0).score()).contains(0.75f);
            return 0;
        });
    }

    @Test
    void wordsOfAStoredArticleAreFoundInItOrRefused() {
        long id = Newsroom.accepted();
        long article = QuarkusTransaction.requiringNew()
                .call(() -> SampleClaims.version("Later.\n\nThe contract was signed.", SampleClaims.ANNOUNCED_AT)
                        .article()
                        .id());
        String body = "{\"stance\":\"supports\",\"quote\":\"%s\",\"article\":%d}";
        Response done = send(id, "evidence", body.formatted("The contract was signed.", article), tag(id), null);
        assertThat(done.jsonPath().getInt("quoteStart")).as(done.asString()).isEqualTo(8);
        problem(send(id, "evidence", body.formatted("Nobody said this.", article), tag(id), null), 422, "refused");
        problem(send(id, "evidence", body.formatted("x", 999_999_999L), tag(id), null), 422, "refused");
    }

    @Test
    void whoHasNotReadTheClaimAsItIsIsRefused() {
        long id = Newsroom.accepted();
        String tag = tag(id);
        problem(send(id, "status-changes", VERDICT, null, null), 428, "precondition-required");
        problem(send(id, "status-changes", VERDICT, "\"other\"", null), 412, "precondition-failed");
        problem(send(id, "status-changes", VERDICT, "W/" + tag, null), 412, "precondition-failed");
        Newsroom.meanwhile(id, (claim, jonas, at) -> claim.give(java.util.Optional.of(jonas), "", jonas, at));
        Response late = send(id, "status-changes", VERDICT, tag, null);
        problem(late, 412, "precondition-failed");
        assertThat(late.header("ETag")).isEqualTo(tag(id));
        assertThat(Newsroom.<Status>look(id, Claim::status)).isEqualTo(Status.OPEN);
        assertThat(send(id, "status-changes", VERDICT, "\"x\", " + late.header("ETag"), null)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void theSameKeyAndBodyActOnceAndAnotherBodyIsRefused() {
        long id = Newsroom.accepted();
        String key = UUID.randomUUID().toString();
        String tag = tag(id);
        Response first = send(id, "evidence", PROPOSAL, tag, key);
        Response again = send(id, "evidence", PROPOSAL, tag, key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(Newsroom.<Integer>look(id, claim -> claim.evidence().size())).isEqualTo(1);
        problem(send(id, "evidence", PROPOSAL.replace("0.75", "0.5"), tag(id), key), 422, "idempotency");
        problem(send(id, "status-changes", VERDICT, tag(id), key), 422, "idempotency");
        problem(send(id, "evidence", PROPOSAL, tag, "x".repeat(256)), 400, "parameters");
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        long id = Newsroom.accepted();
        String key = UUID.randomUUID().toString();
        problem(send(id, "status-changes", VERDICT, "\"stale\"", key), 412, "precondition-failed");
        assertThat(send(id, "status-changes", VERDICT, tag(id), key).statusCode())
                .isEqualTo(201);
    }

    @Test
    void keysAreForgottenAfterADay() {
        long id = Newsroom.accepted();
        String key = UUID.randomUUID().toString();
        send(id, "evidence", PROPOSAL, tag(id), key);
        QuarkusTransaction.requiringNew().run(() -> {
            Instant later = Instant.now().plus(KeptAnswer.LIFETIME).plus(Duration.ofMinutes(1));
            assertThat(KeptAnswer.forget(Claim.getEntityManager(), later)).isPositive();
        });
        assertThat(send(id, "evidence", PROPOSAL.replace("0.75", "0.5"), tag(id), key)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void ofManyAtOnceWithOneKeyOneActs() throws Exception {
        long id = Newsroom.accepted();
        String key = UUID.randomUUID().toString();
        String tag = tag(id);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Response> one = () -> send(id, "evidence", PROPOSAL, tag, key);
            List<Future<Response>> all = threads.invokeAll(List.of(one, one, one, one, one, one));
            for (Future<Response> response : all) {
                assertThat(response.get().statusCode()).isEqualTo(201);
                assertThat(response.get().asString()).isEqualTo(all.get(0).get().asString());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(Newsroom.<Integer>look(id, claim -> claim.evidence().size())).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "READ, 403, 403, 403",
        "EVIDENCE, 201, 403, 403",
        "STATUS_CHANGES, 403, 201, 403",
        "ARTICLES, 403, 403, 422",
        "FEEDS, 401, 401, 401",
        "ALL, 201, 201, 422"
    })
    void aTokenWritesWhatItsScopeSays(TokenScope scope, int evidence, int status, int articles) {
        long id = Newsroom.accepted();
        String base = "/api/v1/claims/" + id;
        assertThat(as(scope)
                        .header("If-Match", tag(id))
                        .body(PROPOSAL)
                        .post(base + "/evidence")
                        .statusCode())
                .isEqualTo(evidence);
        assertThat(as(scope)
                        .header("If-Match", tag(id))
                        .body(VERDICT)
                        .post(base + "/status-changes")
                        .statusCode())
                .isEqualTo(status);
        assertThat(as(scope).body("{}").post("/api/v1/articles").statusCode()).isEqualTo(articles);
        assertThat(as(scope).get(base).statusCode()).isEqualTo(scope == TokenScope.FEEDS ? 401 : 200);
    }

    @Test
    void aViewersTokenWritesNothingWhateverItsScope() {
        Visitor vera = Visitor.named("Vera Lind", Role.VIEWER);
        long id = Newsroom.accepted();
        for (TokenScope scope : List.of(TokenScope.ALL, TokenScope.EVIDENCE)) {
            problem(
                    given().header("Authorization", "Bearer " + token(vera, scope))
                            .contentType("application/json")
                            .header("If-Match", "*")
                            .body(PROPOSAL)
                            .post("/api/v1/claims/" + id + "/evidence"),
                    403,
                    "forbidden");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":\"happened\",\"known\":\"2025-06-10\"} | 422 | refused | known",
                "{\"status\":\"perhaps\",\"knownSince\":\"2025-06-10\",\"reason\":\"x\"} | 422 | refused | status",
                "{\"status\":\"happened\",\"knownSince\":\"June\",\"reason\":\"x\"} | 422 | refused | knownSince",
                "{\"status\":\"happened\",\"knownSince\":\"2999-06-10\",\"reason\":\"x\"} | 422 | refused | knownSince",
                "{\"status\":\"happened\",\"knownSince\":\"2025-06-10\"} | 422 | refused | reason",
                "{\"status\":\"happened\",\"knownSince\":\"2025-06-10\",\"reason\":\"x\",\"evidence\":999999999} | 422 | refused | evidence",
                "{\"status\" | 400 | request |",
                "null | 400 | request |",
                "[] | 400 | request |",
                "{} {} | 400 | request |"
            })
    void whatIsWrongIsNamed(String body, int status, String type, String field) {
        long id = Newsroom.accepted();
        Response response = send(id, "status-changes", body, tag(id), null);
        problem(response, status, type);
        assertThat(response.jsonPath().getString("parameters[0].name")).isEqualTo(field);
    }

    @Test
    void thereIsNothingToWriteToWhereThereIsNoClaim() {
        problem(send(999_999_999L, "evidence", PROPOSAL, "*", null), 404, "not-found");
        problem(send(Newsroom.accepted(), "evidence?foo=1", PROPOSAL, "*", null), 400, "parameters");
    }
}
