package org.outturn.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.core.editor.SignInLink;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ViewsResourceTest {
    private static long number(Document views, String name) {
        Element row = views.select("tbody tr").stream()
                .filter(line -> line.selectFirst("a.summary").text().equals(name))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(row.selectFirst("form[action=/views/start-page] input[name=view]")
                .attr("value"));
    }

    @Test
    void aFilterIsSavedUnderANameAndStandsAboveTheList() {
        Visitor noor = Visitor.editor();
        var saved = noor.post(
                "/views", "name", "Late promises", "query", "timing=late%26kind=commitment%26after=%26limit=20");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith("/claims?timing=late&kind=commitment");
        Document page = noor.page("/claims?kind=commitment&timing=late");
        Element tab = page.selectFirst("nav[aria-label='Saved views'] a[aria-current]");
        assertThat(tab.text()).isEqualTo("Late promises");
        assertThat(tab.attr("href")).isEqualTo("/claims?timing=late&kind=commitment");
        assertThat(noor.page("/claims")
                        .selectFirst("nav[aria-label='Saved views'] a[aria-current]")
                        .text())
                .isEqualTo("All followed");
    }

    @Test
    void colleaguesSeeOnlyWhatIsSharedAndChangeNothingOfIt() {
        Visitor noor = Visitor.editor();
        noor.post("/views", "name", "Mine alone", "query", "timing=due");
        noor.post("/views", "name", "For the desk", "query", "timing=overdue", "shared", "true");
        long shared = number(noor.page("/views"), "For the desk");
        long own = number(noor.page("/views"), "Mine alone");
        Visitor jonas = Visitor.named("Jonas Thiel", Role.EDITOR);
        Document page = jonas.page("/views");
        assertThat(page.text()).contains("For the desk").doesNotContain("Mine alone");
        assertThat(page.select("form[action=/views/" + shared + "/names]")).isEmpty();
        assertThat(jonas.post("/views/" + shared + "/names", "name", "Taken").statusCode())
                .isEqualTo(403);
        assertThat(jonas.post("/views/" + own + "/deletions").statusCode()).isEqualTo(404);
        Visitor admin = Visitor.named("Mara Dunne", Role.ADMIN);
        assertThat(admin.post("/views/" + shared + "/deletions").statusCode()).isEqualTo(303);
        assertThat(noor.page("/views").text()).doesNotContain("For the desk");
    }

    @Test
    void whatCannotBeSavedComesBackWithItsReason() {
        Visitor noor = Visitor.editor();
        noor.post("/views", "name", "Due", "query", "timing=due");
        Document page = Visitor.document(noor.post("/views", "name", "due", "query", "timing=overdue"), 422);
        assertThat(page.selectFirst("#name").attr("value")).isEqualTo("due");
        assertThat(page.selectFirst("input[name=query]").attr("value")).isEqualTo("timing=overdue");
        assertThat(page.selectFirst("#name-error").text()).contains("You have a view “due” already");
        assertThat(Visitor.document(noor.post("/views", "name", " ", "query", ""), 422)
                        .selectFirst("#name-error")
                        .text())
                .contains("1 to 60");
        assertThat(Visitor.document(noor.post("/views", "name", "x", "query", "stauts=open"), 400)
                        .text())
                .contains("stauts");
        Visitor viewer = Visitor.named("Vera Holm", Role.VIEWER);
        assertThat(Visitor.document(viewer.post("/views", "name", "All", "query", "", "shared", "true"), 422)
                        .text())
                .contains("Only editors share views");
        assertThat(viewer.post("/views", "name", "All", "query", "").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aNameIsShownAsTextHoweverHostile() {
        Visitor noor = Visitor.editor();
        noor.post("/views", "name", "<script>alert(1)</script>", "query", "timing=due");
        Document page = noor.page("/claims");
        assertThat(page.select("nav[aria-label='Saved views'] script")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void theDeskOpensWithTheChosenViewAfterSignIn() {
        Visitor noor = Visitor.editor();
        noor.post("/views", "name", "Morning", "query", "timing=overdue");
        long view = number(noor.page("/views"), "Morning");
        assertThat(noor.post("/views/start-page", "view", String.valueOf(view)).statusCode())
                .isEqualTo(303);
        assertThat(noor.page("/views").text()).contains("opens after sign-in");
        assertThat(signIn(noor)).endsWith("/claims?timing=overdue");
        noor = again(noor);
        assertThat(noor.post("/views/" + view + "/names", "name", "Evening").statusCode())
                .isEqualTo(303);
        noor.post("/views/start-page");
        assertThat(signIn(noor)).doesNotContain("claims");
        noor = again(noor);
        noor.post("/views/start-page", "view", String.valueOf(view));
        assertThat(noor.post("/views/" + view + "/deletions").statusCode()).isEqualTo(303);
        assertThat(signIn(noor)).doesNotContain("claims");
    }

    private static Visitor again(Visitor visitor) {
        return Visitor.again(visitor.editorId());
    }

    private static String signIn(Visitor visitor) {
        String secret = QuarkusTransaction.requiringNew()
                .call(() -> SignInLink.issue(Editor.findById(visitor.editorId()), Duration.ofHours(1), Instant.now())
                        .value());
        return Visitor.stranger()
                .post("/sign-in/" + secret, "password", "a quiet harbour town", "again", "a quiet harbour town")
                .header("Location");
    }
}
