package org.outturn.web.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BulkChangesResourceTest {
    private static Response send(Visitor visitor, String path, List<String> claims, String... fields) {
        var request = visitor.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", Visitor.csrf())
                .formParam("claim", claims.toArray());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(path);
    }

    private static Response preview(Visitor visitor, List<Long> claims, String... fields) {
        return send(
                visitor,
                "/bulk-changes/previews",
                claims.stream().map(String::valueOf).toList(),
                fields);
    }

    /** Sends what stands in the form below a preview. */
    private static Response confirm(Visitor visitor, Document preview) {
        Element form = preview.selectFirst("form[action=/bulk-changes]");
        List<String> claims = form.select("input[name=claim]").eachAttr("value");
        List<String> fields = new ArrayList<>();
        form.select("input[type=hidden]").stream()
                .filter(input -> !input.attr("name").equals("claim")
                        && !input.attr("name").equals("csrf"))
                .forEach(input -> fields.addAll(List.of(input.attr("name"), input.attr("value"))));
        return send(visitor, "/bulk-changes", claims, fields.toArray(String[]::new));
    }

    private static String owner(long id) {
        return Newsroom.look(id, claim -> claim.owner().orElseThrow().name());
    }

    @Test
    void thePreviewSaysWhatChangesAndChangesNothing() {
        Visitor noor = Visitor.editor();
        List<Long> ids = List.of(Newsroom.accepted(), Newsroom.accepted(), Newsroom.proposed());
        Document chosen = Visitor.document(preview(noor, ids, "query", "timing=overdue"), 200);
        assertThat(chosen.select("tbody tr")).hasSize(3);
        assertThat(chosen.select("form[action=/bulk-changes]")).isEmpty();
        assertThat(chosen.selectFirst(".kicker a").attr("href")).isEqualTo("/claims?timing=overdue");
        Document page = Visitor.document(
                preview(
                        noor,
                        ids,
                        "owner",
                        String.valueOf(noor.editorId()),
                        "addTags",
                        "Tram, council",
                        "status",
                        "void",
                        "knownSince",
                        "2025-06-02",
                        "reason",
                        "The grant was refused."),
                200);
        assertThat(page.selectFirst(".lede").text()).startsWith("2 will change, 1 is refused");
        assertThat(page.select("tbody tr").get(0).text())
                .contains("Open → Void, known since 2025-06-02")
                .contains("owner nobody → Noor Okafor")
                .contains("add “tram”");
        assertThat(page.select("tbody tr").get(2).text()).contains("Accept the draft before");
        assertThat(Newsroom.look(ids.get(0), Claim::status)).isEqualTo(Status.OPEN);
        assertThat(Newsroom.look(ids.get(0), Claim::tags)).isEmpty();
        assertThat(Newsroom.look(ids.get(0), Claim::statusChanges)).isEmpty();

        Response done = confirm(noor, page);
        assertThat(done.statusCode()).isEqualTo(303);
        for (long id : ids.subList(0, 2)) {
            assertThat(Newsroom.look(id, Claim::status)).isEqualTo(Status.VOID);
            assertThat(Newsroom.look(id, Claim::tags)).containsExactly("council", "tram");
            assertThat(owner(id)).isEqualTo("Noor Okafor");
            assertThat(noor.page("/claims/" + id).selectFirst(".history").text())
                    .contains("The grant was refused.");
        }
        assertThat(Newsroom.look(ids.get(2), Claim::review)).isEqualTo(Review.PROPOSED);
    }

    @Test
    void whatAColleagueChangedAfterThePreviewIsRefusedAndNotLost() {
        Visitor noor = Visitor.editor();
        List<Long> ids = List.of(Newsroom.accepted(), Newsroom.accepted());
        Document page = Visitor.document(preview(noor, ids, "addTags", "tram"), 200);
        Newsroom.meanwhile(
                ids.get(1),
                (claim, jonas, at) -> claim.revise(claim.wording().withCriteria("Both sides sign"), "", jonas, at));
        Document refused = Visitor.document(confirm(noor, page), 200);
        assertThat(refused.selectFirst("h1").text()).isEqualTo("1 of 2 not changed");
        assertThat(refused.selectFirst("tbody").text()).contains("Somebody changed it at");
        assertThat(refused.select("input[name=claim]").eachAttr("value")).containsExactly(String.valueOf(ids.get(1)));
        assertThat(refused.selectFirst("#addTags").attr("value")).isEqualTo("tram");
        assertThat(Newsroom.look(ids.get(0), Claim::tags)).containsExactly("tram");
        assertThat(Newsroom.look(ids.get(1), Claim::tags)).isEmpty();
        assertThat(Newsroom.look(ids.get(1), Claim::wording).criteria()).isEqualTo("Both sides sign");
        Document again = Visitor.document(preview(noor, List.of(ids.get(1)), "addTags", "tram"), 200);
        assertThat(confirm(noor, again).statusCode()).isEqualTo(303);
        assertThat(Newsroom.look(ids.get(1), Claim::tags)).containsExactly("tram");
    }

    @Test
    void theSameConfirmationTwiceMakesOneChange() {
        Visitor noor = Visitor.editor();
        List<Long> ids = List.of(Newsroom.accepted());
        Document page = Visitor.document(
                preview(noor, ids, "status", "withdrawn", "knownSince", "2025-06-02", "reason", "They took it back."),
                200);
        assertThat(confirm(noor, page).statusCode()).isEqualTo(303);
        assertThat(confirm(noor, page).statusCode()).isEqualTo(200);
        assertThat(Newsroom.look(ids.get(0), Claim::statusChanges)).hasSize(1);
    }

    @Test
    void severalDraftsAreAcceptedOrRejectedAtOnce() {
        Visitor noor = Visitor.editor();
        List<Long> ids = List.of(Newsroom.proposed(), Newsroom.proposed());
        Document page = Visitor.document(preview(noor, ids, "review", "opinion"), 200);
        assertThat(page.selectFirst("tbody tr").text()).contains("Proposed → rejected");
        assertThat(confirm(noor, page).statusCode()).isEqualTo(303);
        assertThat(Newsroom.look(ids.get(0), Claim::review)).isEqualTo(Review.REJECTED);
        Document back = Visitor.document(preview(noor, ids, "review", "accept", "addTags", "tram"), 200);
        assertThat(confirm(noor, back).statusCode()).isEqualTo(303);
        assertThat(Newsroom.look(ids.get(1), Claim::review)).isEqualTo(Review.ACCEPTED);
        assertThat(Newsroom.look(ids.get(1), Claim::tags)).containsExactly("tram");
    }

    @Test
    void aPartThatIsRefusedChangesNothingOfTheClaim() {
        Visitor noor = Visitor.editor();
        long decided = Newsroom.accepted();
        Newsroom.meanwhile(
                decided,
                (claim, jonas, at) -> claim.changeStatus(
                        SampleClaims.verdict(Status.VOID, "2025-06-02"),
                        jonas,
                        java.time.LocalDate.of(2025, 6, 10),
                        at));
        int version = Newsroom.look(decided, Claim::version);
        Response refused = send(
                noor,
                "/bulk-changes",
                List.of(decided + "@" + version),
                "addTags",
                "tram",
                "status",
                "void",
                "knownSince",
                "2025-06-02",
                "reason",
                "Again");
        assertThat(Visitor.document(refused, 200).text()).contains("The claim has this status already");
        assertThat(Newsroom.look(decided, Claim::tags)).isEmpty();
    }

    @Test
    void whatCannotBeReadComesBackWithWhatWasTyped() {
        Visitor noor = Visitor.editor();
        List<Long> ids = List.of(Newsroom.accepted());
        Document page = Visitor.document(preview(noor, ids, "status", "void", "reason", "<i>why</i>"), 422);
        assertThat(page.selectFirst("#knownSince-error").text()).contains("Give the day");
        assertThat(page.selectFirst("#reason").text()).isEqualTo("<i>why</i>");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(Visitor.document(preview(noor, List.of()), 422).text()).contains("Select at least one claim");
        assertThat(send(noor, "/bulk-changes/previews", List.of("x")).statusCode())
                .isEqualTo(400);
        assertThat(preview(Visitor.named("Vera Holm", Role.VIEWER), ids).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.document(preview(noor, List.of(999999L), "addTags", "x"), 200)
                        .text())
                .contains("There is no claim of this number");
    }
}
