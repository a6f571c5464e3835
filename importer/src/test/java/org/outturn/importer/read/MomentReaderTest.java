package org.outturn.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-14T18:05:00+02:00 | 2024-05-14 | 2024-05-14T16:05:00Z",
                "2024-05-14T18:05:00.123456Z | 2024-05-14 | 2024-05-14T18:05:00Z",
                "2024-05-14T18:05-0500 | 2024-05-14 | 2024-05-14T23:05:00Z",
                "2024-05-14 18:05:00 | 2024-05-14 | 2024-05-14T18:05:00Z",
                "Tue, 14 May 2024 18:05:00 GMT | 2024-05-14 | 2024-05-14T18:05:00Z",
                "Fri Dec 22 2023 | 2023-12-22 |",
                "20240514T180500Z | 2024-05-14 |",
                "1715709900 | 2024-05-14 | 2024-05-14T18:05:00Z",
                "1715709900000 | 2024-05-14 | 2024-05-14T18:05:00Z",
                "May 14, 2024 at 6:05 p.m. ET | 2024-05-14 | 2024-05-14T22:05:00Z",
                "May 14, 2024 12:05 AM PDT | 2024-05-14 | 2024-05-14T07:05:00Z",
                "Published 12:40 GMT, 22 December 2023 | 2023-12-22 | 2023-12-22T12:40:00Z",
                "14. Mai 2024, 18:05 Uhr MESZ | 2024-05-14 | 2024-05-14T16:05:00Z",
                "14 de mayo de 2024 | 2024-05-14 |",
                "14 мая 2024 | 2024-05-14 |",
                "1er mars 2024 | |",
                "14th May, 2024 | 2024-05-14 |",
                "Dec. 3rd, 2023 | 2023-12-03 |",
                "12/22/2023 4:30:26 PM | 2023-12-22 | 2023-12-22T16:30:26Z",
                "3/4/2025 | 2025-03-04 |",
                "22.12.2023 - 10.15 | 2023-12-22 | 2023-12-22T10:15:00Z",
                "2023/dec/22 | 2023-12-22 |",
                "10:30 UTC+3, 2024-05-14 | 2024-05-14 | 2024-05-14T07:30:00Z",
            })
    void readsDatesAsPagesWriteThem(String words, String day, String instant) {
        Moment moment = MomentReader.read(words, true);
        if (day == null) {
            assertThat(moment).isNull();
            return;
        }
        assertThat(moment).isNotNull();
        assertThat(moment.day()).hasToString(day);
        if (instant == null) {
            assertThat(moment.instant()).isNull();
        } else {
            assertThat(moment.instant()).hasToString(instant);
        }
    }

    @Test
    void theDayStandsFirstWhereTheMonthDoesNot() {
        assertThat(MomentReader.read("3/4/2025", false).day()).hasToString("2025-04-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31 February 2024",
                "2024-13-01",
                "0001-01-01T00:00:00Z",
                "call 555-123-4567",
                "99/99/9999",
                "May we 14"
            })
    void whatIsNoDateIsNone(String words) {
        assertThat(MomentReader.read(words, true)).isNull();
    }

    @Property(tries = 2000)
    void anyWordsAtAllGiveAMomentOrNone(@ForAll String words) {
        Moment moment = MomentReader.read(words + " 2024-05-14T" + words, true);
        assertThat(moment == null || moment.day() != null).isTrue();
    }
}
