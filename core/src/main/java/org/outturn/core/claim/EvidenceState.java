package org.outturn.core.claim;

import jakarta.persistence.EnumeratedValue;

/** What the desk decided about a piece of evidence. */
public enum EvidenceState {
    /** The machine proposes it; nobody has judged. */
    PROPOSED("proposed"),
    /** It counts. */
    ACCEPTED("accepted"),
    /** It does not bear on the claim. */
    DISMISSED("dismissed");

    @EnumeratedValue
    private final String code;

    EvidenceState(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database. */
    public String code() {
        return code;
    }
}
