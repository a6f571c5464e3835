package org.outturn.importer.due;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Precision;

/** Operations that count from the reference or from a date: in two weeks, within 24 hours, three days after Easter. */
final class LengthOperations {
    private LengthOperations() {}

    static void addTo(Map<String, Operation> named) {
        named.put("sum", (a, m) -> new Value.Count(a.number(0) + a.number(1)));
        named.put("number", (a, m) -> new Value.Count(a.number(0)));
        named.put("join", (a, m) -> new Value.Count(a.number(0) * 100 + a.number(1, 0)));
        named.put("hundreds", (a, m) -> new Value.Count(Math.min(9999, a.number(0) * 100) + a.number(1, 0)));
        named.put("thousands", (a, m) -> new Value.Count(Math.min(9999, a.number(0) * 1000) + a.number(1, 0)));
        named.put("length", (a, m) -> Length.of(a.number(0), a.unit(1)));
        named.put("add", (a, m) -> a.length(0).and(a.length(1)));
        named.put("from-now", (a, m) -> fromNow(a.length(0), m));
        named.put("between-lengths", (a, m) -> betweenLengths(a.number(0), a.number(1), a.unit(2), m));
        named.put("within", (a, m) -> within(a.length(0), m));
        named.put("next-n", (a, m) -> nextN(a.length(0), m));
        named.put("previous-n", (a, m) -> previousN(a.length(0), m));
        named.put("ago", (a, m) -> point(a.length(0).from(m.day(), -1), a.length(0))
                .asOver());
        named.put("plus", (a, m) -> shift(a.span(0), a.length(1), 1));
        named.put("minus", (a, m) -> shift(a.span(0), a.length(1), -1));
        named.put("more-than-before", (a, m) -> open(shift(a.span(0), a.length(1), -1), -1));
        named.put("less-than-after", (a, m) -> lasting(a.span(0), a.length(1)));
        named.put("on-or-after", (a, m) -> onOrAfter(a.value(0), a.span(1)));
        named.put("lasting", (a, m) -> lasting(a.span(0), a.length(1)));
        named.put("year-ending", (a, m) -> yearEnding(a.span(0)));
        named.put("year-beginning", (a, m) -> yearBeginning(a.span(0)));
        named.put("vague", (a, m) -> vague(a.length(0), m));
    }

    private static Span point(LocalDate day, Length length) {
        return Span.of(day, day, length.precision());
    }

    /** "In two weeks"; of what is over, as in "the third strike in two years", the stretch behind. */
    private static Span fromNow(Length length, Moment moment) {
        return moment.tense() == Tense.PAST
                ? Span.of(length.from(moment.day(), -1), moment.day(), length.precision())
                        .asOver()
                : end(length, moment);
    }

    /** "In two to three weeks". */
    private static @Nullable Span betweenLengths(int least, int most, Unit unit, Moment moment) {
        Span first = fromNow(Length.of(least, unit), moment);
        Span last = fromNow(Length.of(most, unit), moment);
        return least >= most || first.over() ? null : first.between(first.from(), last.to());
    }

    private static Span end(Length length, Moment moment) {
        LocalTime saidAt = moment.reference().saidAt();
        if (saidAt != null && length.minutes() > 0) {
            LocalDateTime end = length.from(moment.day(), 1)
                    .atTime(saidAt)
                    .minusDays(length.isWithinDay() ? 0 : (length.minutes() + 1439) / 1440)
                    .plusMinutes(length.minutes());
            return Span.day(end.toLocalDate()).at(end.toLocalTime(), null);
        }
        return point(length.from(moment.day(), 1), length);
    }

    /** From now to a length from now. */
    private static Span within(Length length, Moment moment) {
        if (length.unit() == Unit.QUARTER) {
            return nextN(length, moment);
        }
        Span end = end(length, moment);
        return end.between(moment.day(), end.to());
    }

    /** The next n whole days, weeks, months and years begin tomorrow; quarters and decades are calendar ones. */
    private static Span nextN(Length length, Moment moment) {
        if (length.unit() == Unit.QUARTER && length.days() == 0) {
            Span first = Unit.QUARTER.around(moment.day(), 1);
            Span last = Unit.QUARTER.around(moment.day(), length.months() / 3);
            return first.between(first.from(), last.to());
        }
        LocalDate from = length.isWithinDay() ? moment.day() : moment.day().plusDays(1);
        return Span.of(from, length.from(moment.day(), 1), length.precision());
    }

    private static Span previousN(Length length, Moment moment) {
        if (length.unit() == Unit.QUARTER && length.days() == 0) {
            Span first = Unit.QUARTER.around(moment.day(), -length.months() / 3);
            Span last = Unit.QUARTER.around(moment.day(), -1);
            return first.between(first.from(), last.to()).asOver();
        }
        LocalDate to = length.isWithinDay() ? moment.day() : moment.day().minusDays(1);
        return Span.of(length.from(moment.day(), -1), to, length.precision()).asOver();
    }

    private static @Nullable Span shift(@Nullable Span span, Length length, int sign) {
        if (span == null || span.from() == null || span.to() == null) {
            return null;
        }
        return span.between(length.from(span.from(), sign), length.from(span.to(), sign))
                .precise(Precision.DAY);
    }

    private static @Nullable Span open(@Nullable Span span, int move) {
        return span == null || span.to() == null
                ? null
                : span.between(null, span.to().plusDays(move));
    }

    /** "Tuesday, two months from now": the first Tuesday that is not before. */
    private static @Nullable Span onOrAfter(Value recurring, @Nullable Span day) {
        return day == null || day.from() == null || !(recurring instanceof Recurring weekday)
                ? null
                : weekday.onOrAfter(day.from());
    }

    /** "2 weeks starting May 20": from the first day on, that long. */
    private static @Nullable Span lasting(@Nullable Span span, Length length) {
        if (span == null || span.from() == null) {
            return null;
        }
        LocalDate last = length.from(span.from(), 1);
        return span.between(span.from(), length.isWithinDay() ? last : last.minusDays(1));
    }

    /** "The year ending March 31": the twelve months up to the last day named. */
    private static @Nullable Span yearEnding(@Nullable Span span) {
        return span == null || span.to() == null
                ? null
                : Span.of(span.to().plusDays(1).minusYears(1), span.to(), Precision.YEAR);
    }

    /** "The year beginning in October": the twelve months from the first day named. */
    private static @Nullable Span yearBeginning(@Nullable Span span) {
        return span == null || span.from() == null
                ? null
                : Span.of(span.from(), span.from().plusYears(1).minusDays(1), Precision.YEAR);
    }

    private static Span vague(Length length, Moment moment) {
        return Span.of(moment.day(), length.from(moment.day(), 1), Precision.VAGUE);
    }
}
