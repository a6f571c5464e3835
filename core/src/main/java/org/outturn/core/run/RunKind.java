package org.outturn.core.run;

import jakarta.persistence.EnumeratedValue;

/** How articles came in. */
public enum RunKind {
    /** The sample newsroom at the first start. */
    SAMPLE("sample"),
    /** Text typed or pasted by an editor. */
    PASTE("paste"),
    /** A file sent by an editor. */
    UPLOAD("upload"),
    /** One address given by an editor. */
    ADDRESS("address"),
    /** A feed, polled by schedule. */
    FEED("feed"),
    /** An archive, read in bulk. */
    ARCHIVE("archive"),
    /** Articles sent by another program. */
    PUSH("push");

    @EnumeratedValue
    private final String code;

    RunKind(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database. */
    public String code() {
        return code;
    }
}
