package org.outturn.web.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.core.webhook.Webhook;
import org.outturn.core.webhook.WebhookDelivery;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;
import org.outturn.web.imports.LoopbackAllowed;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(LoopbackAllowed.class)
class WebhookWorkTest {
    private final Visitor ada = Visitor.named("Ada Admin", Role.ADMIN);
    private final List<Message> taken = Collections.synchronizedList(new ArrayList<>());
    private volatile int answer = 204;
    private HttpServer listener;

    @Inject
    WebhookWork work;

    /** What arrived. */
    private record Message(Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().get(0))
                    .findFirst()
                    .orElse("");
        }
    }

    @BeforeEach
    void listen() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            WebhookDelivery.deleteAll();
            Webhook.deleteAll();
        });
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            taken.add(new Message(exchange.getRequestHeaders(), body));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        listener.start();
    }

    @AfterEach
    void stop() {
        listener.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + listener.getAddress().getPort() + "/hook";
    }

    /** The secret of a webhook that is told of these events. */
    private String add(String... events) {
        Response made = ada.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", Visitor.csrf())
                .formParam("name", "The archive")
                .formParam("address", address())
                .formParam("event", List.of(events))
                .post("/webhooks");
        Document page = Visitor.document(made, 200);
        return page.selectFirst(".notice code").text();
    }

    private static void decide(long id) {
        Newsroom.meanwhile(
                id,
                (claim, jonas, at) -> claim.changeStatus(
                        SampleClaims.verdict(Status.HAPPENED, "2025-06-08"), jonas, LocalDate.of(2025, 6, 12), at));
    }

    private static WebhookDelivery only() {
        return QuarkusTransaction.requiringNew()
                .call(() -> WebhookDelivery.<WebhookDelivery>findAll().singleResult());
    }

    @Test
    void aVerdictIsToldOnceSignedAndWithItsRow() throws Exception {
        long id = Newsroom.accepted();
        String secret = add("status.changed");
        decide(id);
        work.run();
        work.run();

        assertThat(taken).hasSize(1);
        Message message = taken.get(0);
        JsonPath body = JsonPath.from(message.body());
        assertThat(body.getString("type")).isEqualTo("status.changed");
        assertThat(body.getLong("data.claim.id")).isEqualTo(id);
        assertThat(body.getString("data.statusChange.to")).isEqualTo("happened");
        assertThat(message.header("Content-Type")).startsWith("application/json");

        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = message.header("webhook-id") + "." + message.header("webhook-timestamp") + "." + message.body();
        assertThat(message.header("webhook-signature"))
                .isEqualTo("v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
        assertThat(Duration.between(
                        Instant.ofEpochSecond(Long.parseLong(message.header("webhook-timestamp"))), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
        assertThat(only().deliveredAt()).isPresent();
    }

    @Test
    void acceptedClaimsAndEvidenceAreToldAndNothingElse() {
        long before = Newsroom.accepted();
        add("claim.accepted", "evidence.accepted");
        decide(before);
        long id = Newsroom.accepted();
        Newsroom.proposed();
        Newsroom.meanwhile(id, (claim, jonas, at) -> {
            EvidenceSource there =
                    new EvidenceSource.AtAddress("https://x.example/", "signed", at, LocalDate.of(2025, 6, 8));
            claim.addEvidence(Stance.SUPPORTS, there, "", null, at);
            claim.addEvidence(Stance.CONTRADICTS, there, "", jonas, at);
        });
        work.run();
        assertThat(taken.stream().map(message -> JsonPath.from(message.body()).getString("type")))
                .containsExactly("claim.accepted", "evidence.accepted");
        JsonPath evidence = JsonPath.from(taken.get(1).body());
        assertThat(evidence.getString("data.evidence.stance")).isEqualTo("contradicts");
        assertThat(evidence.getLong("data.claim.id")).isEqualTo(id);
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        add("status.changed", "claim.accepted");
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                SampleClaims.accepted(SampleClaims.editor("Jonas"));
                throw new IllegalStateException("not after all");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("not after all");
        }
        work.run();
        assertThat(taken).isEmpty();
    }

    @Test
    void whatIsNotTakenIsSentAgainLaterUnderTheSameIdWithTheSameBody() {
        long id = Newsroom.accepted();
        add("status.changed");
        answer = 500;
        decide(id);
        work.run();
        WebhookDelivery failed = only();
        assertThat(failed.attempts()).isEqualTo(1);
        assertThat(failed.lastStatus()).contains(500);
        assertThat(failed.nextAttemptAt().orElseThrow()).isAfter(Instant.now().plusSeconds(3));
        work.run();
        assertThat(taken).as("not before its time").hasSize(1);

        Newsroom.meanwhile(id, (claim, jonas, at) -> claim.give(Optional.of(jonas), "", jonas, at));
        QuarkusTransaction.requiringNew()
                .run(() -> WebhookDelivery.update(
                        "nextAttemptAt = ?1", Instant.now().minusSeconds(1)));
        answer = 200;
        work.run();
        assertThat(taken).hasSize(2);
        assertThat(taken.get(1).header("webhook-id")).isEqualTo(taken.get(0).header("webhook-id"));
        assertThat(taken.get(1).body()).isEqualTo(taken.get(0).body());
        assertThat(only().deliveredAt()).isPresent();
        assertThat(only().attempts()).isEqualTo(2);
    }

    @Test
    void aServerThatSaysThatItIsGoneIsToldNothingMore() {
        long id = Newsroom.accepted();
        add("status.changed");
        answer = 410;
        decide(id);
        work.run();
        Webhook webhook = QuarkusTransaction.requiringNew()
                .call(() -> Webhook.<Webhook>findAll().singleResult());
        assertThat(webhook.disabledAt()).isPresent();
        decide(Newsroom.accepted());
        work.run();
        assertThat(taken).hasSize(1);
    }

    @Test
    void theWaitsGrowAndEndAfterSomeDays() {
        add("status.changed");
        decide(Newsroom.accepted());
        Instant at = Instant.now();
        Duration last = Duration.ZERO;
        int attempts = 0;
        while (true) {
            Instant now = at;
            Optional<Instant> next = QuarkusTransaction.requiringNew().call(() -> {
                WebhookDelivery delivery =
                        WebhookDelivery.<WebhookDelivery>findAll().singleResult();
                delivery.failed(Optional.of(503), "The server answered with status 503.", now);
                return delivery.nextAttemptAt();
            });
            attempts++;
            if (next.isEmpty()) {
                break;
            }
            Duration wait = Duration.between(now, next.get());
            assertThat(wait).isGreaterThanOrEqualTo(last);
            last = wait.minusSeconds(1);
            at = next.get();
        }
        assertThat(attempts).isEqualTo(10);
        assertThat(only().deliveredAt()).isEmpty();
    }

    @Test
    void thePageShowsWhatWasSentAndSendsItAgain() {
        long id = Newsroom.accepted();
        add("status.changed");
        decide(id);
        work.run();
        String hook = ada.page("/webhooks").selectFirst("tbody a").attr("href");
        Document log = ada.page(hook);
        assertThat(log.select("tbody tr")).hasSize(1);
        assertThat(log.selectFirst("tbody tr").text()).contains("status.changed", "delivered", "Status 204");
        assertThat(log.selectFirst("pre").text()).isEqualTo(taken.get(0).body());
        String again = log.selectFirst("tbody form").attr("action");
        assertThat(ada.post(again).statusCode()).isEqualTo(303);
        assertThat(ada.page(hook).selectFirst("tbody tr").text()).contains("waits");
        work.run();
        assertThat(taken).hasSize(2);
        assertThat(taken.get(1).header("webhook-id")).isEqualTo(taken.get(0).header("webhook-id"));

        assertThat(ada.post(hook + "/access", "enabled", "false").statusCode()).isEqualTo(303);
        decide(Newsroom.accepted());
        work.run();
        assertThat(taken).hasSize(2);
        assertThat(ada.page(hook).text()).contains("Tell it again");
    }

    @Test
    void onlyAnAdministratorAddsOneAndOnlyOnTheWeb() {
        assertThat(Visitor.editor().get("/webhooks").statusCode()).isEqualTo(403);
        Response refused =
                ada.post("/webhooks", "name", "x", "address", "file:///etc/passwd", "event", "status.changed");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(ada.post("/webhooks", "name", "x", "address", address()).statusCode())
                .isEqualTo(422);
        assertThat(ada.post("/webhooks", "name", "", "address", address(), "event", "status.changed")
                        .statusCode())
                .isEqualTo(422);
    }
}
