package org.outturn.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimRevision;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimResourceTest {
    private static String lastRevision(long id) {
        return Newsroom.look(
                id,
                claim -> String.valueOf(
                        claim.revisions().get(claim.revisions().size() - 1).id()));
    }

    @Test
    void thePageShowsTheQuoteInItsContextWithTheDueWordsMarked() {
        Document page = Visitor.editor().page("/claims/" + Newsroom.accepted());
        assertThat(page.selectFirst(".quote .due-words").text()).isEqualTo("by the end of May");
        assertThat(page.select(".quote .around").text()).contains("Trams would reach Northgate");
        assertThat(page.selectFirst(".due-window .reading").text()).contains("by-end-of-month");
        assertThat(page.selectFirst("svg.timeline").attr("aria-label")).contains("Announced 14 March 2025");
        assertThat(page.selectFirst(".claim-head .timing").attr("data-timing")).isEqualTo("overdue");
    }

    @Test
    void movingTheWindowShowsTheFormerOneAndTheReason() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        Response silent = noor.post(
                "/claims/" + id + "/due-windows",
                "seen",
                lastRevision(id),
                "dueFrom",
                "2025-03-14",
                "dueTo",
                "2025-06-30",
                "reason",
                "");
        assertThat(Visitor.document(silent, 422).selectFirst("#w-reason-error").text())
                .contains("Say why the window moves");
        Response moved = noor.post(
                "/claims/" + id + "/due-windows",
                "seen",
                lastRevision(id),
                "dueFrom",
                "2025-03-14",
                "dueTo",
                "2025-06-30",
                "reason",
                "Adeyemi told the council so.");
        assertThat(moved.statusCode()).isEqualTo(303);
        Document page = noor.page("/claims/" + id);
        assertThat(page.selectFirst(".claim-head .line").text())
                .contains("by 30 June 2025")
                .contains("first due by 31 May 2025, moved once");
        assertThat(page.select("rect.window.former")).isNotEmpty();
        assertThat(page.selectFirst(".history").text())
                .contains("moved the window from")
                .contains("Adeyemi told the council so.");
    }

    @Test
    void aStaleFormShowsBothVersionsFieldByFieldAndLosesNeither() {
        long id = Newsroom.accepted();
        String seen = lastRevision(id);
        Newsroom.meanwhile(
                id,
                (claim, jonas, at) ->
                        claim.revise(claim.wording().withCriteria("A letter counts in part."), "", jonas, at));
        Visitor noor = Visitor.editor();
        Response response = noor.post(
                "/claims/" + id + "/revisions",
                "seen",
                seen,
                "summary",
                "The council signs",
                "claimant",
                "Ruth Adeyemi",
                "claimantRole",
                "mayor",
                "kind",
                "commitment",
                "certainty",
                "eos5",
                "dueFrom",
                "2025-03-14",
                "dueTo",
                "2025-05-31",
                "condition",
                "",
                "waitsFor",
                "",
                "criteria",
                "Both have signed.");
        Document page = Visitor.document(response, 409);
        assertThat(page.text())
                .contains("Jonas Thiel saved this claim")
                .contains("Both have signed.")
                .contains("A letter counts in part.");
        assertThat(page.select("tr.same").text()).contains("Due to");
        assertThat(page.selectFirst("input[name=criteria][value='A letter counts in part.']"))
                .isNotNull();
        assertThat(Newsroom.<String>look(id, claim -> claim.wording().criteria()))
                .isEqualTo("A letter counts in part.");
        Response chosen = noor.post(
                "/claims/" + id + "/revisions",
                "seen",
                page.selectFirst("input[name=seen]").val(),
                "summary",
                "The council signs",
                "claimant",
                "Ruth Adeyemi",
                "kind",
                "commitment",
                "certainty",
                "eos5",
                "dueFrom",
                "2025-03-14",
                "dueTo",
                "2025-05-31",
                "condition",
                "",
                "criteria",
                "A letter counts in part.");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(Newsroom.<String>look(id, Claim::summary)).isEqualTo("The council signs");
    }

    @Test
    void aWindowThatWasNotChangedKeepsItsWordsAndRule() {
        long id = Newsroom.accepted();
        Visitor.editor()
                .post(
                        "/claims/" + id + "/revisions",
                        "seen",
                        lastRevision(id),
                        "summary",
                        "Another line",
                        "claimant",
                        "Ruth Adeyemi",
                        "kind",
                        "commitment",
                        "certainty",
                        "eos5",
                        "dueFrom",
                        "2025-03-14",
                        "dueTo",
                        "2025-05-31",
                        "condition",
                        "",
                        "criteria",
                        "");
        assertThat(Newsroom.<String>look(
                        id, claim -> claim.due().map(DueWindow::rule).orElse("")))
                .isEqualTo("by-end-of-month");
        assertThat(Newsroom.<String>look(
                        id, claim -> claim.due().map(DueWindow::words).orElse("")))
                .isEqualTo("by the end of May");
    }

    @Test
    void asOfShowsThePageAsItStoodAndNothingCanBeChangedThere() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        noor.post(
                "/claims/" + id + "/due-windows",
                "seen",
                lastRevision(id),
                "dueFrom",
                "",
                "dueTo",
                "2027-06-30",
                "reason",
                "Later.");
        Document then = noor.page("/claims/" + id + "?asOf=2025-04-01");
        assertThat(then.selectFirst(".claim-head .line").text()).contains("by 31 May");
        assertThat(then.selectFirst(".claim-head .timing").text()).isEqualTo("60 days left");
        assertThat(then.text()).contains("Nothing can be changed from here");
        assertThat(then.select("form[method=post]:not([action='/sign-out'])")).isEmpty();
        assertThat(noor.get("/claims/" + id + "?asOf=2025-03-01").statusCode()).isEqualTo(404);
        assertThat(Visitor.document(noor.get("/claims/" + id + "?asOf=yesterday"), 400)
                        .text())
                .contains("asOf")
                .contains("is no day");
    }

    @Test
    void hostileTextIsShownAsText() {
        long id = Newsroom.accepted();
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        Newsroom.meanwhile(id, (claim, jonas, at) -> {
            claim.revise(claim.wording().withCriteria(hostile), hostile, jonas, at);
        });
        Response response = Visitor.editor().get("/claims/" + id);
        assertThat(response.asString()).doesNotContain("<script>alert").doesNotContain("<img src=x");
        assertThat(Visitor.document(response, 200).text()).contains("<script>alert(1)</script>");
    }

    @Test
    void aViewerCannotOpenTheEditingPageAndNobodyFindsAnUnknownClaim() {
        long id = Newsroom.accepted();
        assertThat(Visitor.document(Visitor.named("Vi Ewer", Role.VIEWER).get("/claims/" + id + "/edit"), 403)
                        .text())
                .contains("This needs another role");
        assertThat(Visitor.document(Visitor.editor().get("/claims/999999999"), 404)
                        .text())
                .contains("There is nothing at this address");
        assertThat(Visitor.editor().get("/claims/abc").statusCode()).isEqualTo(404);
    }

    @Test
    void takingAClaimMakesItOnesOwn() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        noor.post("/claims/" + id + "/owner", "take", "true");
        assertThat(noor.page("/claims/" + id).selectFirst(".facts").text()).contains("Owner Noor Okafor");
        noor.post("/claims/" + id + "/owner", "take", "false");
        assertThat(noor.page("/claims/" + id).selectFirst(".facts").text()).contains("Owner nobody");
    }

    @Test
    void everyRevisionKeepsWhoAndWhen() {
        long id = Newsroom.accepted();
        Newsroom.meanwhile(
                id, (claim, jonas, at) -> claim.revise(claim.wording().withCriteria("x"), "why", jonas, at));
        assertThat(Newsroom.<String>look(id, claim -> {
                    ClaimRevision last = claim.revisions().get(1);
                    return last.editor().orElseThrow().name() + " " + last.reason() + " "
                            + LocalDate.ofInstant(last.recordedAt(), java.time.ZoneOffset.UTC);
                }))
                .startsWith("Jonas Thiel why 20");
    }
}
