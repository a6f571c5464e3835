package org.outturn.importer.match;

import static org.outturn.importer.match.Feature.*;

/** Decides how a sentence bears on a claim, by tense, negation, signs and the due window. */
final class Bearings {
    private Bearings() {}

    /**
     * The bearing of the sentence that was chosen.
     *
     * @param f the features of the sentence
     * @param whole the strongest features of the article
     */
    static Bearing of(ClaimSlots claim, double[] f, double[] whole) {
        boolean after = is(f, WEEK_AFTER_WINDOW) || is(f, SEASON_AFTER_WINDOW) || is(f, LONG_AFTER_WINDOW);
        boolean notYet = is(f, BEFORE_WINDOW) || is(f, IN_WINDOW) || is(f, UNDATED);
        if (claim.denial()) {
            boolean holds = is(f, NEGATED) || is(f, FAILED) || is(f, DONE);
            return holds && !is(f, AGAINST) && !is(f, EVENT_PAST) ? Bearing.HAPPENED : Bearing.DID_NOT_HAPPEN;
        }
        if (is(f, DELAY_FITS)) {
            return Bearing.LATE;
        }
        boolean moved = is(f, POSTPONED) || is(f, LATE) || is(f, FUTURE) || is(f, FAILED);
        if (is(f, DATE_AHEAD_BEYOND) && moved && !is(f, LONG_AFTER_WINDOW)) {
            return Bearing.POSTPONED;
        }
        if (is(f, DATE_HIT) && !is(f, AGAINST) && !is(f, EVENT_NEGATED)) {
            return is(f, PARTLY) && !is(f, DONE) ? Bearing.PARTLY : Bearing.HAPPENED;
        }
        boolean toldAfter = is(f, DATE_AFTER_WINDOW) && !is(f, DATE_IN_WINDOW) && is(f, EVENT_PAST);
        if (toldAfter && is(f, ECHO) && !is(f, PARTLY) && !is(f, EVENT_NEGATED)) {
            return Bearing.LATE;
        }
        if (is(f, LATE) && after && (is(f, ECHO) || !is(f, FRESH)) && !is(f, PARTLY)) {
            return Bearing.LATE;
        }
        if (is(f, POSTPONED) && is(f, FUTURE) && !is(f, UNDATED)) {
            return Bearing.POSTPONED;
        }
        if (is(f, PARTLY) && (is(f, AGAINST) || is(f, UNIT_DIFFERS) || is(f, NUMBER_DIFFERS) || after)) {
            return Bearing.PARTLY;
        }
        if (is(f, WITHDRAWN) && notYet && !is(f, DONE)) {
            return Bearing.WITHDRAWN;
        }
        if (is(f, POSTPONED) && (is(f, BEFORE_WINDOW) || is(f, IN_WINDOW) || is(f, WEEK_AFTER_WINDOW))) {
            return Bearing.POSTPONED;
        }
        if (is(f, AGAINST) || is(f, EVENT_NEGATED)) {
            return Bearing.DID_NOT_HAPPEN;
        }
        if (is(f, PARTLY)) {
            return Bearing.PARTLY;
        }
        if (is(f, FAILED) && !is(f, EVENT_PAST)) {
            return Bearing.DID_NOT_HAPPEN;
        }
        if (after && !is(f, FRESH) && is(whole, SEASON_AFTER_WINDOW) && is(whole, LATE)) {
            return Bearing.LATE;
        }
        return Bearing.HAPPENED;
    }

    /** Whether a sentence that seems to report says only that it will come: before its day, in the future tense or as still standing. */
    static boolean announcesAgain(double[] f) {
        return is(f, BEFORE_WINDOW) && !is(f, DATE_HIT) && (is(f, FUTURE) || is(f, REPEATED));
    }

    /** Whether the sentence, or one beside it, speaks of the event at all: by its name, its day or its delay. */
    static boolean isAboutTheEvent(double[] f) {
        return is(f, CONCEPT)
                || is(f, NEIGHBOURS_CONCEPT)
                || is(f, AGAINST)
                || is(f, DATE_HIT)
                || is(f, DELAY_FITS)
                || is(f, POSTPONED)
                || is(f, NUMBER_FITS);
    }

    private static boolean is(double[] f, Feature feature) {
        return f[feature.index()] > 0;
    }
}
