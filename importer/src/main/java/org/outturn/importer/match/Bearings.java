package org.outturn.importer.match;

/** Decides how a sentence bears on a claim, by tense, negation, signs and the due window. */
final class Bearings {
    private Bearings() {}

    static Bearing of(ClaimSlots claim, ArticleSlots article, int sentence, double[] f) {
        boolean late = is(f, Feature.LATE) && !is(f, Feature.BEFORE_WINDOW);
        boolean after = is(f, Feature.WEEK_AFTER_WINDOW)
                || is(f, Feature.SEASON_AFTER_WINDOW)
                || is(f, Feature.LONG_AFTER_WINDOW);
        if (claim.denial()) {
            boolean negative = is(f, Feature.NEGATED) || is(f, Feature.FAILED);
            return negative && !is(f, Feature.AGAINST) ? Bearing.HAPPENED : Bearing.DID_NOT_HAPPEN;
        }
        if (is(f, Feature.POSTPONED) && is(f, Feature.DATE_AHEAD_BEYOND)) {
            return Bearing.POSTPONED;
        }
        if (late && after) {
            return Bearing.LATE;
        }
        if (is(f, Feature.POSTPONED) && !is(f, Feature.EVENT_PAST)) {
            return Bearing.POSTPONED;
        }
        if (is(f, Feature.WITHDRAWN)) {
            return Bearing.WITHDRAWN;
        }
        if (is(f, Feature.PARTLY)) {
            return Bearing.PARTLY;
        }
        if (is(f, Feature.AGAINST) || is(f, Feature.FAILED) || is(f, Feature.EVENT_NEGATED)) {
            return Bearing.DID_NOT_HAPPEN;
        }
        if (is(f, Feature.DATE_AFTER_WINDOW) && after) {
            return Bearing.LATE;
        }
        return Bearing.HAPPENED;
    }

    private static boolean is(double[] f, Feature feature) {
        return f[feature.index()] > 0;
    }
}
