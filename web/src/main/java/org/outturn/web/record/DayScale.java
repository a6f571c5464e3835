package org.outturn.web.record;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Round days under a curve that begins with day 0: fives of days, months or years, evenly spaced.
 *
 * @param every how many days lie between two of them, at least 1
 * @param last the last of them, a multiple of the former
 */
record DayScale(int every, int last) {
    private static final int MOST = 6;
    private static final int YEAR = 365;
    private static final int[] STEPS = {5, 10, 15, 30, 60, 90, 180, YEAR};

    /**
     * The closest of them that reach a day.
     *
     * @param day from 0
     */
    static DayScale reaching(int day) {
        int every = IntStream.of(STEPS)
                .filter(step -> (long) step * MOST >= day)
                .findFirst()
                .orElse(YEAR * times(day, YEAR * MOST));
        return new DayScale(every, every * Math.max(1, times(day, every)));
    }

    private static int times(int day, int step) {
        return (day + step - 1) / step;
    }

    /** The days, from 0. */
    List<Integer> days() {
        return IntStream.rangeClosed(0, last / every).mapToObj(i -> i * every).toList();
    }
}
