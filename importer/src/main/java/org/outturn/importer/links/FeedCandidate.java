package org.outturn.importer.links;

/**
 * An address where a site may have a feed or a sitemap.
 *
 * @param url the address
 * @param title what the page calls it; empty when it gives no name
 * @param kind what is expected there
 * @param origin how it was found; the surest origins come first
 */
public record FeedCandidate(String url, String title, Kind kind, Origin origin) {
    /** What is expected at the address. */
    public enum Kind {
        /** RSS, RDF or Atom. */
        FEED,
        /** JSON Feed. */
        JSON_FEED,
        /** A sitemap or an index of sitemaps. */
        SITEMAP
    }

    /** How an address was found. */
    public enum Origin {
        /** The page announces it as a feed. */
        ANNOUNCED,
        /** The page announces it, but as the feed of comments and the like. */
        ANNOUNCED_ASIDE,
        /** The site's robots.txt names it. */
        ROBOTS,
        /** The page has an ordinary link to it whose address or words look like a feed's. */
        LINKED,
        /** Many sites have one there. */
        GUESSED
    }
}
