package org.outturn.web.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CorrectionsResourceTest {
    private static void verdict(long id, Status status) {
        Newsroom.meanwhile(
                id,
                (claim, by, at) -> claim.changeStatus(
                        SampleClaims.verdict(status, "2025-06-01"), by, LocalDate.of(2025, 6, 2), at));
    }

    @Test
    void aChangedVerdictStandsBesideTheFormerOneAndAFirstOneIsNone() {
        long corrected = Newsroom.accepted();
        verdict(corrected, Status.HAPPENED);
        verdict(corrected, Status.PARTLY);
        long first = Newsroom.accepted();
        verdict(first, Status.HAPPENED);

        var page = Visitor.editor().page("/corrections");
        Element row = page.selectFirst("tr:has(a[href=/claims/%d])".formatted(corrected));
        assertThat(row.select("td[data-label=first] .status-badge").text()).isEqualTo("Happened");
        assertThat(row.select("td[data-label=now] .status-badge").text()).isEqualTo("Happened in part");
        assertThat(page.select("a[href=/claims/%d]".formatted(first))).isEmpty();
    }
}
