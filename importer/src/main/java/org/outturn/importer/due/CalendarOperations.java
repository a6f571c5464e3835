package org.outturn.importer.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Precision;

/** Operations that make dates, months, seasons, fiscal and other years. */
final class CalendarOperations {
    /** No announcement looks further ahead. */
    private static final int FARTHEST_YEAR = 2500;

    private CalendarOperations() {}

    static void addTo(Map<String, Operation> named) {
        named.put("day", (a, m) -> Span.day(m.day().plusDays(a.number(0))));
        named.put("year", (a, m) -> year(fullYear(a.number(0))));
        named.put("year-far", (a, m) -> yearFar(a.number(0)));
        named.put("split-year", (a, m) -> splitYear(a.number(0), a.number(1)));
        named.put("decade", (a, m) -> a.number(0) % 10 == 0 ? decade(a.number(0)) : null);
        named.put("month", (a, m) -> month(a.number(0), a, 1));
        named.put("date", (a, m) -> date(a.number(0), a.number(1), a, 2));
        named.put("date-digits", (a, m) -> valid(a.number(0) / 10_000, a.number(0) / 100 % 100, a.number(0) % 100));
        named.put(
                "day-of-month",
                (a, m) -> new Recurring(
                        ChronoUnit.MONTHS, day -> valid(day.getYear(), day.getMonthValue(), a.number(0))));
        named.put("season", (a, m) -> season(a.code(0), a, 1));
        named.put("quarter", (a, m) -> months(a.number(0), 3, Precision.QUARTER, a, 1));
        named.put("half-year", (a, m) -> months(a.number(0), 6, Precision.HALF_YEAR, a, 1));
        named.put("holiday", (a, m) -> holiday(a.code(0), a, 1));
        named.put("fiscal-year", (a, m) -> fiscalYear(a.number(0), a.number(1)));
        named.put("fiscal-year-now", (a, m) -> fiscalYearNow(a.number(0), a.number(1), m));
    }

    static Span year(int year) {
        return Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /** "In 2150": figures this far ahead are years only within reach of what anybody announces. */
    private static @Nullable Span yearFar(int year) {
        return year > 2100 && year <= FARTHEST_YEAR ? year(year) : null;
    }

    /** "2025-26", "2025/26": two years in a row, or no year at all. */
    private static @Nullable Span splitYear(int year, int next) {
        return (year + 1) % 100 == next
                ? year(year).between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31))
                : null;
    }

    /** Two figures mean the years 1940 to 2039. */
    static int fullYear(int year) {
        return year >= 100 ? year : year < 40 ? 2000 + year : 1900 + year;
    }

    private static Span decade(int year) {
        int first = fullYear(year) / 10 * 10;
        return Span.of(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.DECADE);
    }

    private static Value month(int month, Arguments a, int yearAt) {
        return a.has(yearAt)
                ? month(fullYear(a.number(yearAt)), month)
                : new Recurring(ChronoUnit.YEARS, day -> month(day.getYear(), month));
    }

    private static Span month(int year, int month) {
        YearMonth months = YearMonth.of(year, month);
        return Span.of(months.atDay(1), months.atEndOfMonth(), Precision.MONTH);
    }

    private static @Nullable Value date(int day, int month, Arguments a, int yearAt) {
        return a.has(yearAt)
                ? valid(fullYear(a.number(yearAt)), month, day)
                : new Recurring(ChronoUnit.YEARS, in -> valid(in.getYear(), month, day));
    }

    static @Nullable Span valid(int year, int month, int day) {
        try {
            return Span.day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Meteorological seasons of the northern hemisphere; winter 2025 begins in December 2025. */
    private static Value season(String season, Arguments a, int yearAt) {
        int month =
                switch (season) {
                    case "spring" -> 3;
                    case "summer" -> 6;
                    case "autumn" -> 9;
                    default -> 12;
                };
        return a.has(yearAt)
                ? from(fullYear(a.number(yearAt)), month, 3, Precision.SEASON)
                : new Recurring(ChronoUnit.YEARS, day -> from(day.getYear(), month, 3, Precision.SEASON));
    }

    private static @Nullable Value months(int number, int length, Precision precision, Arguments a, int yearAt) {
        if (number < 1 || number > 12 / length) {
            return null;
        }
        int month = (number - 1) * length + 1;
        return a.has(yearAt)
                ? from(fullYear(a.number(yearAt)), month, length, precision)
                : new Recurring(ChronoUnit.YEARS, day -> from(day.getYear(), month, length, precision));
    }

    private static Span from(int year, int month, int months, Precision precision) {
        LocalDate first = LocalDate.of(year, month, 1);
        return Span.of(first, first.plusMonths(months).minusDays(1), precision);
    }

    private static @Nullable Value holiday(String name, Arguments a, int yearAt) {
        Holidays.Holiday holiday = Holidays.named(name);
        if (a.has(yearAt)) {
            LocalDate day = holiday.in(fullYear(a.number(yearAt)));
            return day == null ? null : Span.day(day);
        }
        return new Recurring(ChronoUnit.YEARS, in -> {
            LocalDate day = holiday.in(in.getYear());
            return day == null ? null : Span.day(day);
        });
    }

    /** The fiscal year that is named by the calendar year in which it ends, beginning on the first of a month. */
    private static Span fiscalYear(int month, int year) {
        LocalDate first = LocalDate.of(month == 1 ? fullYear(year) : fullYear(year) - 1, month, 1);
        return Span.of(first, first.plusYears(1).minusDays(1), Precision.YEAR);
    }

    private static Span fiscalYearNow(int month, int offset, Moment moment) {
        LocalDate day = moment.day();
        int ends = month == 1 || day.getMonthValue() < month ? day.getYear() : day.getYear() + 1;
        Span span = fiscalYear(month, ends + offset);
        return offset == 0 ? span.asCurrent() : span;
    }
}
