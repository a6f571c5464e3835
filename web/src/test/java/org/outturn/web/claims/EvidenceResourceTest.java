package org.outturn.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Stance;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvidenceResourceTest {
    @Test
    void wordsOfAStoredArticleBecomeEvidenceWhenTheyStandThereLiterally() {
        long id = Newsroom.accepted();
        long article = QuarkusTransaction.requiringNew()
                .call(() -> SampleClaims.version("The contract was signed on Friday, the council said.")
                        .article()
                        .id());
        Visitor noor = Visitor.editor();
        String path = "/claims/" + id + "/evidence";
        assertThat(Visitor.document(
                                noor.post(
                                        path,
                                        "stance",
                                        "supports",
                                        "address",
                                        "" + article,
                                        "quote",
                                        "was signed on Monday"),
                                422)
                        .selectFirst("#e-quote-error")
                        .text())
                .contains("do not stand in the article");
        assertThat(noor.post(
                                path,
                                "stance",
                                "supports",
                                "address",
                                "" + article,
                                "quote",
                                "The contract was signed on Friday")
                        .statusCode())
                .isEqualTo(303);
        Document page = noor.page("/claims/" + id);
        assertThat(page.selectFirst("#evidence .count").text()).isEqualTo("1 for");
        assertThat(page.selectFirst(".evidence-card blockquote q").text())
                .isEqualTo("The contract was signed on Friday");
        assertThat(page.select(".outcome-form option").text())
                .contains("supports, 14 March 2025: The contract was signed");
    }

    @Test
    void anAddressNeedsADayAndMayNotBeOlderThanTheAnnouncement() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        String path = "/claims/" + id + "/evidence";
        assertThat(Visitor.document(
                                noor.post(path, "stance", "context", "address", "https://x.example/a", "quote", "so"),
                                422)
                        .selectFirst("#e-dated-error")
                        .text())
                .contains("Give the day");
        Document old = Visitor.document(
                noor.post(
                        path,
                        "stance",
                        "context",
                        "address",
                        "https://x.example/a",
                        "quote",
                        "so",
                        "datedOn",
                        "2025-03-01"),
                422);
        assertThat(old.selectFirst("#e-dated-error").text()).contains("is before the announcement");
        assertThat(old.selectFirst("#e-quote").val()).isEqualTo("so");
        assertThat(old.selectFirst("#add-evidence").hasAttr("open")).isTrue();
        assertThat(Visitor.document(
                                noor.post(
                                        path,
                                        "stance",
                                        "context",
                                        "address",
                                        "javascript:alert(1)",
                                        "quote",
                                        "so",
                                        "datedOn",
                                        "2025-04-01"),
                                422)
                        .selectFirst("#e-address-error")
                        .text())
                .contains("beginning with https://");
        assertThat(noor.post(
                                path,
                                "stance",
                                "context",
                                "address",
                                "https://x.example/a",
                                "quote",
                                "so",
                                "datedOn",
                                "2025-04-01")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatTheMachineProposedIsAcceptedOrDismissedAndStaysOnRecord() {
        long id = Newsroom.accepted();
        Newsroom.meanwhile(
                id,
                (claim, jonas, at) -> claim.addEvidence(
                        Stance.CONTRADICTS,
                        new EvidenceSource.AtAddress(
                                "https://x.example/a", "The award is suspended", at, LocalDate.of(2025, 5, 1)),
                        "same project",
                        null,
                        at));
        Visitor noor = Visitor.editor();
        Document page = noor.page("/claims/" + id);
        assertThat(page.selectFirst(".evidence-card.proposed").text()).contains("Why: same project");
        String path = page.selectFirst(".evidence-card.proposed form").attr("action");
        assertThat(noor.post(path, "decision", "accept").statusCode()).isEqualTo(303);
        assertThat(noor.page("/claims/" + id).selectFirst("#evidence .count").text())
                .isEqualTo("1 against");
        assertThat(noor.post(path, "decision", "dismiss").statusCode()).isEqualTo(303);
        assertThat(Newsroom.<List<EvidenceState>>look(id, claim -> claim.evidence().get(0).changes().stream()
                        .map(change -> change.to())
                        .toList()))
                .containsExactly(EvidenceState.PROPOSED, EvidenceState.ACCEPTED, EvidenceState.DISMISSED);
        assertThat(noor.post(path, "decision", "burn").statusCode()).isEqualTo(422);
    }
}
