package org.outturn.core.run;

import jakarta.persistence.EnumeratedValue;

/** Where in the walk something went wrong. */
public enum Step {
    /** Getting the bytes. */
    FETCH("fetch"),
    /** Turning bytes into an article. */
    READ("read"),
    /** Finding statements and claims. */
    FIND("find"),
    /** Reading due windows. */
    DUE("due"),
    /** Storing. */
    INTAKE("intake");

    @EnumeratedValue
    private final String code;

    Step(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database. */
    public String code() {
        return code;
    }
}
