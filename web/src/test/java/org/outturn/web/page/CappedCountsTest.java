package org.outturn.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CappedCountsTest {
    private final TickingClock clock = new TickingClock();
    private final CappedCounts counts = new CappedCounts(clock);

    /** A clock that stands until it is moved. */
    static final class TickingClock extends Clock {
        private Instant now = Instant.parse("2025-06-10T09:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void whatCanBeCountedIsCountedEachTime() {
        AtomicLong drafts = new AtomicLong(10);
        assertThat(counts.count("drafts", 10, drafts::get)).isEqualTo(10);
        drafts.set(9);
        assertThat(counts.count("drafts", 10, drafts::get)).isEqualTo(9);
    }

    @Test
    void whatWasTooMuchIsTakenForTooMuchForAMinute() {
        AtomicLong drafts = new AtomicLong(11);
        assertThat(counts.count("drafts", 10, drafts::get)).isEqualTo(11);
        drafts.set(3);
        clock.move(Duration.ofSeconds(59));
        assertThat(counts.count("drafts", 10, drafts::get)).isEqualTo(11);
        assertThat(counts.count("others", 10, drafts::get)).isEqualTo(3);
        clock.move(Duration.ofSeconds(2));
        assertThat(counts.count("drafts", 10, drafts::get)).isEqualTo(3);
    }

    @Test
    void onlyTheLatestQuestionsAreRemembered() {
        for (int question = 0; question < 1_500; question++) {
            counts.count(question, 10, () -> 11);
        }
        assertThat(counts.isMore(0)).isFalse();
        assertThat(counts.isMore(1_499)).isTrue();
    }
}
