package org.outturn.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditResourceTest {
    @Test
    void administratorsSeeWhoDidWhatNewestFirstAndFilterIt() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        noor.post("/claims/" + id + "/tags", "tag", "tram");
        noor.post("/claims/" + id + "/owner", "take", "true");
        noor.post("/claims/" + id + "/notes", "note", "=HYPERLINK(1)");
        Visitor admin = Visitor.named("Mara Dunne", Role.ADMIN);
        Document page = admin.page("/audit?editor=" + noor.editorId());
        assertThat(page.select("tbody tr").eachText())
                .extracting(line -> line.replaceFirst("^.*?Noor Okafor ", ""))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("wrote a note").endsWith("=HYPERLINK(1)"),
                        line -> assertThat(line).startsWith("took it"),
                        line -> assertThat(line).startsWith("added the tag “tram”"),
                        line -> assertThat(line).startsWith("signed in"));
        assertThat(admin.page("/audit?kind=tag&editor=" + noor.editorId()).select("tbody tr"))
                .hasSize(1);
        assertThat(admin.page("/audit?to=2020-01-01").selectFirst(".state").text())
                .contains("Nothing fits");

        List<String> csv = admin.get("/audit.csv?editor=" + noor.editorId())
                .asString()
                .lines()
                .toList();
        assertThat(csv.get(0)).isEqualTo("recordedAt,kind,editorId,editor,claimId,claim,what,reason");
        assertThat(csv).hasSize(5);
        assertThat(csv.get(1)).contains(",note,").endsWith("'=HYPERLINK(1)");
    }

    @Test
    void whoLetsSomebodyInKeepsThemOutOrGivesAnotherRoleIsOnRecord() {
        Visitor admin = Visitor.named("Mara Dunne", Role.ADMIN);
        long petra = Visitor.named("Petra Lund", Role.EDITOR).editorId();
        admin.post("/editors", "name", "Ida Rem", "signInName", "ida" + petra, "role", "viewer");
        admin.post("/editors/%d/roles".formatted(petra), "role", "viewer");
        admin.post("/editors/%d/roles".formatted(petra), "role", "viewer");
        admin.post("/editors/%d/access".formatted(petra), "enabled", "false");
        admin.post("/editors/%d/access".formatted(petra), "enabled", "true");

        assertThat(admin.page("/audit?kind=editor&editor=" + admin.editorId())
                        .select("tbody tr")
                        .eachText())
                .extracting(line -> line.replaceFirst("^.*?Mara Dunne ", ""))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("let somebody in again")
                                .endsWith("Petra Lund"),
                        line -> assertThat(line).startsWith("kept somebody out").endsWith("Petra Lund"),
                        line -> assertThat(line)
                                .startsWith("gave the role “viewer”")
                                .endsWith("Petra Lund"),
                        line -> assertThat(line).startsWith("invited somebody").endsWith("Ida Rem"));
    }

    @Test
    void theLogGoesOnBehindItsFirstPage() {
        Visitor noor = Visitor.editor();
        QuarkusTransaction.requiringNew().run(() -> Claim.getEntityManager()
                .createNativeQuery("insert into api_token (editor_id, name, secret_hash, created_at)"
                        + " select ?1, 't' || n, decode(md5('audit' || n), 'hex'), timestamptz '2025-05-01Z'"
                        + " from generate_series(1, 130) n")
                .setParameter(1, noor.editorId())
                .executeUpdate());
        Visitor admin = Visitor.named("Mara Dunne", Role.ADMIN);
        Document first = admin.page("/audit?kind=token&editor=" + noor.editorId());
        assertThat(first.select("tbody tr")).hasSize(100);
        Document second = admin.page(first.selectFirst("a[rel=next]").attr("href"));
        assertThat(second.select("tbody tr")).hasSize(30);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select("tbody td:last-child").eachText())
                .doesNotContainAnyElementsOf(first.select("tbody td:last-child").eachText());
    }

    @Test
    void nobodyElseSeesItAndNonsenseIsNamed() {
        assertThat(Visitor.editor().get("/audit").statusCode()).isEqualTo(403);
        assertThat(Visitor.editor().get("/audit.csv").statusCode()).isEqualTo(403);
        Visitor admin = Visitor.named("Mara Dunne", Role.ADMIN);
        for (String wrong : List.of("who=1", "kind=magic", "from=May", "after=x", "editor=x", "editor=1&editor=2")) {
            assertThat(Visitor.document(admin.get("/audit?" + wrong), 400).text())
                    .contains(wrong.substring(0, wrong.indexOf('=')));
            assertThat(admin.get("/audit.csv?" + wrong).statusCode()).isEqualTo(400);
        }
    }
}
