package org.outturn.core.run;

import jakarta.persistence.EnumeratedValue;

/** How an import run ended. */
public enum Outcome {
    /** Still under way. */
    RUNNING("running"),
    /** Everything that was offered came in. */
    SUCCEEDED("succeeded"),
    /** Something was left out; the problems say what. */
    INCOMPLETE("incomplete"),
    /** Nothing came in. */
    FAILED("failed");

    @EnumeratedValue
    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database. */
    public String code() {
        return code;
    }
}
