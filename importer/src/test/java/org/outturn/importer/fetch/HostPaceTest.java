package org.outturn.importer.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.outturn.importer.fetch.HostPace.Turn;

class HostPaceTest {
    private static final Instant NOW = Instant.parse("2024-05-06T07:00:00Z");
    private static final Turn GO = new Turn.Now();

    private final HostPace pace = new HostPace(2, Duration.ofSeconds(5));

    private Turn begin(String host, int second) {
        return pace.begin(host, Duration.ZERO, NOW.plusSeconds(second));
    }

    @Test
    void requestsToOneHostBeginApart() {
        assertThat(begin("news.example", 0)).isEqualTo(GO);
        assertThat(begin("NEWS.example", 3)).isEqualTo(new Turn.NotBefore(NOW.plusSeconds(5)));
        assertThat(begin("news.example", 5)).isEqualTo(GO);
        assertThat(begin("other.example", 5)).isEqualTo(GO);
    }

    @Test
    void onlySoManyAreUnderWayAtOnce() {
        begin("news.example", 0);
        begin("news.example", 5);
        assertThat(begin("news.example", 10)).isEqualTo(new Turn.AfterAnother());
        pace.end("news.example");
        assertThat(begin("news.example", 10)).isEqualTo(GO);
    }

    @Test
    void theHostsOwnDelayCountsWhereItIsLonger() {
        assertThat(pace.begin("slow.example", Duration.ofSeconds(30), NOW)).isEqualTo(GO);
        assertThat(pace.begin("slow.example", Duration.ofSeconds(30), NOW.plusSeconds(29)))
                .isEqualTo(new Turn.NotBefore(NOW.plusSeconds(30)));
        assertThat(pace.begin("slow.example", Duration.ofSeconds(1), NOW.plusSeconds(4)))
                .isEqualTo(new Turn.NotBefore(NOW.plusSeconds(5)));
    }

    @Test
    void aHostThatAskedForPeaceIsLetAlone() {
        pace.pause("busy.example", NOW.plusSeconds(60));
        pace.pause("busy.example", NOW.plusSeconds(10));
        assertThat(begin("busy.example", 59)).isEqualTo(new Turn.NotBefore(NOW.plusSeconds(60)));
        assertThat(begin("busy.example", 60)).isEqualTo(GO);
    }

    @Test
    void aClockThatIsSetBackHoldsNobodyUp() {
        begin("news.example", 10_000);
        pace.end("news.example");
        assertThat(begin("news.example", 0)).isEqualTo(GO);
    }

    @Test
    void quietHostsAreForgottenAndBusyOnesAreNot() {
        begin("busy.example", 0);
        pace.pause("paused.example", NOW.plus(Duration.ofDays(1)));
        for (int i = 0; i < 20_000; i++) {
            pace.begin("host" + i + ".example", Duration.ZERO, NOW);
            pace.end("host" + i + ".example");
        }
        begin("late.example", 3600);
        pace.end("busy.example");
        assertThat(begin("paused.example", 3600)).isInstanceOf(Turn.NotBefore.class);
        assertThatThrownBy(() -> pace.end("host7.example")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new HostPace(0, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HostPace(1, Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pace.end("nobody.example")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoeverDoesNotWaitIsPromisedAnotherTime() {
        Instant next = NOW.plusSeconds(5);
        assertThat(pace.promise("news.example", Duration.ZERO, next)).isEqualTo(next);
        assertThat(pace.promise("news.example", Duration.ZERO, next)).isEqualTo(next.plusSeconds(5));
        assertThat(pace.promise("news.example", Duration.ofSeconds(30), next)).isEqualTo(next.plusSeconds(35));
        assertThat(pace.promise("other.example", Duration.ZERO, next)).isEqualTo(next);
    }

    @Test
    void noPromiseIsForTimesLongPastOrFarAway() {
        pace.promise("news.example", Duration.ZERO, NOW);
        assertThat(pace.promise("news.example", Duration.ZERO, NOW.plusSeconds(60)))
                .isEqualTo(NOW.plusSeconds(60));
        for (int i = 0; i < 1_000; i++) {
            assertThat(pace.promise("news.example", Duration.ZERO, NOW.plusSeconds(60)))
                    .isBetween(NOW.plusSeconds(60), NOW.plusSeconds(660));
        }
    }
}
