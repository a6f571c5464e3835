package org.outturn.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Counts that are made once for all readers of a while where they take long, because there is very much to count: what took longer than a tenth
 * of a second holds for two hundred times as long as it took, ten minutes at most.
 */
@ApplicationScoped
public class HeldCounts {
    private static final Duration SLOW = Duration.ofMillis(100);
    private static final int TIMES = 200;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** So many are held, those that were asked for last. */
    private static final int MOST_HELD = 50;

    private final Clock clock;
    private final Latest<Answer> held = new Latest<>(MOST_HELD);

    HeldCounts(Clock clock) {
        this.clock = clock;
    }

    private record Answer(Object counted, Instant until) {}

    /**
     * What was counted.
     *
     * @param question what is counted; equal for equal counts, and always for the same type of answer
     * @param counting counts
     */
    @SuppressWarnings("unchecked") // a question is always asked for the same type
    public <T> T of(Object question, Supplier<T> counting) {
        Answer known = held.get(question);
        if (known != null && known.until().isAfter(clock.instant())) {
            return (T) known.counted();
        }
        Instant began = clock.instant();
        T counted = counting.get();
        Instant ended = clock.instant();
        Duration took = Duration.between(began, ended);
        if (took.compareTo(SLOW) > 0) {
            Duration holds = took.multipliedBy(TIMES);
            held.put(question, new Answer(counted, ended.plus(holds.compareTo(LONGEST) < 0 ? holds : LONGEST)));
        }
        return counted;
    }
}
