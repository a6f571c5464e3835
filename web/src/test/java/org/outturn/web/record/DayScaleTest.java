package org.outturn.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayScaleTest {
    @Test
    void theDaysAreThoseThatPeopleCountIn() {
        assertThat(days(0)).containsExactly(0, 5);
        assertThat(days(22)).containsExactly(0, 5, 10, 15, 20, 25);
        assertThat(days(170)).containsExactly(0, 30, 60, 90, 120, 150, 180);
        assertThat(days(315)).containsExactly(0, 60, 120, 180, 240, 300, 360);
        assertThat(days(630)).containsExactly(0, 180, 360, 540, 720);
        assertThat(days(1100)).containsExactly(0, 365, 730, 1095, 1460);
        assertThat(days(4000)).containsExactly(0, 730, 1460, 2190, 2920, 3650, 4380);
    }

    @Test
    void anyDayIsReachedByFewAndNoneIsForNothing() {
        Set<Integer> round = Set.of(5, 10, 15, 30, 60, 90, 180);
        for (int day = 0; day < 20_000; day++) {
            DayScale scale = DayScale.reaching(day);
            assertThat(scale.last()).isGreaterThanOrEqualTo(day);
            assertThat(scale.last() - scale.every()).isLessThan(Math.max(1, day));
            assertThat(scale.days()).hasSizeBetween(2, 7);
            assertThat(round.contains(scale.every()) || scale.every() % 365 == 0)
                    .as("%d is round", scale.every())
                    .isTrue();
        }
    }

    private static List<Integer> days(int last) {
        return DayScale.reaching(last).days();
    }
}
