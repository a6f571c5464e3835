package org.outturn.importer.due;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Precision;

/** Operations that make days, weeks, months, seasons and years. */
final class CalendarOperations {
    /** A week later is far enough to look for the weekday that a date names; a date and a weekday that disagree keep the date. */
    private static final int MONTHS_TO_FIT = 14;

    private CalendarOperations() {}

    static void addTo(Map<String, Operation> named) {
        named.put("day", (a, m) -> Span.day(m.day().plusDays(a.number(0))));
        named.put("unit", (a, m) -> unit(a.unit(0), a.number(1), m));
        named.put("weekend", (a, m) -> new Recurring(ChronoUnit.WEEKS, day -> Unit.WEEKEND.around(day, 0)));
        named.put(
                "unit-of",
                (a, m) -> Operations.change(
                        a.value(1),
                        s -> s == null || s.from() == null ? null : a.unit(0).around(s.from(), 0)));
        named.put("year", (a, m) -> year(fullYear(a.number(0))));
        named.put("split-year", (a, m) -> splitYear(a.number(0), a.number(1)));
        named.put("decade", (a, m) -> a.number(0) % 10 == 0 ? decade(a.number(0)) : null);
        named.put("month", (a, m) -> month(a.number(0), a, 1));
        named.put("date", (a, m) -> date(a.number(0), a.number(1), a, 2));
        named.put("date-digits", (a, m) -> valid(a.number(0) / 10_000, a.number(0) / 100 % 100, a.number(0) % 100));
        named.put(
                "day-of-month",
                (a, m) -> new Recurring(
                        ChronoUnit.MONTHS, day -> valid(day.getYear(), day.getMonthValue(), a.number(0))));
        named.put("weekday", (a, m) -> weekday(weekdayOf(a.code(0)), a, m));
        named.put("on-weekday", (a, m) -> onWeekday(weekdayOf(a.code(0)), a.value(1), m));
        named.put("in", (a, m) -> in(a.value(0), a.span(1)));
        named.put("season", (a, m) -> season(a.code(0), a, 1));
        named.put("quarter", (a, m) -> months(a.number(0), 3, Precision.QUARTER, a, 1));
        named.put("half-year", (a, m) -> months(a.number(0), 6, Precision.HALF_YEAR, a, 1));
        named.put("holiday", (a, m) -> holiday(a.code(0), a, 1));
        named.put("fiscal-year", (a, m) -> fiscalYear(a.number(0), a.number(1)));
        named.put("fiscal-year-now", (a, m) -> fiscalYearNow(a.number(0), a.number(1), m));
        named.put("week-number", (a, m) -> weekNumber(a.number(0), a, m));
    }

    private static Span unit(Unit unit, int offset, Moment moment) {
        Span span = unit.around(moment.day(), offset);
        return offset == 0 ? span.asCurrent() : span;
    }

    static Span year(int year) {
        return Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
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

    private static DayOfWeek weekdayOf(String code) {
        return DayOfWeek.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Value weekday(DayOfWeek weekday, Arguments a, Moment moment) {
        if (a.has(1)) {
            return Span.day(Unit.monday(moment.day()).plusWeeks(a.number(1)).plusDays(weekday.getValue() - 1L));
        }
        return new Recurring(ChronoUnit.WEEKS, day -> Span.day(Unit.monday(day).plusDays(weekday.getValue() - 1L)));
    }

    /** "Friday, Dec. 6", "Mon 13th": the date whose weekday fits, on whichever side of the reference it lies nearer by tense. */
    private static @Nullable Value onWeekday(DayOfWeek weekday, Value date, Moment moment) {
        if (!(date instanceof Recurring recurring)) {
            return date;
        }
        Span ahead = recurring.onOrAfter(moment.day());
        Span behind = recurring.onOrBefore(moment.day());
        Span first = moment.tense() == Tense.PAST ? behind : ahead;
        Span second = moment.tense() == Tense.PAST ? ahead : behind;
        if (fits(first, weekday)) {
            return first;
        }
        if (recurring.cycle() == ChronoUnit.YEARS) {
            return fits(second, weekday) ? second : first;
        }
        for (int i = 1; i < MONTHS_TO_FIT; i++) {
            Span later = recurring.instance().apply(moment.day().plusMonths(i));
            if (fits(later, weekday)) {
                return later;
            }
        }
        return first;
    }

    private static boolean fits(@Nullable Span span, DayOfWeek weekday) {
        return span != null && span.from() != null && span.from().getDayOfWeek() == weekday;
    }

    /** The first time that something recurring comes round inside a stretch: "March next year", "Monday of the following week". */
    private static @Nullable Value in(Value value, @Nullable Span outer) {
        if (outer == null || outer.from() == null) {
            return null;
        }
        if (value instanceof Span span) {
            return span.from() != null && outer.contains(span.from()) ? span : null;
        }
        Span span = value instanceof Recurring recurring ? recurring.onOrAfter(outer.from()) : null;
        return span != null && span.from() != null && outer.contains(span.from()) ? span : null;
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

    /** ISO 8601 week of a year, of the reference's year when none is named. */
    private static @Nullable Value weekNumber(int week, Arguments a, Moment moment) {
        if (week < 1 || week > 53) {
            return null;
        }
        Span outer = a.has(1) ? a.span(1) : null;
        int year = outer == null || outer.from() == null
                ? moment.day().getYear()
                : outer.from().getYear();
        LocalDate day = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
        return Unit.WEEK.around(day, 0);
    }
}
