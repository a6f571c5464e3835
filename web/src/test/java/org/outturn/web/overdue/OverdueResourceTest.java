package org.outturn.web.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OverdueResourceTest {
    @Test
    void aClaimLeavesOnlyByAVerdictOrWhileItRests() {
        Visitor noor = Visitor.editor();
        long id = Newsroom.accepted();
        noor.post("/claims/" + id + "/owner", "take", "true");
        String mine = "/overdue?owner=" + noor.editorId();
        Document page = noor.page(mine);
        assertThat(page.select("tbody a.summary").eachAttr("href")).containsExactly("/claims/" + id);
        assertThat(page.selectFirst(".tabs [aria-current]").text()).isEqualTo("Mine");
        assertThat(page.selectFirst("nav [aria-current=page]").text()).startsWith("Overdue");

        int overdue = Integer.parseInt(page.selectFirst("#nav-overdue").text());
        String until = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(40).toString();
        var snoozed = noor.post(
                "/claims/" + id + "/snoozes",
                "until",
                until,
                "snoozeReason",
                "The court sits in spring",
                "from",
                "overdue");
        assertThat(snoozed.header("Location")).endsWith("/overdue");
        Document resting = noor.page(mine);
        assertThat(resting.selectFirst(".state").text()).contains("What rests is listed below");
        assertThat(resting.selectFirst("section[aria-labelledby=resting] tbody tr")
                        .text())
                .contains("The court sits in spring")
                .contains("Noor Okafor");
        assertThat(resting.selectFirst("#nav-overdue").text())
                .isEqualTo(overdue == 1 ? "" : String.valueOf(overdue - 1));
        assertThat(noor.page("/claims?timing=overdue&owner=" + noor.editorId()).select("tbody tr"))
                .hasSize(1);
        assertThat(noor.page("/claims/" + id).selectFirst(".history").text()).contains("let it rest until");

        noor.post("/claims/" + id + "/snoozes", "wake", "true", "from", "overdue");
        assertThat(noor.page(mine).select("tbody a.summary")).hasSize(1);
        Newsroom.meanwhile(
                id,
                (claim, jonas, at) -> claim.changeStatus(
                        SampleClaims.verdict(Status.VOID, "2025-06-02"), jonas, LocalDate.of(2025, 6, 10), at));
        assertThat(noor.page(mine).select("tbody tr")).isEmpty();
    }

    @Test
    void theMostCertainStandFirstAndPagesFollowEachOther() {
        Visitor noor = Visitor.editor();
        for (int i = 0; i < 3; i++) {
            noor.post("/claims/" + Newsroom.accepted() + "/owner", "take", "true");
        }
        Document page = noor.page("/overdue?owner=" + noor.editorId());
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.selectFirst("a[download]").attr("href"))
                .contains("/api/v1/claims.csv?")
                .contains("timing=overdue")
                .contains("snoozed=false");
    }

    @Test
    void aClaimThatNobodyHasIsTakenByAButtonOfItsRow() {
        Visitor noor = Visitor.editor();
        long id = Newsroom.accepted();
        String taken = "/claims/" + id + "/owner";
        // the newest of them may stand on a later page
        Document page = noor.page("/overdue?withoutOwner=true");
        while (page.select("button[formaction=" + taken + "]").isEmpty()) {
            page = noor.page(page.selectFirst("a[rel=next]").attr("href"));
        }
        var button = page.selectFirst("button[formaction=" + taken + "]");
        assertThat(page.getElementById(button.attr("aria-describedby")).attr("href"))
                .isEqualTo("/claims/" + id);
        var form = page.getElementById(button.attr("form"));
        String[] fields = form.select("input").stream()
                .filter(input -> !input.attr("name").equals("csrf"))
                .flatMap(input -> Stream.of(input.attr("name"), input.val()))
                .toArray(String[]::new);
        assertThat(noor.post(taken, fields).header("Location")).endsWith("/overdue");
        assertThat(noor.page("/overdue?owner=" + noor.editorId()).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void whatThePageDoesNotKnowIsNeverIgnored() {
        assertThat(Visitor.document(Visitor.editor().get("/overdue?status=void"), 400)
                        .text())
                .contains("There is no parameter “status” here");
        assertThat(Visitor.editor().get("/overdue?owner=x").statusCode()).isEqualTo(400);
        assertThat(Visitor.stranger().get("/overdue").statusCode()).isIn(302, 303, 401);
    }
}
