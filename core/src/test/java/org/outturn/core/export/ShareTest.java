package org.outturn.core.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    /** Values of the method as statistics packages give them (R's {@code prop.test(correct = FALSE)}). */
    @ParameterizedTest
    @CsvSource({
        "5, 10, 0.2366, 0.7634",
        "24, 38, 0.4728, 0.7662",
        "1, 1, 0.2065, 1",
        "0, 20, 0, 0.1611",
        "81, 263, 0.2553, 0.3662"
    })
    void theIntervalIsWilsons(long part, long whole, double low, double high) {
        Share share = Share.of(part, whole);

        assertThat(share.low()).isCloseTo(low, within(0.0001));
        assertThat(share.high()).isCloseTo(high, within(0.0001));
    }

    @Test
    void moreThanAllIsRefused() {
        assertThatThrownBy(() -> Share.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
