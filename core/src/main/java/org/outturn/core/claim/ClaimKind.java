package org.outturn.core.claim;

import java.util.Locale;

/** What sort of announcement a claim is. */
public enum ClaimKind {
    /** An event announced, planned or set by those who run it. */
    SCHEDULE,
    /** An actor says, or is said, to do, intend, promise, threaten or aim at something. */
    COMMITMENT,
    /** Something suggested, considered, asked for or under negotiation, not agreed yet. */
    PROPOSAL,
    /** A forecast by someone who does not control the outcome. */
    PREDICTION,
    /** Someone says that a thing will not happen, or that they will not do it. */
    DENIAL;

    /** The stable code in addresses, files and the database, such as {@code commitment}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
