package org.outturn.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportsResourceTest {
    private final Visitor noor = Visitor.editor();

    @Test
    void theGroupsAddUpToTheClaimsOfTheList() {
        Newsroom.accepted();
        for (String by : new String[] {"kind", "source", "certainty", "month"}) {
            Document page = noor.page("/reports?by=" + by);
            long total = page.select("td[data-label=claims]").eachText().stream()
                    .mapToLong(Long::parseLong)
                    .sum();
            assertThat(page.select(".lede").text()).as(by).contains("What became of " + total + " claim");
        }
    }

    @Test
    void groupsBearWordsAndNoCodes() {
        Newsroom.accepted();
        assertThat(noor.page("/reports?by=certainty")
                        .select("section[aria-labelledby=groups] tbody th[scope=row]")
                        .eachText())
                .isNotEmpty()
                .isSubsetOf("Planned", "Uncertain", "May happen", "Likely", "Certain");
        assertThat(noor.page("/reports?by=month")
                        .select("section[aria-labelledby=groups] tbody th[scope=row]")
                        .eachText())
                .isNotEmpty()
                .allMatch(month -> month.matches("[A-Z][a-z]+ \\d{4}"));
    }

    @Test
    void theFilterIsThatOfTheListAndGoesAlongWithEveryLink() {
        Newsroom.accepted();
        Document page = noor.page("/reports?announcedFrom=1990-01-01&by=source");
        assertThat(page.select(".actions a").eachAttr("href"))
                .containsExactly(
                        "/reports/proposals",
                        "/claims?announcedFrom=1990-01-01",
                        "/api/v1/claims.csv?announcedFrom=1990-01-01");
        assertThat(noor.page("/reports?announcedFrom=2999-01-01").text()).contains("No claim fits");
    }

    @Test
    void whatIsNotKnownIsRefusedByName() {
        assertThat(noor.get("/reports?by=colour").statusCode()).isEqualTo(400);
        assertThat(noor.get("/reports?colour=red").asString()).contains("colour");
    }
}
