package org.outturn.importer.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When holidays fall, from the table {@code holidays.txt} that all languages share: {@code fixed 12-25},
 * {@code nth -1 monday 5}, {@code easter -2}, {@code orthodox-easter 0}, {@code hijri 10-01},
 * {@code hebrew passover}, {@code table 2025-01-29 ...}.
 */
final class Holidays {
    private static final Map<String, Holiday> TABLE = new LinkedHashMap<>();

    static {
        for (Block block : Block.read("holidays.txt")) {
            TABLE.put(block.name(), new Holiday(block.name(), Block.words(block.only("falls"))));
        }
    }

    private Holidays() {}

    static Holiday named(String name) {
        Holiday holiday = TABLE.get(name);
        if (holiday == null) {
            throw new IllegalArgumentException("No holiday is called '%s'".formatted(name));
        }
        return holiday;
    }

    /**
     * One line of the table.
     *
     * @param name its name there
     * @param rule the words that say when it falls
     */
    record Holiday(String name, List<String> rule) {

        /** The day on which it falls in a year; null when the table or the calendar does not reach that year. */
        @Nullable LocalDate in(int year) {
            return switch (rule.get(0)) {
                case "fixed" -> LocalDate.of(year, number(1, 0), number(1, 1));
                case "nth" -> nth(year);
                case "easter" -> MovableFeasts.easter(year).plusDays(Integer.parseInt(rule.get(1)));
                case "orthodox-easter" -> MovableFeasts.orthodoxEaster(year).plusDays(Integer.parseInt(rule.get(1)));
                case "hijri" -> MovableFeasts.hijri(year, number(1, 0), number(1, 1));
                case "hebrew" -> MovableFeasts.hebrew(year, rule.get(1));
                case "table" -> fromTable(year);
                default -> throw new IllegalArgumentException("'%s' of %s is no rule".formatted(rule.get(0), name));
            };
        }

        /** {@code nth -1 monday 5}: the last Monday in May; a fourth word moves it by days. */
        private LocalDate nth(int year) {
            DayOfWeek weekday = DayOfWeek.valueOf(rule.get(2).toUpperCase(Locale.ROOT));
            LocalDate day = LocalDate.of(year, Integer.parseInt(rule.get(3)), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rule.get(1)), weekday));
            return rule.size() > 4 ? day.plusDays(Integer.parseInt(rule.get(4))) : day;
        }

        private @Nullable LocalDate fromTable(int year) {
            for (LocalDate day : days()) {
                if (day.getYear() == year) {
                    return day;
                }
            }
            return null;
        }

        private List<LocalDate> days() {
            List<LocalDate> days = new ArrayList<>();
            for (int i = 1; i < rule.size(); i++) {
                days.add(LocalDate.parse(rule.get(i)));
            }
            return days;
        }

        private int number(int word, int part) {
            return Integer.parseInt(rule.get(word).split("-")[part]);
        }
    }
}
