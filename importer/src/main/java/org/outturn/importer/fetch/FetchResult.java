package org.outturn.importer.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.read.Page;

/** What came of a fetch. Every outcome that the network can produce is one of these; a fetch does not throw for what a server does. */
public sealed interface FetchResult {
    /**
     * The server gave a page.
     *
     * @param page the page, inflated, with the address that it came from in the end
     * @param finalUrl that address again
     * @param movedTo the address to use from now on, when every redirect on the way was permanent (301, 308); else null
     * @param etag the answer's {@code ETag}, verbatim, or null
     * @param lastModified the answer's {@code Last-Modified}, verbatim, or null
     */
    record Fetched(
            Page page,
            URI finalUrl,
            @Nullable URI movedTo,
            @Nullable String etag,
            @Nullable String lastModified) implements FetchResult {}

    /**
     * Nothing has changed since the last time (304).
     *
     * @param etag the answer's {@code ETag}, verbatim, or null
     * @param lastModified the answer's {@code Last-Modified}, verbatim, or null
     */
    record NotModified(@Nullable String etag, @Nullable String lastModified) implements FetchResult {}

    /**
     * The server asks us to slow down (429).
     *
     * @param retryAfter how long to wait, or null when the server did not say
     */
    record TooManyRequests(@Nullable Duration retryAfter) implements FetchResult {}

    /** What was there is gone for good (410). */
    record Gone() implements FetchResult {}

    /**
     * There is nothing to be had.
     *
     * @param reason why, in plain words, one sentence without a full stop
     * @param kind what can be expected of another attempt
     * @param status the server's status code, or null when it did not get that far
     * @param retryAfter how long the server asks to wait, or null when it did not say
     */
    record Failed(
            String reason,
            Kind kind,
            @Nullable Integer status,
            @Nullable Duration retryAfter) implements FetchResult {
        /** What can be expected of another attempt. */
        public enum Kind {
            /** Nothing, until the address is changed: it is refused, wrong, forbidden, too large. */
            HARD,
            /** Little, until the server is repaired: an error of its own, a bad certificate, a broken body. */
            SOFT,
            /** Much: a time-out, a lost connection, a name that did not resolve, an overloaded server. */
            TEMPORARY
        }
    }
}
