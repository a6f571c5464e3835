package org.outturn.importer.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Feasts that follow the moon, computed. */
final class MovableFeasts {
    /** Day 0 of the Hebrew calendar as a day of the common era, by Reingold and Dershowitz. */
    private static final long HEBREW_EPOCH = -1_373_427;

    /** 1970-01-01 in the same count. */
    private static final long UNIX_EPOCH = 719_163;

    private MovableFeasts() {}

    /**
     * Easter Sunday of the western churches: the anonymous Gregorian computus that Butcher's Ecclesiastical Calendar
     * printed in 1876.
     */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter Sunday of the eastern churches: Meeus's Julian computus, moved to the Gregorian calendar. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(behind);
    }

    /**
     * The first day in a year that bears a date of the Islamic calendar, by the Umm al-Qura tables of the Java
     * platform; the sighting of the moon may move it by a day. Null before 1882 and after 2174.
     */
    static @Nullable LocalDate hijri(int year, int month, int day) {
        try {
            int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int hijri = first; hijri <= first + 1; hijri++) {
                LocalDate found = LocalDate.from(HijrahDate.of(hijri, month, day));
                if (found.getYear() == year) {
                    return found;
                }
            }
        } catch (DateTimeException beyondTheTables) {
            return null;
        }
        return null;
    }

    /**
     * A Jewish feast by the molad arithmetic of Reingold and Dershowitz, Calendrical Calculations; the day whose eve
     * begins it.
     */
    static LocalDate hebrew(int year, String feast) {
        LocalDate newYear = hebrewNewYear(year + 3761);
        return switch (feast) {
            case "rosh-hashanah" -> newYear;
            case "yom-kippur" -> newYear.plusDays(9);
            case "sukkot" -> newYear.plusDays(14);
            case "passover" -> newYear.minusDays(163);
            case "purim" -> newYear.minusDays(193);
            // the second month has 30 days in years of 355 or 385
            case "hanukkah" -> newYear.plusDays(hebrewYearLength(year + 3761) % 10 == 5 ? 84 : 83);
            default -> throw new IllegalArgumentException("No feast is called '%s'".formatted(feast));
        };
    }

    private static int hebrewYearLength(int year) {
        return (int) (hebrewNewYear(year + 1).toEpochDay() - hebrewNewYear(year).toEpochDay());
    }

    private static LocalDate hebrewNewYear(int year) {
        long before = elapsed(year - 1);
        long here = elapsed(year);
        long after = elapsed(year + 1);
        long delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return LocalDate.ofEpochDay(HEBREW_EPOCH + here + delay - UNIX_EPOCH);
    }

    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long parts = 12_084 + 13_753 * months;
        long day = 29 * months + Math.floorDiv(parts, 25_920);
        return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }
}
