package org.outturn.core.audit;

/** What sort of thing an editor did. */
public enum AuditKind {
    /** Decided about a draft. */
    REVIEW("review"),
    /** Recorded what became of a claim. */
    STATUS("status"),
    /** Wrote down something else about a claim, its window among it. */
    WORDING("wording"),
    /** Added or judged evidence. */
    EVIDENCE("evidence"),
    /** Gave a claim to somebody. */
    OWNER("owner"),
    /** Added a topic. */
    TAG("tag"),
    /** Took a topic away. */
    UNTAG("untag"),
    /** Let an overdue claim rest, or woke it. */
    SNOOZE("snooze"),
    /** Wrote a note. */
    NOTE("note"),
    /** Brought articles in. */
    IMPORT("import"),
    /** Signed in. */
    SIGN_IN("sign_in"),
    /** Made a token for a program. */
    TOKEN("token"),
    /** Let somebody in, kept somebody out, or gave another role. */
    EDITOR("editor"),
    /** Gave a status another label. */
    STATUS_LABEL("status_label");

    private final String code;

    AuditKind(String code) {
        this.code = code;
    }

    /** The stable code in addresses and files. */
    public String code() {
        return code;
    }
}
