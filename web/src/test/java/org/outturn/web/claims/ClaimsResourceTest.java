package org.outturn.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimsResourceTest {
    @Test
    void anUnknownParameterIsNeverIgnored() {
        Document page = Visitor.document(Visitor.editor().get("/claims?stauts=open"), 400);
        assertThat(page.text())
                .contains("This address is not understood")
                .contains("stauts")
                .contains("status");
        assertThat(Visitor.document(Visitor.editor().get("/claims?status=done"), 400)
                        .text())
                .contains("“done” is no value of “status”");
    }

    @Test
    void theListShowsFiltersAsChipsThatCanBeTakenAway() {
        Newsroom.accepted();
        Document page = Visitor.editor().page("/claims?timing=overdue&kind=commitment&words=tram");
        assertThat(page.select("a.chip").eachText()).containsExactly("Words tram", "Timing overdue", "Kind commitment");
        assertThat(page.selectFirst("a.chip[aria-label~=Timing]").attr("href"))
                .isEqualTo("/claims?kind=commitment&words=tram");
        assertThat(page.select("tbody tr")).isNotEmpty();
    }

    @Test
    void anEmptyListSaysWhyAndOffersToDropAFilter() {
        Document page = Visitor.editor().page("/claims?words=submarine");
        assertThat(page.selectFirst(".state").text())
                .contains("No claim fits these filters")
                .contains("Without “Words: submarine”");
    }

    @Test
    void pagingWalksTheWholeListForwardsAndBack() {
        QuarkusTransaction.requiringNew().run(() -> {
            Editor editor = SampleClaims.editor("Petra Lund");
            for (int i = 0; i < 12; i++) {
                Claim claim = SampleClaims.accepted(editor);
                claim.revise(
                        new org.outturn.core.claim.ClaimWording(
                                "Zebra crossing number " + i,
                                claim.wording().kind(),
                                claim.wording().certainty(),
                                claim.wording().speaker(),
                                "",
                                "",
                                claim.due(),
                                "",
                                java.util.Optional.empty(),
                                ""),
                        "",
                        editor,
                        java.time.Instant.now());
            }
        });
        Visitor noor = Visitor.editor();
        Document first = noor.page("/claims?words=zebra&limit=5&sort=summary");
        assertThat(first.select("tbody tr")).hasSize(5);
        assertThat(first.selectFirst(".pager").text()).contains("5 of 12 claims");
        Document second = noor.page(first.selectFirst("a[rel=next]").attr("href"));
        Document third = noor.page(second.selectFirst("a[rel=next]").attr("href"));
        assertThat(third.select("tbody tr")).hasSize(2);
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(noor.page(third.selectFirst("a[rel=prev]").attr("href"))
                        .select("tbody a.summary")
                        .eachText())
                .isEqualTo(second.select("tbody a.summary").eachText());
    }

    @Test
    void htmxGetsTheMiddleOfThePageOnlyAndTheCountsBesides() {
        String html = Visitor.editor()
                .request()
                .header("HX-Request", "true")
                .get("/claims")
                .asString();
        assertThat(html)
                .doesNotContain("<!doctype")
                .contains("<main id=\"main\"")
                .contains("id=\"nav-overdue\" hx-swap-oob=\"true\"");
    }

    @Test
    void headsOfColumnsSortAndTurnRound() {
        Newsroom.accepted();
        Document page = Visitor.editor().page("/claims?sort=announced");
        assertThat(page.selectFirst("th[aria-sort]").text()).startsWith("Announced");
        assertThat(page.selectFirst("th[aria-sort] a").attr("href")).isEqualTo("/claims?sort=-announced");
    }

    @Test
    void wordsAreFoundByTheirStemAndMarked() {
        Newsroom.accepted();
        Document page = Visitor.editor().page("/claims?words=contracts+signing&limit=1");
        assertThat(page.select("tbody a.summary mark").eachText()).contains("signs", "contract");
        assertThat(page.selectFirst("tbody .excerpt").select("mark").eachText()).contains("sign", "contract");
        assertThat(page.selectFirst("tbody a.summary").text()).isEqualTo("Aldmouth council signs the tram contract");
        Document phrase = Visitor.editor().page("/claims?words=%22tram+contract%22&limit=1");
        assertThat(phrase.select("tbody tr")).hasSize(1);
        assertThat(Visitor.editor().page("/claims?words=%22contract+tram%22").select("tbody tr"))
                .isEmpty();
    }

    @Test
    void anEditorChoosesTheColumnsAndFindsThemAgain() {
        Newsroom.accepted();
        Visitor noor = Visitor.editor();
        assertThat(noor.page("/claims").select("thead th").eachText())
                .contains("Owner")
                .doesNotContain("Tags");
        var saved = noor.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", Visitor.csrf())
                .formParam("column", "tags", "changed")
                .formParam("query", "timing=overdue")
                .post("/views/columns");
        assertThat(saved.header("Location")).endsWith("/claims?timing=overdue");
        assertThat(noor.page("/claims").select("thead th").eachText())
                .contains("Status", "Claim", "Tags", "Last changed")
                .doesNotContain("Owner", "Due");
        assertThat(Visitor.editor().page("/claims").select("thead th").eachText())
                .contains("Owner");
        assertThat(noor.post("/views/columns", "column", "password").statusCode())
                .isEqualTo(400);
        noor.post("/views/columns");
        assertThat(noor.page("/claims").select("thead th").eachText()).contains("Owner");
    }

    @Test
    void theDayOnWhichAStatusBecameKnownFilters() {
        long id = Newsroom.accepted();
        Newsroom.meanwhile(
                id,
                (claim, jonas, at) -> claim.changeStatus(
                        SampleClaims.verdict(org.outturn.core.claim.Status.VOID, "2025-04-17"),
                        jonas,
                        java.time.LocalDate.of(2025, 6, 10),
                        at));
        Visitor noor = Visitor.editor();
        assertThat(noor.page("/claims?knownFrom=2025-04-17&knownTo=2025-04-17")
                        .select("tbody a.summary")
                        .eachAttr("href"))
                .contains("/claims/" + id);
        assertThat(noor.page("/claims?knownFrom=2025-04-18&knownTo=2025-04-19")
                        .select("tbody a.summary")
                        .eachAttr("href"))
                .doesNotContain("/claims/" + id);
    }

    @Test
    void whoDecidesCanSelectRows() {
        Newsroom.accepted();
        assertThat(Visitor.editor().page("/claims").select("tbody input[name=claim]"))
                .isNotEmpty();
        assertThat(Visitor.named("Vera Holm", org.outturn.core.editor.Role.VIEWER)
                        .page("/claims")
                        .select("input[name=claim]"))
                .isEmpty();
    }
}
