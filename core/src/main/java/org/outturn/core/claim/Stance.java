package org.outturn.core.claim;

import jakarta.persistence.EnumeratedValue;

/** How evidence bears on a claim. */
public enum Stance {
    /** It speaks for it having happened. */
    SUPPORTS("supports"),
    /** It speaks against it. */
    CONTRADICTS("contradicts"),
    /** It helps to judge. */
    CONTEXT("context");

    @EnumeratedValue
    private final String code;

    Stance(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database. */
    public String code() {
        return code;
    }
}
