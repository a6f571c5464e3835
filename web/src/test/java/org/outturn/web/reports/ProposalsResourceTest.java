package org.outturn.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Stance;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProposalsResourceTest {
    private final Visitor noor = Visitor.editor();

    private static void propose(String rule, String reason, int accepted, int dismissed) {
        for (int i = 0; i < accepted + dismissed; i++) {
            boolean accept = i < accepted;
            Newsroom.meanwhile(Newsroom.accepted(), (claim, by, at) -> {
                var piece = claim.proposeEvidence(
                        Stance.SUPPORTS,
                        EvidenceSource.InArticle.find(
                                claim.appearances().get(0).articleVersion(),
                                "The council met on Friday.",
                                SampleClaims.ANNOUNCED_ON),
                        reason,
                        rule,
                        0.71,
                        at);
                if (accept) {
                    piece.accept(Stance.SUPPORTS, by, at);
                } else {
                    piece.dismiss("only announced again", by, at);
                }
                Claim.flush();
            });
        }
    }

    @Test
    void theShareOfAcceptedProposalsIsShownByReasonAndByMonth() {
        propose("zealously", "the same horses: Alf; 'ran' answers 'run'", 3, 1);

        Document page = noor.page("/reports/proposals");

        Element bearing = page.select("#bearings")
                .first()
                .parents()
                .get(1)
                .select("tr:contains(zealously)")
                .first();
        assertThat(bearing.select("td").eachText())
                .startsWith("4", "3", "1", "0")
                .last()
                .asString()
                .startsWith("75 %");
        assertThat(page.select("tr:contains(the same horses)")
                        .first()
                        .select("td")
                        .eachText())
                .startsWith("4", "3", "1", "0");
        assertThat(page.select("tr:contains(… answers …)")).isNotEmpty();
        assertThat(page.select("#months").first().parents().get(1).select("tbody tr"))
                .isNotEmpty();
        assertThat(page.select("tr:contains(only announced again)")).isNotEmpty();
    }
}
