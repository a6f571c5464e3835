package org.outturn.core.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.export.OutcomeCurve.Lasted;

class OutcomeCurveTest {
    /** The remission times of the treated group of Freireich et al. (1963), the example of the textbooks. */
    private static final List<Lasted> REMISSION = List.of(
            new Lasted(6, true, 3),
            new Lasted(6, false, 1),
            new Lasted(7, true, 1),
            new Lasted(9, false, 1),
            new Lasted(10, true, 1),
            new Lasted(10, false, 1),
            new Lasted(11, false, 1),
            new Lasted(13, true, 1),
            new Lasted(16, true, 1),
            new Lasted(17, false, 1),
            new Lasted(19, false, 1),
            new Lasted(20, false, 1),
            new Lasted(22, true, 1),
            new Lasted(23, true, 1),
            new Lasted(25, false, 1),
            new Lasted(32, false, 2),
            new Lasted(34, false, 1),
            new Lasted(35, false, 1));

    @Test
    void theCurveIsThatOfTheTextbook() {
        OutcomeCurve curve = OutcomeCurve.of(REMISSION);

        assertThat(curve.claims()).isEqualTo(21);
        assertThat(curve.at(6).share()).isCloseTo(1 - 0.8571, within(0.0001));
        assertThat(curve.at(10).share()).isCloseTo(1 - 0.7529, within(0.0001));
        assertThat(curve.at(23).share()).isCloseTo(1 - 0.4482, within(0.0001));
        assertThat(curve.at(35).share()).isCloseTo(1 - 0.4482, within(0.0001));
        assertThat(curve.median()).isEqualTo(23);
    }

    @Test
    void theIntervalIsTheLogLogOne() {
        OutcomeCurve.Step step = OutcomeCurve.of(REMISSION).at(6);

        assertThat(step.low()).isCloseTo(1 - 0.9516, within(0.0002));
        assertThat(step.high()).isCloseTo(1 - 0.6197, within(0.0002));
    }

    @Test
    void nothingHappenedIsALineAtZero() {
        OutcomeCurve curve = OutcomeCurve.of(List.of(new Lasted(40, false, 5)));

        assertThat(curve.at(100).share()).isZero();
        assertThat(curve.median()).isEqualTo(-1);
    }

    @Test
    void whatHappenedBeforeItWasAnnouncedCountsForTheFirstDay() {
        assertThat(OutcomeCurve.of(List.of(new Lasted(-3, true, 1))).at(0).share())
                .isEqualTo(1);
    }
}
