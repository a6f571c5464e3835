package org.outturn.importer.feed;

import org.jspecify.annotations.Nullable;
import org.outturn.importer.xml.XmlElement;

/** What the first elements of a document say that it is. */
final class FeedRoot {
    private FeedRoot() {}

    /** The format that begins with this element, or null when none does. */
    static @Nullable String format(String name, XmlElement element) {
        String version = element.attribute("version");
        return switch (name) {
            case "rss" -> version == null || version.isBlank() ? "RSS" : "RSS " + version.strip();
            case "rdf:rdf", "rdf" -> "RSS 1.0";
            case "feed" -> version == null || version.isBlank() ? "Atom 1.0" : "Atom " + version.strip();
            case "channel" -> "RSS";
            default -> null;
        };
    }

    /** Why a document that has this element first is no feed, or null when that is not settled. */
    static @Nullable String refusal(String name) {
        return switch (name) {
            case "html", "xhtml:html", "head", "body", "xhtml:body" -> "This is a web page, not a feed";
            case "urlset", "sitemapindex", "sitemap:urlset", "sitemap:sitemapindex" -> "This is a sitemap, not a feed";
            case "opml" -> "This is a list of feeds (OPML), not a feed";
            default -> null;
        };
    }
}
