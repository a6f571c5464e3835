package org.outturn.importer.match;

/**
 * What earlier articles have told of a claim's outcome.
 *
 * @param surest how sure the surest proposal of an outcome was, 0 to 1
 * @param sum the sum of that over all articles compared so far
 * @param moved how sure the surest proposal of a new date was
 * @param articles how many articles went on with the story
 */
record Told(double surest, double sum, double moved, int articles) {
    static final Told NOTHING = new Told(0, 0, 0, 0);

    /** With one more article that bears on the claim with this score. */
    Told with(double score, boolean moves, boolean onStory) {
        int more = articles + (onStory ? 1 : 0);
        return moves
                ? new Told(surest, sum, Math.max(moved, score), more)
                : new Told(Math.max(surest, score), sum + score, moved, more);
    }
}
