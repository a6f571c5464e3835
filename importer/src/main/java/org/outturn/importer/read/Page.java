package org.outturn.importer.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one page as they came from the network or from a file.
 *
 * @param url the address that they came from, after redirects, or null for a file of unknown origin
 * @param body the content, no longer compressed; not copied, so the caller leaves it alone
 * @param contentType the server's {@code Content-Type} value, verbatim, or null; it is a hint only, as servers lie
 * @param fetchedAt when they were fetched, or null when unknown; dates long after it are not believed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: a page lives from the fetch to the read
public record Page(
        @Nullable String url,
        byte[] body,
        @Nullable String contentType,
        @Nullable Instant fetchedAt) {
    /** A page of text, Markdown or HTML that somebody pasted. */
    public static Page pasted(String text) {
        return new Page(null, text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", null);
    }
}
