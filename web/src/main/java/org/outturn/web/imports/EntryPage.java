package org.outturn.web.imports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.feed.FeedEntry;
import org.outturn.importer.read.Page;

/** Makes a page of what a feed itself says of an entry, for articles whose own page cannot be had. */
final class EntryPage {
    /** Less than this is a teaser, not an article. */
    private static final int SHORTEST = 400;

    private EntryPage() {}

    /** The page, or null when the feed gives no more than a teaser. */
    static @Nullable Page of(FeedEntry entry, Instant at) {
        if (entry.contentHtml().length() < SHORTEST) {
            return null;
        }
        Document document = Document.createShell(entry.url() == null ? "" : entry.url());
        document.title(entry.title());
        meta(document, "og:title", entry.title());
        meta(document, "og:type", "article");
        if (entry.publishedAt() != null) {
            meta(document, "article:published_time", entry.publishedAt().toString());
        } else if (entry.publishedOn() != null) {
            meta(document, "article:published_time", entry.publishedOn().toString());
        }
        entry.authors().forEach(author -> meta(document, "article:author", author));
        Element article = document.body().appendElement("article");
        article.appendElement("h1").text(entry.title());
        article.append(entry.contentHtml());
        byte[] body = document.outerHtml().getBytes(StandardCharsets.UTF_8);
        return new Page(entry.url(), body, "text/html; charset=utf-8", at);
    }

    private static void meta(Document document, String property, String content) {
        document.head().appendElement("meta").attr("property", property).attr("content", content);
    }
}
