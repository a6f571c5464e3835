package org.outturn.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.Origin;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LaterEvidenceTest {
    private final Visitor noor = Visitor.editor();

    private void paste(String day, String title, String text, String address) {
        Response added = noor.post(
                "/articles/pasted",
                "text",
                text,
                "title",
                title,
                "publishedOn",
                day,
                "url",
                address,
                "publisher",
                "Orva Gazette");
        assertThat(added.statusCode()).isEqualTo(303);
    }

    /** The claim that the desk follows after an article about a bridge of this name. */
    private long announced(String bridge) {
        paste(
                "2024-03-04",
                bridge + " nearly ready",
                bridge + " over the Orva will open to traffic on 12 May, city engineer Paula Reyes said on Monday.\n\n"
                        + "The old crossing at Orva Mill has been closed since the flood. Reyes praised the welders.",
                "https://www.orva-gazette.example/" + bridge.replace(' ', '-') + "-1");
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Claim.<Claim>find("said like ?1 and review = ?2", bridge + "%", Review.PROPOSED)
                        .<Claim>firstResult()
                        .id());
        Newsroom.meanwhile(id, (claim, by, at) -> claim.accept(by, at));
        return id;
    }

    private void opened(String bridge, String page) {
        paste(
                "2024-05-13",
                bridge + " open",
                bridge
                        + " over the Orva opened to traffic on Sunday, as Paula Reyes had announced. The first cars crossed at nine.",
                "https://www.orva-gazette.example/" + bridge.replace(' ', '-') + page);
    }

    private static List<Evidence> evidence(long claim) {
        return QuarkusTransaction.requiringNew().call(() -> Evidence.list("claim.id = ?1 order by id", claim));
    }

    @Test
    void anArticleThatReportsTheOutcomeIsProposedAndOnceAcceptedTheVerdictIsFilledIn() {
        long claim = announced("Lantern Bridge");
        opened("Lantern Bridge", "-2");

        List<Evidence> found = evidence(claim);
        assertThat(found).singleElement().satisfies(piece -> {
            assertThat(piece.state()).isEqualTo(EvidenceState.PROPOSED);
            assertThat(piece.origin()).isEqualTo(Origin.MACHINE);
            assertThat(piece.quote()).startsWith("Lantern Bridge over the Orva opened to traffic");
            assertThat(piece.rule()).isEqualTo("happened");
            assertThat(piece.reason()).isNotBlank();
        });

        String next = noor.post("/evidence/%d/decisions".formatted(found.get(0).id()), "decision", "accept")
                .header("Location");
        Document page = noor.page(java.net.URI.create(next).getPath() + "?"
                + java.net.URI.create(next).getQuery());
        assertThat(page.select("input[name=status][checked]").val()).isEqualTo("happened");
        assertThat(page.select("input[name=happenedOn]").val()).isEqualTo("2024-05-13");
    }

    @Test
    void aDismissedProposalIsNotMadeAgainForTheSameArticle() {
        long claim = announced("Pewter Bridge");
        opened("Pewter Bridge", "-2");
        long piece = evidence(claim).get(0).id();
        noor.post("/evidence/%d/decisions".formatted(piece), "decision", "dismiss", "reason", "another bridge");
        paste(
                "2024-05-13",
                "Pewter Bridge open",
                "Pewter Bridge over the Orva opened to traffic on Sunday, as Paula Reyes had announced. The first cars crossed at ten.",
                "https://www.orva-gazette.example/Pewter-Bridge-2");

        assertThat(evidence(claim)).singleElement().satisfies(one -> assertThat(one.state())
                .isEqualTo(EvidenceState.DISMISSED));
    }

    @Test
    void aClaimThatIsDecidedIsNotSearchedForAnyMore() {
        long claim = announced("Copper Bridge");
        Newsroom.meanwhile(
                claim,
                (decided, by, at) -> decided.changeStatus(
                        SampleClaims.verdict(org.outturn.core.claim.Status.WITHDRAWN, "2024-04-01"),
                        by,
                        java.time.LocalDate.of(2024, 4, 2),
                        at));
        opened("Copper Bridge", "-2");

        assertThat(evidence(claim)).isEmpty();
    }
}
