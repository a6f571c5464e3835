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
    /** From this score on it is worth showing to an editor; whoever joins claims by themselves asks for more. */
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
}
