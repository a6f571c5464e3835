package org.outturn.core.source;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed has done so far: everything that a schedule needs to know, and small enough to be kept with the feed.
 *
 * @param interval the time between two checks while it does well
 * @param failures how many checks in a row have failed
 * @param weight how bad these were, added up: a hard failure weighs 1, a soft one 0.5, a temporary one 0.25
 * @param failingSince when the first of them was, or null while it does well
 * @param movedTo the address that the last check was redirected to for good, or null
 * @param moved how many checks in a row were redirected to it
 */
public record FeedRecord(
        Duration interval,
        int failures,
        double weight,
        @Nullable Instant failingSince,
        @Nullable URI movedTo,
        int moved) {
    /** The weight from which on a feed counts as failing for good. */
    public static final double RED = 2;

    /** The record of a feed that was never checked. */
    public static FeedRecord fresh(Duration interval) {
        return new FeedRecord(interval, 0, 0, null, null, 0);
    }

    /** How it does, by its failures alone. */
    public Health health() {
        if (failures == 0) {
            return Health.GREEN;
        }
        return weight >= RED ? Health.RED : Health.AMBER;
    }
}
