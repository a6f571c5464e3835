package org.outturn.core.claim;

import jakarta.persistence.EnumeratedValue;

/** Whether the desk has looked at a draft, and what it decided. "Nobody has looked yet" is {@link #PROPOSED} and never reads like inaction. */
public enum Review {
    /** The machine found it; nobody has decided. */
    PROPOSED("proposed"),
    /** The desk follows it. */
    ACCEPTED("accepted"),
    /** It is no claim, or not one that the desk follows. */
    REJECTED("rejected"),
    /** It is the same as another claim, which carries its appearances. */
    MERGED("merged");

    @EnumeratedValue
    private final String code;

    Review(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database. */
    public String code() {
        return code;
    }
}
