package org.outturn.importer.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HolidaysTest {

    static Stream<Block> table() {
        return Block.read("holidays.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyHolidayFallsOnItsKnownDay(Block block) {
        LocalDate known = LocalDate.parse(block.only("is"));
        assertThat(Holidays.named(block.name()).in(known.getYear()))
                .as(block.name())
                .isEqualTo(known);
    }

    /**
     * Source: United States Census Bureau, "Easter Dates" 1600-2099; among them the earliest and the latest possible
     * days.
     */
    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2011-04-24", "2018-04-01", "2019-04-21", "2020-04-12",
        "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
        "2029-04-01", "2030-04-21", "2035-03-25", "2038-04-25", "2049-04-18"
    })
    void westernEasterAgreesWithTheCensusBureausTable(LocalDate easter) {
        assertThat(MovableFeasts.easter(easter.getYear())).isEqualTo(easter);
    }

    /** Source: the paschalia printed by the Orthodox Church in America. */
    @ParameterizedTest
    @CsvSource({
        "2016-05-01",
        "2017-04-16",
        "2018-04-08",
        "2019-04-28",
        "2020-04-19",
        "2021-05-02",
        "2022-04-24",
        "2023-04-16",
        "2024-05-05",
        "2025-04-20",
        "2026-04-12",
        "2027-05-02"
    })
    void easternEasterAgreesWithThePaschalia(LocalDate easter) {
        assertThat(MovableFeasts.orthodoxEaster(easter.getYear())).isEqualTo(easter);
    }

    /** Source: Hebcal's holiday tables (daytime of the first day). */
    @ParameterizedTest
    @CsvSource({
        "rosh-hashanah,2023-09-16", "rosh-hashanah,2024-10-03", "rosh-hashanah,2025-09-23", "rosh-hashanah,2026-09-12",
        "passover,2023-04-06", "passover,2024-04-23", "passover,2025-04-13", "passover,2026-04-02",
        "hanukkah,2023-12-08", "hanukkah,2024-12-26", "hanukkah,2025-12-15", "hanukkah,2026-12-05",
        "purim,2024-03-24", "purim,2025-03-14", "purim,2026-03-03"
    })
    void jewishFeastsAgreeWithTheirTables(String feast, LocalDate day) {
        assertThat(MovableFeasts.hebrew(day.getYear(), feast)).isEqualTo(day);
    }

    /** Source: the Umm al-Qura calendar published by King Abdulaziz City for Science and Technology. */
    @ParameterizedTest
    @CsvSource({"9,1,2024-03-11", "9,1,2025-03-01", "10,1,2023-04-21", "10,1,2024-04-10", "12,10,2024-06-16"})
    void islamicDaysAgreeWithUmmAlQura(int month, int day, LocalDate known) {
        assertThat(MovableFeasts.hijri(known.getYear(), month, day)).isEqualTo(known);
    }
}
