package org.outturn.core.run;

import jakarta.persistence.EnumeratedValue;

/** Who must act on a problem. */
public enum Level {
    /** The import cannot do its work until somebody who runs Outturn acts. */
    OPERATOR("operator"),
    /** Something needs an editor to look. */
    EDITOR("editor"),
    /** Nobody needs to act; it is kept for the record. */
    RECORD("record");

    @EnumeratedValue
    private final String code;

    Level(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database. */
    public String code() {
        return code;
    }
}
