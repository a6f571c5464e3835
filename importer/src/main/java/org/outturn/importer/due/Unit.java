package org.outturn.importer.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.outturn.core.claim.Precision;

/** Units of the calendar, smallest first. Weeks run from Monday to Sunday (ISO 8601). */
enum Unit {
    MINUTE(Precision.HOUR),
    HOUR(Precision.HOUR),
    DAY(Precision.DAY),
    BUSINESS_DAY(Precision.DAY),
    WEEKEND(Precision.WEEK),
    WEEK(Precision.WEEK),
    FORTNIGHT(Precision.WEEK),
    MONTH(Precision.MONTH),
    QUARTER(Precision.QUARTER),
    HALF_YEAR(Precision.HALF_YEAR),
    YEAR(Precision.YEAR),
    DECADE(Precision.DECADE),
    CENTURY(Precision.DECADE);

    private final Precision precision;

    Unit(Precision precision) {
        this.precision = precision;
    }

    Precision precision() {
        return precision;
    }

    /** The unit of a word list's code, such as {@code half-year}. */
    static Unit of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The calendar unit in which a day lies, or the one {@code offset} units later (earlier when negative). */
    Span around(LocalDate day, int offset) {
        LocalDate first =
                switch (this) {
                    case MINUTE, HOUR -> day;
                    case DAY, BUSINESS_DAY -> day.plusDays(offset);
                    case WEEKEND -> monday(day).plusDays(5).plusWeeks(offset);
                    case WEEK -> monday(day).plusWeeks(offset);
                    case FORTNIGHT -> monday(day).plusWeeks(2L * offset);
                    case MONTH -> day.withDayOfMonth(1).plusMonths(offset);
                    case QUARTER -> month(day, 3).plusMonths(3L * offset);
                    case HALF_YEAR -> month(day, 6).plusMonths(6L * offset);
                    case YEAR -> day.withDayOfYear(1).plusYears(offset);
                    case DECADE ->
                        day.withDayOfYear(1)
                                .withYear(Math.floorDiv(day.getYear(), 10) * 10)
                                .plusYears(10L * offset);
                    case CENTURY ->
                        day.withDayOfYear(1)
                                .withYear(Math.floorDiv(day.getYear(), 100) * 100)
                                .plusYears(100L * offset);
                };
        return Span.of(first, after(first).minusDays(1), precision);
    }

    /** The first day after a unit that begins on a day. */
    private LocalDate after(LocalDate first) {
        return switch (this) {
            case MINUTE, HOUR, DAY, BUSINESS_DAY -> first.plusDays(1);
            case WEEKEND -> first.plusDays(2);
            case WEEK -> first.plusWeeks(1);
            case FORTNIGHT -> first.plusWeeks(2);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case HALF_YEAR -> first.plusMonths(6);
            case YEAR -> first.plusYears(1);
            case DECADE -> first.plusYears(10);
            case CENTURY -> first.plusYears(100);
        };
    }

    /** What weeks, months and years recur by; smaller and larger units have no cycle of their own. */
    ChronoUnit cycle() {
        return switch (this) {
            case WEEK, WEEKEND, FORTNIGHT -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case QUARTER, HALF_YEAR, YEAR, DECADE, CENTURY -> ChronoUnit.YEARS;
            case MINUTE, HOUR, DAY, BUSINESS_DAY -> ChronoUnit.DAYS;
        };
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate month(LocalDate day, int months) {
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
    }
}
