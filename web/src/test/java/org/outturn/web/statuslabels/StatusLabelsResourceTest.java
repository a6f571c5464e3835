package org.outturn.web.statuslabels;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.StatusLabel;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatusLabelsResourceTest {
    private final Visitor admin = Visitor.named("Ada Adler", Role.ADMIN);

    private Response label(String language, String status, String label) {
        return admin.post("/status-labels", "language", language, "status", status, "label", label);
    }

    @AfterEach
    void theUsualWordsAgain() {
        for (String language : new String[] {"en", "de"}) {
            label(language, "open", "");
            label(language, "void", "");
        }
    }

    @Test
    void theDesksOwnWordStandsOnPagesAndInFiltersWhileCodesStay() {
        long claim = Newsroom.accepted();
        assertThat(label("en", "open", "Being watched").statusCode()).isEqualTo(303);

        Visitor noor = Visitor.editor();
        assertThat(noor.page("/claims/" + claim).selectFirst(".status-badge").text())
                .isEqualTo("Being watched");
        assertThat(noor.page("/claims")
                        .selectFirst(".status-counts a[data-status=open]")
                        .text())
                .contains("being watched");
        assertThat(noor.get("/api/v1/claims/" + claim).jsonPath().getString("status"))
                .isEqualTo("open");
        assertThat(noor.get("/api/v1/claims.csv").asString()).doesNotContain("Being watched");

        noor.post("/account/language", "language", "de");
        assertThat(noor.page("/claims/" + claim).selectFirst(".status-badge").text())
                .isEqualTo("Offen");
    }

    @Test
    void anEmptyLabelMeansTheUsualWord() {
        label("en", "void", "Moot");
        assertThat(admin.page("/status-labels").selectFirst("#l-en-void").attr("value"))
                .isEqualTo("Moot");
        label("en", "void", "  ");
        Document page = admin.page("/status-labels");
        assertThat(page.selectFirst("#l-en-void").attr("value")).isEmpty();
        assertThat(page.selectFirst("#l-en-void").attr("placeholder")).isEqualTo("Void");
        assertThat(page.selectFirst("#l-de-void").attr("placeholder")).isEqualTo("Hinfällig");
    }

    @Test
    void onlyAdministratorsMayChangeThem() {
        assertThat(Visitor.editor().get("/status-labels").statusCode()).isEqualTo(403);
        assertThat(Visitor.editor()
                        .post("/status-labels", "language", "en", "status", "open", "label", "Mine")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.editor().page("/").select("a[href=/status-labels]")).isEmpty();
        assertThat(admin.page("/").select("a[href=/status-labels]")).hasSize(1);
    }

    @Test
    void aLabelThatIsTooLongOrTakenIsRefusedAndKeptInTheField() {
        String endless = "x".repeat(41);
        Document page = Visitor.document(label("en", "void", endless), 422);
        assertThat(page.selectFirst("#e-en-void").text()).isEqualTo("A label has at most 40 characters.");
        assertThat(page.selectFirst("#l-en-void").attr("value")).isEqualTo(endless);

        label("en", "open", "Being watched");
        Document taken = Visitor.document(label("en", "void", "being watched"), 422);
        assertThat(taken.selectFirst("#e-en-void").text())
                .isEqualTo("Another status has the label “being watched” already.");
        String stored = QuarkusTransaction.requiringNew().call(() -> StatusLabel.of("en", Status.VOID)
                .map(StatusLabel::label)
                .orElse(""));
        assertThat(stored).isEmpty();
    }

    @Test
    void aHostileLabelIsShownAsText() {
        long claim = Newsroom.accepted();
        label("en", "open", "<script>alert(1)</script>");
        for (String path : new String[] {"/claims/" + claim, "/claims", "/status-labels", "/audit", "/overdue"}) {
            assertThat(admin.get(path).asString()).as(path).doesNotContain("<script>alert(1)");
        }
        assertThat(admin.page("/claims/" + claim).selectFirst(".status-badge").text())
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void nonsenseIsRefused() {
        assertThat(label("tlh", "open", "x").statusCode()).isEqualTo(400);
        assertThat(label("en", "finished", "x").statusCode()).isEqualTo(400);
        assertThat(admin.post("/status-labels", "language", "en", "status", "open")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyChangeStandsInTheAuditLog() {
        label("de", "void", "Gegenstandslos");
        Document log = admin.page("/audit?kind=status_label");
        assertThat(log.select("tbody tr").first().text())
                .contains("Ada Adler")
                .contains("labelled a status")
                .contains("void de")
                .contains("Gegenstandslos");
    }

    @Test
    void theSameLabelAgainIsNoChange() {
        label("de", "void", "Gegenstandslos");
        long before = QuarkusTransaction.requiringNew().call(() -> StatusLabel.count());
        label("de", "void", " Gegenstandslos ");
        long after = QuarkusTransaction.requiringNew().call(() -> StatusLabel.count());
        assertThat(after).isEqualTo(before);
    }
}
