package org.outturn.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.StatusChange;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatusChangesResourceTest {
    private static String path(long id) {
        return "/claims/" + id + "/status-changes";
    }

    private static Response record(Visitor visitor, long id, String... fields) {
        return visitor.post(path(id), fields);
    }

    @Test
    void anEditorRecordsThatItHappenedLateAndThePageSaysSo() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        Response response = record(
                noor,
                id,
                "status",
                "happened",
                "knownSince",
                "2025-06-10",
                "happenedOn",
                "2025-06-06",
                "reason",
                "Both have signed.",
                "seen",
                "0");
        assertThat(response.statusCode()).isEqualTo(303);
        Document page = noor.page("/claims/" + id);
        assertThat(page.selectFirst(".claim-head .status-badge").text()).isEqualTo("Happened, 6 days late");
        assertThat(page.selectFirst(".claim-head .status-badge").attr("data-status"))
                .isEqualTo("late");
        assertThat(page.selectFirst(".history").text())
                .contains("Noor Okafor recorded “happened, 6 days late”, on 6 June 2025, known since 10 June 2025.")
                .contains("Both have signed.");
    }

    @Test
    void aWrongFormComesBackWithWhatWasTypedAndWhatIsWrong() {
        long id = Newsroom.accepted();
        Response response = record(
                Visitor.editor(),
                id,
                "status",
                "happened",
                "knownSince",
                "2025-01-01",
                "reason",
                "Typed <b>words</b>",
                "seen",
                "0");
        Document page = Visitor.document(response, 422);
        assertThat(page.selectFirst("#known-error").text()).contains("is before the announcement");
        assertThat(page.selectFirst("#known-since").val()).isEqualTo("2025-01-01");
        assertThat(page.selectFirst("#known-since").attr("aria-describedby")).isEqualTo("known-error");
        assertThat(page.selectFirst("#why").val()).isEqualTo("Typed <b>words</b>");
        assertThat(page.selectFirst("input[name=status][value=happened]").hasAttr("checked"))
                .isTrue();
        assertThat(Newsroom.<Status>look(id, Claim::status)).isEqualTo(Status.OPEN);
    }

    @Test
    void nonsenseIsRefusedFieldByField() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        assertThat(Visitor.document(
                                record(
                                        noor,
                                        id,
                                        "status",
                                        "done",
                                        "knownSince",
                                        "2025-06-10",
                                        "reason",
                                        "x",
                                        "seen",
                                        "0"),
                                422)
                        .text())
                .contains("Choose what became of it");
        assertThat(Visitor.document(
                                record(noor, id, "status", "void", "knownSince", "soon", "reason", "x", "seen", "0"),
                                422)
                        .text())
                .contains("“soon” is no day");
        assertThat(Visitor.document(
                                record(
                                        noor,
                                        id,
                                        "status",
                                        "void",
                                        "knownSince",
                                        "2025-06-10",
                                        "reason",
                                        "",
                                        "seen",
                                        "0"),
                                422)
                        .text())
                .contains("Give a reason");
        assertThat(Visitor.document(
                                record(
                                        noor,
                                        id,
                                        "status",
                                        "void",
                                        "knownSince",
                                        "2025-06-10",
                                        "reason",
                                        "x",
                                        "evidence",
                                        "99999999",
                                        "seen",
                                        "0"),
                                422)
                        .text())
                .contains("There is no such evidence");
    }

    @Test
    void theSameFormSentTwiceMakesOneChange() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        String submission = java.util.UUID.randomUUID().toString();
        String[] form = {
            "status",
            "void",
            "knownSince",
            "2025-06-10",
            "reason",
            "The grant was refused.",
            "seen",
            "0",
            "submission",
            submission
        };
        assertThat(record(noor, id, form).statusCode()).isEqualTo(303);
        assertThat(record(noor, id, form).statusCode()).isEqualTo(303);
        assertThat(Newsroom.<Integer>look(id, claim -> claim.statusChanges().size()))
                .isEqualTo(1);
    }

    @Test
    void whoComesSecondSeesBothVerdictsAndChooses() {
        long id = Newsroom.accepted();
        Newsroom.meanwhile(
                id,
                (claim, jonas, at) -> claim.changeStatus(
                        SampleClaims.verdict(Status.PARTLY, "2025-06-08"), jonas, LocalDate.of(2025, 6, 12), at));
        Visitor noor = Visitor.editor();
        Response response =
                record(noor, id, "status", "happened", "knownSince", "2025-06-10", "reason", "Mine.", "seen", "0");
        Document page = Visitor.document(response, 409);
        assertThat(page.text())
                .contains("Jonas Thiel recorded a verdict")
                .contains("Happened in part")
                .contains("Mine.");
        String seen = page.selectFirst("input[name=seen]").val();
        assertThat(Newsroom.<Integer>look(id, claim -> claim.statusChanges().size()))
                .isEqualTo(1);

        Response chosen =
                record(noor, id, "status", "happened", "knownSince", "2025-06-08", "reason", "Mine.", "seen", seen);
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(Newsroom.<List<Status>>look(id, claim -> claim.statusChanges().stream()
                        .map(StatusChange::to)
                        .toList()))
                .containsExactly(Status.PARTLY, Status.HAPPENED);
    }

    @Test
    void didNotHappenBeforeTheEndAsksForConfirmation() {
        long id = Newsroom.accepted();
        Newsroom.meanwhile(
                id,
                (claim, jonas, at) -> claim.moveDue(
                        Optional.of(new org.outturn.core.claim.DueWindow(
                                null,
                                LocalDate.now().plusDays(30),
                                null,
                                org.outturn.core.claim.Precision.DAY,
                                java.time.ZoneId.of("UTC"),
                                "",
                                -1,
                                -1,
                                "editor")),
                        "so",
                        jonas,
                        at));
        Visitor noor = Visitor.editor();
        String[] form = {"status", "did_not_happen", "knownSince", "2025-06-10", "reason", "Dropped.", "seen", "0"};
        assertThat(Visitor.document(record(noor, id, form), 422)
                        .selectFirst("#early-error")
                        .text())
                .contains("The window is open until");
        String[] sure = {
            "status",
            "did_not_happen",
            "knownSince",
            "2025-06-10",
            "reason",
            "Dropped.",
            "seen",
            "0",
            "beforeTheEnd",
            "true"
        };
        assertThat(record(noor, id, sure).statusCode()).isEqualTo(303);
    }

    @Test
    void viewersAreForbiddenStrangersSentToTheDoorAndUnknownClaimsAreNotFound() {
        long id = Newsroom.accepted();
        String[] form = {"status", "void", "knownSince", "2025-06-10", "reason", "x", "seen", "0"};
        assertThat(record(Visitor.named("Vi Ewer", Role.VIEWER), id, form).statusCode())
                .isEqualTo(403);
        assertThat(record(Visitor.stranger(), id, form).statusCode()).isEqualTo(401);
        assertThat(record(Visitor.editor(), 999_999_999, form).statusCode()).isEqualTo(404);
        assertThat(Visitor.named("Vi Ewer", Role.VIEWER).page("/claims/" + id).select(".outcome-form"))
                .isEmpty();
    }

    @Test
    void aDraftHasNoVerdictForm() {
        long id = Newsroom.proposed();
        Visitor noor = Visitor.editor();
        assertThat(noor.page("/claims/" + id).select(".outcome-form")).isEmpty();
        assertThat(record(noor, id, "status", "void", "knownSince", "2025-06-10", "reason", "x", "seen", "0")
                        .statusCode())
                .isEqualTo(422);
    }
}
