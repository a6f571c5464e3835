package org.outturn.core.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Claims that are being counted: how many have which status and timing, and by how many days the late ones were late. */
final class OutcomeCounts {
    private final Map<String, Long> claims = new HashMap<>();
    private final SortedMap<Integer, Long> delays = new TreeMap<>();

    /**
     * Counts claims that are alike.
     *
     * @param status the code of their status
     * @param timing the code of their timing; null for none
     * @param delay by how many days they were late; null for those that were not
     * @param count how many they are
     */
    void add(String status, @Nullable String timing, @Nullable Integer delay, long count) {
        claims.merge(status + "/" + timing, count, Long::sum);
        if (delay != null) {
            delays.merge(delay, count, Long::sum);
        }
    }

    /** Counts what others have counted. */
    void add(OutcomeCounts others) {
        others.claims.forEach((what, count) -> claims.merge(what, count, Long::sum));
        others.delays.forEach((delay, count) -> delays.merge(delay, count, Long::sum));
    }

    Outcomes outcomes() {
        return new Outcomes(
                of("happened/on_time"),
                of("happened/early"),
                of("happened/late"),
                of("happened/null"),
                all("partly"),
                all("did_not_happen"),
                all("withdrawn"),
                all("void"),
                all("cannot_tell"),
                of("open/upcoming"),
                of("open/due"),
                of("open/overdue"),
                of("open/undated"),
                medianDelay());
    }

    private long of(String what) {
        return claims.getOrDefault(what, 0L);
    }

    private long all(String status) {
        return claims.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(status + "/"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The delay in the middle, or between the two that are in the middle. */
    private Optional<Double> medianDelay() {
        long late = delays.values().stream().mapToLong(Long::longValue).sum();
        return late == 0 ? Optional.empty() : Optional.of((delay((late - 1) / 2) + delay(late / 2)) / 2.0);
    }

    /** The delay at a place among all of them, the shortest at 0. */
    private int delay(long place) {
        long passed = 0;
        for (Map.Entry<Integer, Long> delay : delays.entrySet()) {
            passed += delay.getValue();
            if (passed > place) {
                return delay.getKey();
            }
        }
        throw new IllegalArgumentException("There are not so many late ones: " + place);
    }
}
