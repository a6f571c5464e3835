package org.outturn.core.claim;

import jakarta.persistence.EnumeratedValue;

/**
 * How firmly something was announced, read from the modal words: the IPTC event-occurrence scale ({@code eventoccurstatus},
 * codes eos1 to eos5).
 */
public enum Certainty {
    /** Planned, occurrence planned only: an intention without a firm word ("plans to", "hopes to"). */
    EOS1("eos1"),
    /** Planned, occurrence highly uncertain ("is considering", "has not ruled out"). */
    EOS2("eos2"),
    /** Planned, may occur ("may", "might", "could"). */
    EOS3("eos3"),
    /** Planned, occurrence highly likely ("expects to", "is likely to", "is expected to"). */
    EOS4("eos4"),
    /** Planned, occurs certainly ("will", "is scheduled for"). */
    EOS5("eos5");

    @EnumeratedValue
    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database, such as {@code eos4}. */
    public String code() {
        return code;
    }
}
