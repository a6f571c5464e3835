package org.outturn.core.export;

import java.util.Optional;

/**
 * What became of a set of claims, in numbers. Every accepted claim is in exactly one of the counts.
 *
 * @param onTime happened inside the window
 * @param early happened before the window began
 * @param late happened after the window had ended
 * @param happenedUndated happened, but had no window to hold it against
 * @param partly happened in part, at whatever time
 * @param didNotHappen known not to have happened
 * @param withdrawn called off by who had announced them
 * @param voided whose condition never came about, or that turned out to be none
 * @param cannotTell of which nothing can be found out
 * @param upcoming open, before the window
 * @param due open, inside the window
 * @param overdue open, after the window
 * @param undated open, without a window
 * @param medianDelay days after the end of the window at the median of the late ones; empty when none was late
 */
public record Outcomes(
        long onTime,
        long early,
        long late,
        long happenedUndated,
        long partly,
        long didNotHappen,
        long withdrawn,
        long voided,
        long cannotTell,
        long upcoming,
        long due,
        long overdue,
        long undated,
        Optional<Double> medianDelay) {

    /** How many happened as announced, at whatever time. */
    public long happened() {
        return onTime + early + late + happenedUndated;
    }

    /** How many the desk could decide: happened, in part, did not happen, withdrawn. */
    public long decided() {
        return happened() + partly + didNotHappen + withdrawn;
    }

    /** How many are still open. */
    public long open() {
        return upcoming + due + overdue + undated;
    }

    /** All of them. */
    public long total() {
        return decided() + voided + cannotTell + open();
    }

    /** The share of the decided ones that happened, with its interval; empty when none is decided. */
    public Optional<Share> share() {
        return decided() == 0 ? Optional.empty() : Optional.of(Share.of(happened(), decided()));
    }
}
