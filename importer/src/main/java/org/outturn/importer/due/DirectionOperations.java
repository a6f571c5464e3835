package org.outturn.importer.due;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Precision;

/** Operations of the direction words: by, until, before, after, since, from ... to. */
final class DirectionOperations {
    /** Passes a part's value on. */
    static final Operation SAME = (arguments, moment) -> arguments.value(0);

    private DirectionOperations() {}

    static void addTo(Map<String, Operation> named) {
        named.put("same", SAME);
        named.put("decided", (a, m) -> a.span(0));
        named.put("current", (a, m) -> Operations.change(a.value(0), s -> s == null ? null : s.asCurrent()));
        named.put("over", (a, m) -> over(a.value(0), m));
        named.put("next-of", (a, m) -> nextOf(a.value(0), m));
        named.put(
                "ahead",
                (a, m) -> a.value(0) instanceof Recurring recurring ? recurring.onOrAfter(m.day()) : a.span(0));
        named.put("by", (a, m) -> upTo(a.span(0), m, false));
        named.put("until", (a, m) -> until(a.span(0), m));
        named.put("before", (a, m) -> upTo(a.span(0), m, true));
        named.put("after", (a, m) -> after(a.span(0)));
        named.put("open", (a, m) -> open(a.span(0)));
        named.put("since", (a, m) -> since(a.value(0), m));
        named.put(
                "up-to-now", (a, m) -> Span.day(m.day()).between(null, m.day()).asOver());
        named.put("this-of", (a, m) -> thisOf(a.value(0), m));
        named.put("until-now", (a, m) -> untilNow(since(a.value(0), m), m));
        named.put("range", (a, m) -> range(a.value(0), a.value(1), m, 0));
        named.put("range-short-of-end", (a, m) -> range(a.value(0), a.value(1), m, 1));
        named.put("day-before", (a, m) -> Operations.change(a.value(0), s -> move(s, -1)));
        named.put("day-after", (a, m) -> Operations.change(a.value(0), s -> move(s, 1)));
    }

    /** From publication to the end of a stretch, or to the day before it begins. */
    private static @Nullable Span upTo(@Nullable Span span, Moment moment, boolean before) {
        if (span == null || span.from() == null || span.to() == null) {
            return null;
        }
        // "before 10 a.m. on Tuesday" still allows Tuesday
        LocalDate end = before && span.at() == null ? span.from().minusDays(1) : span.to();
        Span window = span.between(end.isBefore(moment.day()) ? null : moment.day(), end);
        return LocalTime.MIDNIGHT.equals(span.at()) ? window.at(LocalTime.of(23, 59), span.zone()) : window;
    }

    /** Until a day includes it; until a week, month or year ends before that begins. */
    private static @Nullable Span until(@Nullable Span span, Moment moment) {
        boolean day = span != null && (span.precision() == Precision.DAY || span.precision() == Precision.HOUR);
        return upTo(span, moment, !day);
    }

    private static @Nullable Span after(@Nullable Span span) {
        if (span == null || span.to() == null) {
            return null;
        }
        // "after 5 p.m. on Tuesday" still allows Tuesday
        return span.between(span.at() == null ? span.to().plusDays(1) : span.to(), null);
    }

    private static @Nullable Span open(@Nullable Span span) {
        return span == null || span.from() == null ? null : span.between(span.from(), null);
    }

    /** What the words themselves put behind us: the last one that is over. */
    private static @Nullable Span over(Value value, Moment moment) {
        Span span;
        if (value instanceof Recurring recurring) {
            span = recurring.onOrBefore(moment.day().minusDays(1));
            if (span != null && span.from() != null && span.contains(moment.day())) {
                span = recurring.onOrBefore(span.from().minusDays(1));
            }
        } else {
            span = moment.span(value);
        }
        return span == null ? null : span.asOver();
    }

    private static @Nullable Span since(Value value, Moment moment) {
        Span span = value instanceof Recurring recurring ? recurring.onOrBefore(moment.day()) : moment.span(value);
        if (span == null || span.from() == null || span.from().isAfter(moment.day())) {
            return null;
        }
        return span.between(span.from(), null).asOver();
    }

