package org.outturn.core.editor;

import jakarta.persistence.EnumeratedValue;

/** What a token opens. */
public enum TokenScope {
    /** All that its editor may do; sent in a header. */
    ALL("all"),
    /** Feeds and calendars, for reading; stands in their address. */
    FEEDS("feeds");

    @EnumeratedValue
    private final String code;

    TokenScope(String code) {
        this.code = code;
    }

    /** The stable code in forms and in the database. */
    public String code() {
        return code;
    }
}
