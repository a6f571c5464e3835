package org.outturn.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeldCountsTest {
    private static final Duration SLOW = Duration.ofMillis(100);
    private static final Duration HOLDS = Duration.ofMinutes(1);

    private final CappedCountsTest.TickingClock clock = new CappedCountsTest.TickingClock();
    private final HeldCounts counts = new HeldCounts(clock);
    private final AtomicInteger counted = new AtomicInteger();

    private int counting(Duration takes) {
        clock.move(takes);
        return counted.incrementAndGet();
    }

    @Test
    void whatIsQuickToCountIsCountedForEachReader() {
        assertThat(counts.of("sources", SLOW, HOLDS, () -> counting(SLOW))).isEqualTo(1);
        assertThat(counts.of("sources", SLOW, HOLDS, () -> counting(SLOW))).isEqualTo(2);
    }

    @Test
    void whatIsSlowToCountHoldsForAWhile() {
        Duration slow = SLOW.plusMillis(1);
        assertThat(counts.of("sources", SLOW, HOLDS, () -> counting(slow))).isEqualTo(1);
        clock.move(HOLDS.minusSeconds(1));
        assertThat(counts.of("sources", SLOW, HOLDS, () -> counting(slow))).isEqualTo(1);
        assertThat(counts.of("speakers", SLOW, HOLDS, () -> counting(slow))).isEqualTo(2);
        clock.move(Duration.ofSeconds(2));
        assertThat(counts.of("sources", SLOW, HOLDS, () -> counting(slow))).isEqualTo(3);
    }
}
