package org.outturn.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeldCountsTest {
    private static final Duration SLOW = Duration.ofMillis(100);

    private final CappedCountsTest.TickingClock clock = new CappedCountsTest.TickingClock();
    private final HeldCounts counts = new HeldCounts(clock);
    private final AtomicInteger counted = new AtomicInteger();

    private int counting(Duration takes) {
        clock.move(takes);
        return counted.incrementAndGet();
    }

    @Test
    void whatIsQuickToCountIsCountedForEachReader() {
        assertThat(counts.of("sources", () -> counting(SLOW))).isEqualTo(1);
        assertThat(counts.of("sources", () -> counting(SLOW))).isEqualTo(2);
    }

    @Test
    void whatIsSlowToCountHoldsTwoHundredTimesAsLong() {
        Duration slow = Duration.ofMillis(300);
        assertThat(counts.of("sources", () -> counting(slow))).isEqualTo(1);
        clock.move(Duration.ofSeconds(59));
        assertThat(counts.of("sources", () -> counting(slow))).isEqualTo(1);
        assertThat(counts.of("speakers", () -> counting(slow))).isEqualTo(2);
        clock.move(Duration.ofSeconds(2));
        assertThat(counts.of("sources", () -> counting(slow))).isEqualTo(3);
    }

    @Test
    void nothingIsOlderThanTenMinutes() {
        Duration verySlow = Duration.ofSeconds(30);
        assertThat(counts.of("sources", () -> counting(verySlow))).isEqualTo(1);
        clock.move(Duration.ofMinutes(9));
        assertThat(counts.of("sources", () -> counting(verySlow))).isEqualTo(1);
        clock.move(Duration.ofMinutes(2));
        assertThat(counts.of("sources", () -> counting(verySlow))).isEqualTo(2);
    }
}
