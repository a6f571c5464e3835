package org.outturn.importer.check;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.FeedKind;
import org.outturn.importer.links.LinkPatterns;

/**
 * What to check, and what was last seen there.
 *
 * @param kind what stands at the address; no folder, as that is not fetched
 * @param address an absolute http or https address
 * @param patterns which pages of a sitemap or links of a page count; a feed's entries all do
 * @param etag the {@code ETag} of the last answer, verbatim, or null
 * @param lastModified the {@code Last-Modified} of the last answer, verbatim, or null
 * @param since when it was last read, or null when it never was; of a sitemap's parts those that were not changed since are left out
 */
public record FeedRequest(
        FeedKind kind,
        URI address,
        LinkPatterns patterns,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant since) {
    public FeedRequest {
        if (kind == FeedKind.FOLDER) {
            throw new IllegalArgumentException("A folder is not fetched: " + address);
        }
    }

    /** A request for an address of which nothing is known, as for a preview. */
    public static FeedRequest of(FeedKind kind, URI address) {
        return new FeedRequest(kind, address, LinkPatterns.ALL, null, null, null);
    }
}
