package org.outturn.core.claim;

import jakarta.persistence.EnumeratedValue;

/** What a new draft is to a claim that was known before. */
public enum Relation {
    /** The same claim once more. */
    REPEATS("repeats"),
    /** The same claim with another due window. */
    MOVES_THE_DATE("moves_the_date"),
    /** The same claim, announced more or less firmly. */
    CHANGES_THE_CERTAINTY("changes_the_certainty");

    @EnumeratedValue
    private final String code;

    Relation(String code) {
        this.code = code;
    }

    /** The stable code in files and the database. */
    public String code() {
        return code;
    }
}
