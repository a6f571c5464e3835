package org.outturn.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Precision;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CalendarResourceTest {
    private final Visitor noor = Visitor.editor();

    private static long due(String from, String to, Precision precision) {
        long id = Newsroom.accepted();
        DueWindow window = new DueWindow(
                LocalDate.parse(from), LocalDate.parse(to), null, precision, ZoneId.of("UTC"), "", -1, -1, "editor");
        Newsroom.meanwhile(
                id, (claim, by, at) -> claim.revise(claim.wording().withDue(Optional.of(window)), "so", by, at));
        return id;
    }

    private Element bar(String month, long claim) {
        return noor.page("/calendar?month=" + month).selectFirst(".week a[href=/claims/%d]".formatted(claim));
    }

    @Test
    void aDayIsDrawnInItsColumnAndAVagueWindowVisiblySo() {
        long day = due("2031-05-14", "2031-05-14", Precision.DAY);
        long vague = due("2031-05-12", "2031-05-16", Precision.VAGUE);

        assertThat(bar("2031-05", day).className()).isEqualTo("bar c3 day-exact");
        assertThat(bar("2031-05", vague).className()).isEqualTo("bar c1 s5 imprecise");
    }

    @Test
    void aWindowOverTheEndOfAWeekGoesOnInTheNext() {
        long claim = due("2031-05-17", "2031-05-20", Precision.DAY);

        assertThat(noor.page("/calendar?month=2031-05")
                        .select(".week a[href=/claims/%d]".formatted(claim))
                        .eachAttr("class"))
                .containsExactly("bar c6 s2 goes-on", "bar c1 s2 from-before");
    }

    @Test
    void aWindowThatLastsAllMonthStandsAboveTheWeeks() {
        long claim = due("2031-06-01", "2031-06-30", Precision.MONTH);

        assertThat(noor.page("/calendar?month=2031-06").select(".sometime a[href=/claims/%d]".formatted(claim)))
                .hasSize(1);
        assertThat(noor.page("/calendar?month=2031-08").select(".month a[href=/claims/%d]".formatted(claim)))
                .isEmpty();
    }

    @Test
    void nonsenseInTheAddressIsRefusedByName() {
        assertThat(noor.get("/calendar?month=June").statusCode()).isEqualTo(400);
        assertThat(noor.get("/calendar?week=1").asString()).contains("There is no parameter");
    }
}
