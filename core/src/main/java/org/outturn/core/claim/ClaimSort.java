package org.outturn.core.claim;

/** How a list of claims is sorted; ties are broken by the claim's number. A leading {@code -} turns the order round. */
public enum ClaimSort {
    /** Soonest due first, undated last. */
    DUE("due", "claim.due_order", "date"),
    /** The most certain first, then what was due first: the order of Overdue and of the queue. */
    RANK(
            "rank",
            "((5 - substr(claim.certainty, 4, 1)::integer) * 4000000 + (claim.due_order - date '0001-01-01'))",
            "integer"),
    /** Earliest announced first. */
    ANNOUNCED("announced", "claim.announced_on", "date"),
    /** Longest unchanged first. */
    CHANGED("changed", "claim.changed_at", "timestamptz"),
    /** By summary. */
    SUMMARY("summary", "lower(claim.summary)", "text"),
    /** By claimant. */
    CLAIMANT("claimant", "lower(claim.claimant)", "text");

    private final String code;
    private final String expression;
    private final String type;

    ClaimSort(String code, String expression, String type) {
        this.code = code;
        this.expression = expression;
        this.type = type;
    }

    /** The stable code in addresses. */
    public String code() {
        return code;
    }

    /** The SQL expression that is sorted by. */
    public String expression() {
        return expression;
    }

    /** The SQL type of the expression. */
    public String type() {
        return type;
    }
}
