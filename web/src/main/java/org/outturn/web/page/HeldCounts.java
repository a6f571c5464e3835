package org.outturn.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Counts that are made once for all readers of some minutes where they take long, because there is very much to count. */
@ApplicationScoped
public class HeldCounts {
    /** So many are held, those that were asked for last. */
    private static final int MOST_HELD = 50;

    private final Clock clock;
    private final Latest<Answer> held = new Latest<>(MOST_HELD);

    HeldCounts(Clock clock) {
        this.clock = clock;
    }

    private record Answer(Object counted, Instant at) {}

    /**
     * What was counted.
     *
     * @param question what is counted; equal for equal counts, and always for the same type of answer
     * @param slow what takes longer than this is held
     * @param holds for so long
     * @param counting counts
     */
    @SuppressWarnings("unchecked") // a question is always asked for the same type
    public <T> T of(Object question, Duration slow, Duration holds, Supplier<T> counting) {
        Answer known = held.get(question);
        if (known != null && known.at().plus(holds).isAfter(clock.instant())) {
            return (T) known.counted();
        }
        Instant began = clock.instant();
        T counted = counting.get();
        Instant ended = clock.instant();
        if (Duration.between(began, ended).compareTo(slow) > 0) {
            held.put(question, new Answer(counted, ended));
        }
        return counted;
    }
}
