package org.outturn.importer.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Precision;

/** Operations of weekdays and weeks, and of calendar units counted from the reference. */
final class WeekOperations {
    /** A day of the month falls on each weekday within this many months. */
    private static final int MONTHS_TO_FIT = 14;

    private WeekOperations() {}

    static void addTo(Map<String, Operation> named) {
        named.put("unit", (a, m) -> unit(a.unit(0), a.number(1), m));
        named.put("weekend", (a, m) -> new Recurring(ChronoUnit.WEEKS, day -> Unit.WEEKEND.around(day, 0)));
        named.put("weekday", (a, m) -> weekday(weekdayOf(a.code(0)), a, m));
        named.put("on-weekday", (a, m) -> onWeekday(weekdayOf(a.code(0)), a.value(1), m));
        named.put("in", (a, m) -> in(a.value(0), a.span(1)));
        named.put("week-number", (a, m) -> weekNumber(a.number(0), a, m));
        named.put(
                "unit-of",
                (a, m) -> Operations.change(
                        a.value(1),
                        s -> s == null || s.from() == null ? null : a.unit(0).around(s.from(), 0)));
    }

    private static Span unit(Unit unit, int offset, Moment moment) {
        Span span = unit.around(moment.day(), offset);
        return offset == 0 ? span.asCurrent() : span;
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

    /**
     * "Friday, Dec. 6", "Mon 13th": the date whose weekday fits, on whichever side of the reference it lies nearer by
     * tense.
     */
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

    /**
     * The first time that something recurring comes round inside a stretch: "March next year", "Monday of the
     * following week".
     */
    private static @Nullable Value in(Value value, @Nullable Span outer) {
        if (outer == null || outer.from() == null) {
            return null;
        }
        // "the second of this year" is no day
        if (value instanceof Recurring days
                && days.cycle() == ChronoUnit.MONTHS
                && outer.precision() != Precision.MONTH) {
            return null;
        }
        if (value instanceof Span span) {
            return span.from() != null && outer.contains(span.from()) ? span : null;
        }
        Span span = value instanceof Recurring recurring ? recurring.onOrAfter(outer.from()) : null;
        return span != null && span.from() != null && outer.contains(span.from()) ? span : null;
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
