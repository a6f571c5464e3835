package org.outturn.importer.match;

import java.util.List;

/**
 * How a new draft stands to the known claims.
 *
 * @param claim the id of the known claim that it was compared with; empty when there is none like it
 * @param relation what it is to that claim
 * @param score how like the two are, 0 to 1
 * @param reasons why, in words for an editor
 */
public record SameClaimResult(String claim, Relation relation, double score, List<String> reasons) {
    /** From this score on a repetition may be joined to its claim without asking. */
    public static final double AUTOMATIC = 0.85;

    /** From this score on it is proposed to an editor. */
    public static final double PROPOSED = 0.55;

    public SameClaimResult {
        reasons = List.copyOf(reasons);
    }

    /** What a draft can be to a known claim. */
    public enum Relation {
        NEW,
        REPEATS,
        MOVES_THE_DATE,
        CHANGES_THE_CERTAINTY
    }

    /** Whether it may become an appearance of the claim without asking: only a plain repetition. */
    public boolean isAutomatic() {
        return relation == Relation.REPEATS && score >= AUTOMATIC;
    }
}