    private static @Nullable Span untilNow(@Nullable Span since, Moment moment) {
        return since == null ? null : since.between(since.from(), moment.day());
    }

    /** "Next March", "next Easter": the next one that has not begun. */
    private static @Nullable Span nextOf(Value value, Moment moment) {
        if (!(value instanceof Recurring recurring)) {
            return moment.span(value);
        }
        Span span = recurring.onOrAfter(moment.day());
        if (span != null && span.from() != null && !span.from().isAfter(moment.day()) && span.to() != null) {
            return recurring.onOrAfter(span.to().plusDays(1));
        }
        return span;
    }

    /**
     * "This September": the one of the year of publication; of what is over in that year the nearer of the last and
     * the next one, and when the sentence looks ahead the last one only where it is nearer by far (in November "this
     * September" is over whatever the verb says, in December "this January" is not).
     */
    private static @Nullable Span thisOf(Value value, Moment moment) {
        if (!(value instanceof Recurring recurring)) {
            return moment.span(value);
        }
        Span behind = recurring.onOrBefore(moment.day());
        Span ahead = recurring.onOrAfter(moment.day());
        if (behind == null || ahead == null || behind.to() == null || ahead.from() == null) {
            return ahead;
        }
        if (ahead.from().getYear() <= moment.day().getYear()) {
            return moment.span(value);
        }
        long back = ChronoUnit.DAYS.between(behind.to(), moment.day());
        long forth = ChronoUnit.DAYS.between(moment.day(), ahead.from());
        return back * (moment.tense() == Tense.FUTURE ? 2 : 1) < forth ? behind : ahead;
    }

    /** From the beginning of one stretch to the end of another, both ends included. */
    private static @Nullable Value range(Value first, Value last, Moment moment, int shorter) {
        if (first instanceof Recurring from && from.cycle() != ChronoUnit.YEARS && last instanceof Recurring to) {
            Span begins = moment.span(from);
            return begins == null || begins.from() == null ? null : join(begins, to.onOrAfter(begins.from()), shorter);
        }
        if (first instanceof Recurring from && last instanceof Recurring to) {
            return new Recurring(from.cycle(), day -> {
                Span begins = from.instance().apply(day);
                return begins == null || begins.from() == null
                        ? null
                        : join(begins, to.onOrAfter(begins.from()), shorter);
            });
        }
        Span end = last instanceof Recurring to && first instanceof Span fixed && fixed.from() != null
                ? to.onOrAfter(fixed.from())
                : moment.span(last);
        Span begin = first instanceof Recurring from && end != null && end.to() != null
                ? from.onOrBefore(end.to())
                : moment.span(first);
        return join(begin, end, shorter);
    }

    private static @Nullable Span join(@Nullable Span begin, @Nullable Span end, int shorter) {
        if (begin == null || end == null || begin.from() == null || end.to() == null) {
            return null;
        }
        LocalDate last = (shorter > 0 && end.precision() != Precision.DAY && end.from() != null ? end.from() : end.to())
                .minusDays(shorter);
        if (last.isBefore(begin.from()) || isNearlyAYear(begin, end)) {
            return null;
        }
        Precision precision = begin.precision().compareTo(end.precision()) > 0 ? begin.precision() : end.precision();
        return begin.between(begin.from(), last).precise(precision);
    }

    /** "June 28 to 3": days that come round are not named to say that something takes a year. */
    private static boolean isNearlyAYear(Span begin, Span end) {
        return begin.precision() == Precision.DAY
                && end.precision() == Precision.DAY
                && begin.from() != null
                && end.from() != null
                && begin.from().getMonth() == end.from().getMonth()
                && begin.from().getYear() + 1 == end.from().getYear()
                && begin.from().getDayOfMonth() > end.from().getDayOfMonth();
    }

    private static @Nullable Span move(@Nullable Span span, int days) {
        if (span == null || span.from() == null || span.to() == null) {
            return null;
        }
        LocalDate day = days < 0 ? span.from().plusDays(days) : span.to().plusDays(days);
        return Span.day(day);
    }
}
