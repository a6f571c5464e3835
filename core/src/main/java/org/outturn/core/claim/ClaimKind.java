package org.outturn.core.claim;

import jakarta.persistence.EnumeratedValue;

/** What sort of announcement a claim is. */
public enum ClaimKind {
    /** An event announced, planned or set by those who run it. */
    SCHEDULE("schedule"),
    /** An actor says, or is said, to do, intend, promise, threaten or aim at something. */
    COMMITMENT("commitment"),
    /** Something suggested, considered, asked for or under negotiation, not agreed yet. */
    PROPOSAL("proposal"),
    /** A forecast by someone who does not control the outcome. */
    PREDICTION("prediction"),
    /** Someone says that a thing will not happen, or that they will not do it. */
    DENIAL("denial");

    @EnumeratedValue
    private final String code;

    ClaimKind(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database, such as {@code commitment}. */
    public String code() {
        return code;
    }
}
