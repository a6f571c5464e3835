package org.outturn.core.claim;

import java.util.Locale;

/**
 * How firmly something was announced, read from the modal words: the IPTC event-occurrence scale ({@code eventoccurstatus},
 * codes eos1 to eos5).
 */
public enum Certainty {
    /** Planned, occurrence planned only: an intention without a firm word ("plans to", "hopes to"). */
    EOS1,
    /** Planned, occurrence highly uncertain ("is considering", "has not ruled out"). */
    EOS2,
    /** Planned, may occur ("may", "might", "could"). */
    EOS3,
    /** Planned, occurrence highly likely ("expects to", "is likely to", "is expected to"). */
    EOS4,
    /** Planned, occurs certainly ("will", "is scheduled for"). */
    EOS5;

    /** The stable code in addresses, files and the database, such as {@code eos4}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
