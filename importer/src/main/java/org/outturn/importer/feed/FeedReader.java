package org.outturn.importer.feed;

import org.jspecify.annotations.Nullable;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.PageDecoder;

/**
 * Reads feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, with the modules dc, dcterms, content
 * and media. What the bytes are decides how they are read, not what their server calls them. Broken feeds are normal
 * input: what can be read of them is read, and what was wrong is said. Pure: no network, no clock. Time and memory
 * grow linearly with the input.
 */
public final class FeedReader {
    /** The largest feed that is read, in bytes. */
    public static final int MAX_BYTES = ArticleReader.MAX_BYTES;

    /**
     * Reads a feed. Never throws for what is in it.
     *
     * @param body the bytes, no longer compressed
     * @param contentType the server's {@code Content-Type} value, verbatim, or null
     * @param url the address that it came from, which relative links are seen from, or null
     */
    public FeedResult read(byte[] body, @Nullable String contentType, @Nullable String url) {
        if (body.length > MAX_BYTES) {
            return new FeedResult.Unreadable("The feed is larger than " + MAX_BYTES / 1024 / 1024 + " MB");
        }
        String text = PageDecoder.of(new Page(url, body, contentType, null)).text();
        int start = 0;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\ufeff')) {
            start++;
        }
        if (start == text.length()) {
            return new FeedResult.Unreadable("The feed is empty");
        }
        char first = text.charAt(start);
        return first == '{' || first == '['
                ? JsonFeedReader.read(text.substring(start), url)
                : XmlFeedReader.read(text, url);
    }
}
