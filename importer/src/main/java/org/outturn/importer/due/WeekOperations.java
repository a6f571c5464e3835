package org.outturn.importer.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Precision;

/** Operations of weekdays and weeks, and of calendar units counted from the reference. */
final class WeekOperations {
    /** A day of the month falls on each weekday within this many months. */
    private static final int MONTHS_TO_FIT = 14;

    /** "Tuesday the 4th" is this month's, though it is over, unless one of the next few months fits. */
    private static final int MONTHS_AROUND = 3;

    /** How far behind a date lies that its weekday alone may place there. */
    private static final int DAYS_BEHIND = 45;

    /** Nobody counts more weeks from a holiday. */
    private static final int WEEKS_BESIDE = 20;

    private WeekOperations() {}

    static void addTo(Map<String, Operation> named) {
        named.put("unit", (a, m) -> unit(a.unit(0), a.number(1), m));
        named.put("weekend", (a, m) -> new Recurring(ChronoUnit.WEEKS, day -> Unit.WEEKEND.around(day, 0)));
        named.put("weekday", (a, m) -> weekday(weekdayOf(a.code(0)), a, m));
        named.put("on-weekday-either", (a, m) -> onWeekdayEither(weekdayOf(a.code(0)), a.value(1), a.value(2), m));
        named.put("on-weekday", (a, m) -> onWeekday(weekdayOf(a.code(0)), a.value(1), m));
        named.put("nth-after", (a, m) -> nthBeside(a.number(0), weekdayOf(a.code(1)), a.span(2), 1));
        named.put("nth-before", (a, m) -> nthBeside(a.number(0), weekdayOf(a.code(1)), a.span(2), -1));
        named.put("nearest-weekday", (a, m) -> nearest(weekdayOf(a.code(0)), a.span(1)));
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

    /** "Friday, Dec. 6", "Mon 13th": the date whose weekday fits; when two do, the one on the side of the tense. */
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
        return onWeekdayOfMonths(weekday, recurring, moment);
    }

    /** "Friday 7/6": the reading, month first or day first, whose weekday fits; the first one when neither does. */
    private static @Nullable Value onWeekdayEither(DayOfWeek weekday, Value date, Value other, Moment moment) {
        LocalDate behind = moment.day().minusDays(DAYS_BEHIND);
        for (Value value : List.of(date, other)) {
            Span next = value instanceof Recurring recurring ? recurring.onOrAfter(moment.day()) : null;
            if (moment.tense() != Tense.PAST && fits(next, weekday)) {
                return next;
            }
            Span last = value instanceof Recurring recurring ? recurring.onOrBefore(moment.day()) : null;
            boolean near = last != null && last.from() != null && last.from().isAfter(behind);
            if ((moment.tense() == Tense.PAST || near) && fits(last, weekday)) {
                return last;
            }
        }
        return date;
    }

    private static @Nullable Span onWeekdayOfMonths(DayOfWeek weekday, Recurring dayOfMonth, Moment moment) {
        int forth = fitting(weekday, dayOfMonth, moment.day(), 1);
        int back = fitting(weekday, dayOfMonth, moment.day(), -1);
        boolean behind =
                moment.tense() == Tense.PAST || (moment.tense() == Tense.UNKNOWN && back == 0 && forth > MONTHS_AROUND);
        int months = behind ? -back : forth;
        return Math.abs(months) > MONTHS_TO_FIT
                ? null
                : dayOfMonth.instance().apply(moment.day().plusMonths(months));
    }

    /** How many months away the day falls on the weekday; more than {@link #MONTHS_TO_FIT} when it never does. */
    private static int fitting(DayOfWeek weekday, Recurring dayOfMonth, LocalDate from, int step) {
        for (int i = 0; i <= MONTHS_TO_FIT; i++) {
            Span span = dayOfMonth.instance().apply(from.plusMonths((long) i * step));
            boolean side = span != null
                    && span.from() != null
                    && (step > 0 ? !span.from().isBefore(from) : !span.from().isAfter(from));
            if (side && fits(span, weekday)) {
                return i;
            }
        }
        return MONTHS_TO_FIT + 1;
    }

    /** "The first Monday after Easter", "the Sunday before Christmas". */
    private static @Nullable Span nthBeside(int n, DayOfWeek weekday, @Nullable Span span, int side) {
        LocalDate beside = span == null ? null : side > 0 ? span.to() : span.from();
        if (beside == null || n < 1 || n > WEEKS_BESIDE) {
            return null;
        }
        LocalDate first = beside.with(side > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
        return Span.day(first.plusWeeks(side * (n - 1L)));
    }

    /** "Three weeks after Easter on Friday": the Friday that lies nearest. */
    private static @Nullable Span nearest(DayOfWeek weekday, @Nullable Span day) {
        return day == null || day.from() == null
                ? null
                : Span.day(day.from().minusDays(3).with(TemporalAdjusters.nextOrSame(weekday)));
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
