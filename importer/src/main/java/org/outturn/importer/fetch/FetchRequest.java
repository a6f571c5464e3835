package org.outturn.importer.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch, and what was last seen there.
 *
 * @param address an absolute http or https address
 * @param etag the {@code ETag} of the last answer, verbatim, quotation marks and {@code W/} included, or null
 * @param lastModified the {@code Last-Modified} of the last answer, verbatim, or null
 */
public record FetchRequest(
        URI address, @Nullable String etag, @Nullable String lastModified) {
    /** A request for an address of which nothing is known. */
    public static FetchRequest of(URI address) {
        return new FetchRequest(address, null, null);
    }
}
