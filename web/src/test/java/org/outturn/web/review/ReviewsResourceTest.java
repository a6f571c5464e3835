package org.outturn.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.ReviewChange;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewsResourceTest {
    private static String path(long id) {
        return "/claims/" + id + "/reviews";
    }

    @Test
    void theQueueShowsTheDraftBesideItsArticleWithTheSentenceMarked() {
        long id = Newsroom.proposed();
        Document page = Visitor.editor().page("/review?draft=" + id);
        assertThat(page.selectFirst("[data-draft='" + id + "']").attr("aria-current"))
                .isEqualTo("true");
        assertThat(page.select(".review-text .sentence").text()).contains("We will sign the contract");
        assertThat(page.selectFirst(".review-text .due-words").text()).isEqualTo("by the end of May");
        assertThat(page.selectFirst("#summary").text()).isEqualTo("Aldmouth council signs the tram contract");
        assertThat(page.selectFirst("#dueTo").val()).isEqualTo("2025-05-31");
    }

    @Test
    void editingAndAcceptingIsOneStepAndTheNextDraftFollows() {
        long id = Newsroom.proposed();
        long next = Newsroom.proposed();
        Response response = Visitor.editor()
                .post(
                        path(id),
                        "decision",
                        "accept",
                        "next",
                        "" + next,
                        "summary",
                        "The council signs",
                        "claimant",
                        "Ruth Adeyemi",
                        "kind",
                        "schedule",
                        "certainty",
                        "eos4",
                        "dueFrom",
                        "2025-03-14",
                        "dueTo",
                        "2025-05-31",
                        "condition",
                        "",
                        "criteria",
                        "Both have signed.");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).endsWith("/review?draft=" + next);
        assertThat(response.cookie("outturn-toast")).isNotBlank();
        assertThat(Newsroom.<Review>look(id, Claim::review)).isEqualTo(Review.ACCEPTED);
        assertThat(Newsroom.<String>look(id, claim -> claim.wording().criteria()))
                .isEqualTo("Both have signed.");
        assertThat(Newsroom.<Integer>look(id, claim -> claim.revisions().size()))
                .isEqualTo(2);
    }

    @Test
    void aRefusedDecisionChangesNothingNotEvenTheWording() {
        long id = Newsroom.proposed();
        Response response = Visitor.editor()
                .post(
                        path(id),
                        "decision",
                        "accept",
                        "summary",
                        "",
                        "claimant",
                        "",
                        "condition",
                        "",
                        "criteria",
                        "typed words");
        Document page = Visitor.document(response, 422);
        assertThat(page.selectFirst("#summary-error").text()).contains("Say in one line");
        assertThat(page.selectFirst("#criteria").val()).isEqualTo("typed words");
        assertThat(Newsroom.<Review>look(id, Claim::review)).isEqualTo(Review.PROPOSED);
        assertThat(Newsroom.<Integer>look(id, claim -> claim.revisions().size()))
                .isEqualTo(1);
    }

    @Test
    void rejectingNeedsAReasonOfTheListAndCanBeUndone() {
        long id = Newsroom.proposed();
        Visitor noor = Visitor.editor();
        assertThat(Visitor.document(noor.post(path(id), "decision", "reject"), 422)
                        .selectFirst("#reason-error")
                        .text())
                .contains("Choose why");
        assertThat(noor.post(path(id), "reject", "because").statusCode()).isEqualTo(422);
        assertThat(noor.post(path(id), "reject", "opinion").statusCode()).isEqualTo(303);
        assertThat(Newsroom.<Review>look(id, Claim::review)).isEqualTo(Review.REJECTED);
        assertThat(noor.post(path(id), "decision", "undo").header("Location")).endsWith("/review?draft=" + id);
        assertThat(Newsroom.<List<Review>>look(id, claim -> claim.reviewChanges().stream()
                        .map(ReviewChange::to)
                        .toList()))
                .containsExactly(Review.PROPOSED, Review.REJECTED, Review.PROPOSED);
    }

    @Test
    void mergingLeadsToTheKnownClaim() {
        long known = Newsroom.accepted();
        long id = Newsroom.proposed();
        Visitor noor = Visitor.editor();
        assertThat(noor.page("/review?draft=" + id).select("button[name=merge]").eachAttr("value"))
                .isNotEmpty();
        assertThat(noor.post(path(id), "decision", "merge", "into", "abc").statusCode())
                .isEqualTo(422);
        assertThat(noor.post(path(id), "decision", "merge", "into", "" + id).statusCode())
                .isEqualTo(422);
        assertThat(noor.post(path(id), "merge", "" + known).statusCode()).isEqualTo(303);
        assertThat(noor.page("/claims/" + known)
                        .selectFirst("#appearances .count")
                        .text())
                .contains("2 times");
        assertThat(noor.page("/claims/" + id).text()).contains("Merged into claim " + known);
    }

    @Test
    void whoDecidesSecondLearnsWhatTheFirstDecided() {
        long id = Newsroom.proposed();
        String seen = Newsroom.look(
                id, claim -> String.valueOf(claim.reviewChanges().get(0).id()));
        Newsroom.meanwhile(id, (claim, jonas, at) -> claim.reject("opinion", jonas, at));
        Response response = Visitor.editor().post(path(id), "decision", "accept", "seen", seen);
        assertThat(response.header("Location")).endsWith("/claims/" + id);
        assertThat(Newsroom.<Review>look(id, Claim::review)).isEqualTo(Review.REJECTED);
    }

    @Test
    void viewersMayLookButNotDecide() {
        long id = Newsroom.proposed();
        Visitor viewer = Visitor.named("Vi Ewer", Role.VIEWER);
        assertThat(viewer.page("/review?draft=" + id).select(".decide")).isEmpty();
        assertThat(viewer.post(path(id), "decision", "accept").statusCode()).isEqualTo(403);
    }
}
