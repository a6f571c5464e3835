package org.outturn.importer.schedule;

import java.time.Duration;

/** How often a feed that does well is checked. */
public sealed interface Cadence {
    /** The time between two checks of a feed that nothing is known of yet. */
    Duration first();

    /**
     * As often as the feed needs: sooner where a check brings something new, later where it does not.
     *
     * @param first the time between the first two checks
     * @param shortest the time between two checks of a feed that brings something every time
     * @param longest the time between two checks of a feed that brings nothing
     */
    record Adaptive(Duration first, Duration shortest, Duration longest) implements Cadence {
        public Adaptive {
            boolean ordered = shortest.compareTo(first) <= 0 && first.compareTo(longest) <= 0;
            if (shortest.isNegative() || shortest.isZero() || !ordered) {
                throw new IllegalArgumentException(
                        "A cadence from " + shortest + " over " + first + " to " + longest + " makes no sense");
            }
        }

        /** Half an hour at first, then between ten minutes and twelve hours. */
        public static Adaptive news() {
            return new Adaptive(Duration.ofMinutes(30), Duration.ofMinutes(10), Duration.ofHours(12));
        }
    }

    /**
     * Always the same.
     *
     * @param every the time between two checks
     */
    record Fixed(Duration every) implements Cadence {
        public Fixed {
            if (every.isNegative() || every.isZero()) {
                throw new IllegalArgumentException("A feed cannot be checked every " + every);
            }
        }

        @Override
        public Duration first() {
            return every;
        }
    }
}
