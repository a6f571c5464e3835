package org.outturn.importer.check;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.feed.FeedEntry;
import org.outturn.importer.feed.FeedProblem;
import org.outturn.importer.fetch.FetchResult;
import org.outturn.importer.schedule.Checked;

/** What came of a check. Whatever a server does and a feed holds becomes one of these. */
public sealed interface FeedAnswer {
    /**
     * It was read.
     *
     * @param title what it calls itself; empty when it has no name
     * @param homeUrl the address of the site that it belongs to, or null
     * @param entries its entries: those of a feed in its order, the pages of a sitemap newest first, the links of a page in its order, each
     *     without content where the feed gives none
     * @param problems what was wrong with it or with some of its entries
     * @param etag what to send the next time, verbatim, or null
     * @param lastModified what to send the next time, verbatim, or null
     * @param movedTo the address that it was redirected to for good, or null
     */
    record Read(
            String title,
            @Nullable String homeUrl,
            List<FeedEntry> entries,
            List<FeedProblem> problems,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable URI movedTo)
            implements FeedAnswer {
        public Read {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Nothing has changed (304).
     *
     * @param etag what to send the next time, verbatim, or null
     * @param lastModified what to send the next time, verbatim, or null
     */
    record Unchanged(@Nullable String etag, @Nullable String lastModified) implements FeedAnswer {}

    /**
     * The server asks for peace (429).
     *
     * @param retryAfter for how long, or null when it did not say
     */
    record TooOften(@Nullable Duration retryAfter) implements FeedAnswer {}

    /** The feed is gone for good (410). */
    record Gone() implements FeedAnswer {}

    /**
     * There was nothing to be had, or it was no feed.
     *
     * @param reason why, in plain words for an operator, one sentence without a full stop
     * @param kind what can be expected of another attempt
     * @param retryAfter how long the server asks to wait, or null when it did not say
     */
    record Failed(
            String reason,
            FetchResult.Failed.Kind kind,
            @Nullable Duration retryAfter) implements FeedAnswer {}

    /**
     * It was not asked at all: its host's turn does not come within the caller's patience.
     *
     * @param notBefore when it may come
     */
    record Later(Instant notBefore) implements FeedAnswer {}

    /**
     * The same for the schedule.
     *
     * @param fresh how many of the entries had not been seen before
     * @throws IllegalStateException for {@link Later}, which is no check
     */
    default Checked checked(int fresh) {
        if (this instanceof Read read) {
            return new Checked.Read(fresh, read.entries().size(), read.movedTo());
        }
        if (this instanceof Unchanged) {
            return new Checked.Unchanged();
        }
        if (this instanceof TooOften busy) {
            return new Checked.TooOften(busy.retryAfter());
        }
        if (this instanceof Failed failed) {
            return new Checked.Failed(failed.reason(), failed.kind(), failed.retryAfter());
        }
        if (this instanceof Gone) {
            return new Checked.Gone();
        }
        throw new IllegalStateException("It was not checked: " + this);
    }
}
