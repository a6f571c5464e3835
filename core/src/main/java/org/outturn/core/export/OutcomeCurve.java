package org.outturn.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which share of a set of claims had happened so many days after the announcement: the estimate of Kaplan and Meier ("Nonparametric
 * estimation from incomplete observations", JASA 53, 1958), with the variance of Greenwood and the log-log interval of Kalbfleisch and
 * Prentice, which stays inside 0 and 1. A claim that has not happened counts for as long as it was watched. One that is known not to
 * happen any more stays in the count, so that the curve levels off at the share that ever happens.
 *
 * @param claims how many claims it is about
 * @param steps the days on which something happened or a claim went out of sight, ascending
 */
public record OutcomeCurve(long claims, List<Step> steps) {
    public OutcomeCurve {
        steps = List.copyOf(steps);
    }

    /**
     * One day of the curve.
     *
     * @param days since the announcement, from 0
     * @param watched how many claims were still watched before this day was over
     * @param happened how many happened on it
     * @param censored how many are watched no longer than to this day
     * @param share which share had happened by the end of it, 0 to 1
     * @param low lower end of the 95 % interval
     * @param high upper end of the 95 % interval
     */
    public record Step(int days, long watched, long happened, long censored, double share, double low, double high) {}

    /**
     * Claims that took equally long.
     *
     * @param days from the announcement to the event, or for as long as it was watched; a negative number counts as 0
     * @param happened whether the event came
     * @param count how many
     */
    public record Lasted(int days, boolean happened, long count) {}

    /** The curve of these claims. */
    public static OutcomeCurve of(List<Lasted> claims) {
        SortedMap<Integer, long[]> byDay = new TreeMap<>();
        long all = 0;
        for (Lasted lasted : claims) {
            byDay.computeIfAbsent(Math.max(0, lasted.days()), day -> new long[2])[lasted.happened() ? 0 : 1] +=
                    lasted.count();
            all += lasted.count();
        }
        List<Step> steps = new ArrayList<>();
        long watched = all;
        double left = 1;
        double greenwood = 0;
        for (Map.Entry<Integer, long[]> day : byDay.entrySet()) {
            long happened = day.getValue()[0];
            long censored = day.getValue()[1];
            left *= 1 - (double) happened / watched;
            greenwood += watched == happened ? 0 : (double) happened / ((double) watched * (watched - happened));
            steps.add(step(day.getKey(), watched, happened, censored, left, greenwood));
            watched -= happened + censored;
        }
        return new OutcomeCurve(all, steps);
    }

    private static Step step(int days, long watched, long happened, long censored, double left, double greenwood) {
        double low = 1 - left;
        double high = 1 - left;
        if (left > 0 && left < 1) {
            double spread = Math.exp(Share.Z * Math.sqrt(greenwood) / Math.abs(Math.log(left)));
            low = 1 - Math.pow(left, 1 / spread);
            high = 1 - Math.pow(left, spread);
        }
        return new Step(days, watched, happened, censored, 1 - left, low, high);
    }

    /** What holds so many days after the announcement; the beginning, where nothing has happened, for a day before the first step. */
    public Step at(int days) {
        Step found = new Step(0, claims, 0, 0, 0, 0, 0);
        for (Step step : steps) {
            if (step.days() > days) {
                break;
            }
            found = step;
        }
        return found;
    }

    /** The day by which half of the claims had happened; -1 while it was never half. */
    public int median() {
        return steps.stream()
                .filter(step -> step.share() >= 0.5)
                .findFirst()
                .map(Step::days)
                .orElse(-1);
    }
}
