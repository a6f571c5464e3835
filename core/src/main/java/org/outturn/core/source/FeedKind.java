package org.outturn.core.source;

import jakarta.persistence.EnumeratedValue;

/** What stands at the address of a feed. */
public enum FeedKind {
    /** RSS, Atom or JSON Feed. */
    FEED("feed"),
    /** A sitemap or an index of sitemaps. */
    SITEMAP("sitemap"),
    /** A page whose links are watched. */
    PAGE("page"),
    /** A folder of this machine whose files are watched. */
    FOLDER("folder");

    @EnumeratedValue
    private final String code;

    FeedKind(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database. */
    public String code() {
        return code;
    }
}
