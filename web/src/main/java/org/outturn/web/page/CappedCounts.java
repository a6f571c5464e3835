package org.outturn.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Counts that stop at some number, because a page then says "more than". What was more than that is taken for more during the next minute
 * and not counted again; everything else is counted each time, so that a decision shows at once.
 */
@ApplicationScoped
public class CappedCounts {
    private static final Duration HOLDS = Duration.ofMinutes(1);

    /** So many are remembered, those that were asked for last. */
    private static final int MOST_HELD = 1_000;

    private final Clock clock;
    private final Latest<Instant> more = new Latest<>(MOST_HELD);

    CappedCounts(Clock clock) {
        this.clock = clock;
    }

    /**
     * How many there are, up to one more than {@code most}.
     *
     * @param question what is counted; equal for equal counts
     * @param most counting may stop behind this number
     * @param counting counts, when it has to be
     */
    public long count(Object question, int most, LongSupplier counting) {
        if (isMore(question)) {
            return most + 1L;
        }
        long counted = counting.getAsLong();
        if (counted > most) {
            tooMany(question);
        }
        return counted;
    }

    /** Whether there were found to be too many within the last minute. */
    public boolean isMore(Object question) {
        Instant found = more.get(question);
        return found != null && found.plus(HOLDS).isAfter(clock.instant());
    }

    /** Remembers that there are too many to be counted. */
    public void tooMany(Object question) {
        more.put(question, clock.instant());
    }
}
