package org.outturn.importer.schedule;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.fetch.FetchResult;

/** What came of one check of a feed, as far as its schedule goes by it. */
public sealed interface Checked {
    /**
     * The feed was read.
     *
     * @param fresh how many of its entries had not been seen before
     * @param entries how many entries it has
     * @param movedTo the address that it has moved to for good, or null
     */
    record Read(int fresh, int entries, @Nullable URI movedTo) implements Checked {
        public Read {
            if (fresh < 0 || fresh > entries) {
                throw new IllegalArgumentException(fresh + " new ones of " + entries + " entries");
            }
        }
    }

    /** Nothing had changed (304). */
    record Unchanged() implements Checked {}

    /**
     * The server asked for peace (429).
     *
     * @param retryAfter for how long, or null when it did not say
     */
    record TooOften(@Nullable Duration retryAfter) implements Checked {}

    /** The feed is gone for good (410). */
    record Gone() implements Checked {}

    /**
     * There was no feed to be had.
     *
     * @param reason why, in plain words, one sentence without a full stop
     * @param kind what can be expected of another attempt; a feed that is no longer one is {@code SOFT}
     * @param retryAfter how long the server asks to wait, or null when it did not say
     */
    record Failed(
            String reason,
            FetchResult.Failed.Kind kind,
            @Nullable Duration retryAfter) implements Checked {}
}
