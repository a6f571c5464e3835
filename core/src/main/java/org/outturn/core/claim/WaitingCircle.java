package org.outturn.core.claim;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Claims that wait for each other, directly or through others, would wait for ever. */
final class WaitingCircle {
    private WaitingCircle() {}

    /** Refuses to let a claim wait for another that waits for it. */
    static void refuse(Claim waiting, Claim first) {
        Set<Long> passed = new HashSet<>();
        for (Claim next = first; next != null && passed.add(next.id()); next = next.awaited()) {
            if (next == waiting || Objects.equals(next.id(), waiting.id())) {
                throw new RefusedException(
                        "waitsFor",
                        next == first
                                ? "A claim cannot wait for itself."
                                : "Claim %d waits for this one, so this one cannot wait for it.".formatted(first.id()));
            }
        }
    }
}
