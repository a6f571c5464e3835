package org.outturn.core.editor;

import jakarta.persistence.EnumeratedValue;

/** What somebody may do. Each role includes the ones before it. */
public enum Role {
    /** Reads everything. */
    VIEWER("viewer"),
    /** Decides about drafts, statuses and evidence; adds articles. */
    EDITOR("editor"),
    /** Invites editors and looks after feeds. */
    ADMIN("admin");

    @EnumeratedValue
    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database. */
    public String code() {
        return code;
    }
}
