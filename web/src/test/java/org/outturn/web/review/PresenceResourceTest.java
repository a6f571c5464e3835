package org.outturn.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PresenceResourceTest {
    private static void minutesPass(int minutes) {
        QuarkusTransaction.requiringNew().run(() -> Claim.getEntityManager()
                .createNativeQuery("update presence set since = since - make_interval(mins => ?1),"
                        + " seen_at = seen_at - make_interval(mins => ?1)")
                .setParameter(1, minutes)
                .executeUpdate());
    }

    @Test
    void aColleagueWhoHasTheDraftOpenIsNamedUntilTheyLeaveOrFallSilent() {
        long id = Newsroom.proposed();
        long other = Newsroom.proposed();
        Visitor anna = Visitor.named("Anna Weiss", Role.EDITOR);
        Visitor noor = Visitor.editor();
        anna.page("/review?draft=" + id);
        minutesPass(1);
        Document page = noor.page("/review?draft=" + id);
        assertThat(page.selectFirst("#presence").text()).contains("Anna Weiss has this open, for a minute");
        assertThat(page.selectFirst("[data-draft=" + id + "]").text()).contains("Anna Weiss has it open");
        String fragment = anna.post("/claims/" + id + "/presence").asString();
        assertThat(Jsoup.parse(fragment).selectFirst("#presence").text()).contains("Noor Okafor has this open");
        anna.page("/review?draft=" + other);
        assertThat(noor.page("/review?draft=" + id).selectFirst("#presence").text())
                .isEmpty();
        minutesPass(3);
        assertThat(anna.page("/review?draft=" + id).selectFirst("#presence").text())
                .isEmpty();
    }

    @Test
    void theQueueBeginsWithADraftThatNobodyHasOpen() {
        Newsroom.proposed();
        Newsroom.proposed();
        Visitor anna = Visitor.named("Anna Weiss", Role.EDITOR);
        String first = anna.page("/review").selectFirst("#draft-title").text();
        String second =
                Visitor.editor().page("/review").selectFirst("#draft-title").text();
        assertThat(second).isNotEqualTo(first);
        Visitor viewer = Visitor.named("Vera Holm", Role.VIEWER);
        viewer.page("/review");
        String third =
                Visitor.editor().page("/review").selectFirst("#draft-title").text();
        assertThat(third).isNotIn(first, second);
    }

    @Test
    void whoCannotDecideIsNotAnnounced() {
        long id = Newsroom.proposed();
        Visitor viewer = Visitor.named("Vera Holm", Role.VIEWER);
        assertThat(viewer.page("/review?draft=" + id).selectFirst("#presence").hasAttr("hx-post"))
                .isFalse();
        assertThat(Visitor.editor()
                        .page("/review?draft=" + id)
                        .selectFirst("#presence")
                        .text())
                .isEmpty();
        assertThat(viewer.post("/claims/" + id + "/presence").statusCode()).isEqualTo(403);
    }
}
