package org.outturn.core.source;

import jakarta.persistence.EnumeratedValue;

/** How a feed is doing, as a traffic light. */
public enum Health {
    /** The last check went well. */
    GREEN("green"),
    /** A check failed, which may pass by itself, or the feed brings much less than it used to. */
    AMBER("amber"),
    /** Checks have failed for so long, or so badly, that somebody must act. */
    RED("red");

    @EnumeratedValue
    private final String code;

    Health(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database. */
    public String code() {
        return code;
    }
}
