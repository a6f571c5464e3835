package org.outturn.web.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubscriptionsResourceTest {
    private final Visitor noor = Visitor.editor();

    private static void decide(long id, Status status) {
        Newsroom.meanwhile(
                id,
                (claim, jonas, at) -> claim.changeStatus(
                        SampleClaims.verdict(status, "2025-06-08"), jonas, LocalDate.of(2025, 6, 12), at));
    }

    private static void move(long id, Precision precision) {
        Newsroom.meanwhile(
                id,
                (claim, jonas, at) -> claim.moveDue(
                        Optional.of(new DueWindow(
                                LocalDate.of(2025, 9, 1),
                                LocalDate.of(2025, 9, 30),
                                null,
                                precision,
                                ZoneId.of("UTC"),
                                "",
                                -1,
                                -1,
                                "editor")),
                        "moved",
                        jonas,
                        at));
    }

    private Document feed(String path) {
        Response response = noor.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/atom+xml");
        return Jsoup.parse(response.asString(), "", Parser.xmlParser());
    }

    @Test
    void verdictsAndCorrectionsAreFeedsNewestFirst() {
        long id = Newsroom.accepted();
        decide(id, Status.DID_NOT_HAPPEN);
        assertThat(feed("/api/v1/status-changes.atom")
                        .selectFirst("entry > title")
                        .text())
                .isEqualTo("Aldmouth council signs the tram contract: open → did not happen");
        decide(id, Status.PARTLY);
        Document corrections = feed("/api/v1/corrections.atom");
        assertThat(corrections.selectFirst("entry > title").text()).endsWith("did not happen → partly");
        assertThat(corrections.select("entry > title").eachText()).noneMatch(title -> title.contains(": open →"));
        assertThat(corrections.selectFirst("entry > link").attr("href")).endsWith("/claims/" + id);
        assertThat(corrections.selectFirst("feed > title").text()).startsWith("Corrections · Outturn at ");
        assertThat(feed("/api/v1/status-changes.atom?status=void&words=submarine")
                        .select("entry"))
                .isEmpty();
        assertThat(noor.get("/api/v1/corrections.atom?stauts=void").statusCode())
                .isEqualTo(400);
        String tag = noor.get("/api/v1/corrections.atom").header("ETag");
        assertThat(noor.request()
                        .header("If-None-Match", tag)
                        .get("/api/v1/corrections.atom")
                        .statusCode())
                .isEqualTo(304);
    }

    private VEvent event(long id) {
        Response response = noor.get("/api/v1/claims.ics?review=any");
        assertThat(response.contentType()).startsWith("text/calendar");
        assertThat(response.asString().split("\r\n"))
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        ICalendar calendar = Biweekly.parse(response.asString()).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith("claim-" + id + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static String day(ICalDate date) {
        assertThat(date.hasTime()).isFalse();
        return date.getRawComponents().toString(false, false);
    }

    @Test
    void aWindowIsAnEventThatIsMovedMadeTentativeAndCancelled() {
        long id = Newsroom.accepted();
        VEvent first = event(id);
        assertThat(day(first.getDateStart().getValue())).isEqualTo("20250314");
        assertThat(day(first.getDateEnd().getValue())).isEqualTo("20250601");
        assertThat(first.getSequence().getValue()).isZero();
        assertThat(first.getStatus().isConfirmed()).isTrue();
        assertThat(first.getDescription().getValue()).contains(SampleClaims.SENTENCE);
        move(id, Precision.MONTH);
        VEvent moved = event(id);
        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(moved.getStatus().isTentative()).isTrue();
        assertThat(day(moved.getDateEnd().getValue())).isEqualTo("20251001");
        decide(id, Status.WITHDRAWN);
        VEvent cancelled = event(id);
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
    }

    private String feedToken() {
        String page = noor.post("/account/tokens", "name", "calendar", "scope", "feeds")
                .asString();
        return Jsoup.parse(page).selectFirst(".notice code").text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.ics", "status-changes.atom", "corrections.atom"})
    void aReaderThatCannotSignInReadsByAPrivateAddressUntilItIsRevoked(String path) {
        String token = feedToken();
        assertThat(given().get("/api/v1/" + path + "?token=" + token).statusCode())
                .isEqualTo(200);
        assertThat(given().get("/api/v1/" + path + "?token=wrong").statusCode()).isEqualTo(401);
        assertThat(given().get("/api/v1/" + path).statusCode()).isEqualTo(401);
        assertThat(given().get("/api/v1/claims?token=" + token).statusCode()).isEqualTo(401);
        assertThat(given().get("/api/v1/claims.csv?token=" + token).statusCode())
                .isEqualTo(401);
        assertThat(given().header("Authorization", "Bearer " + token)
                        .get("/api/v1/claims")
                        .statusCode())
                .isEqualTo(401);
        String program = noor.token().value();
        assertThat(given().get("/api/v1/" + path + "?token=" + program).statusCode())
                .isEqualTo(401);
        noor.page("/account").select("form[action*=revocations]").forEach(form -> noor.post(form.attr("action")));
        assertThat(given().get("/api/v1/" + path + "?token=" + token).statusCode())
                .isEqualTo(401);
    }
}
