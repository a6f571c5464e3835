package org.outturn.core.claim;

import jakarta.persistence.EnumeratedValue;

/** Who brought something: the machine or an editor. */
public enum Origin {
    /** Found by a rule. */
    MACHINE("machine"),
    /** Written by an editor. */
    EDITOR("editor");

    @EnumeratedValue
    private final String code;

    Origin(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database. */
    public String code() {
        return code;
    }
}
