package org.outturn.importer.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Precision;

/** Operations that take a part of a stretch: early, late, the second Tuesday, what is left. */
final class PartOperations {
    private PartOperations() {}

    static void addTo(Map<String, Operation> named) {
        named.put("part", (a, m) -> Operations.change(a.value(1), s -> s == null ? null : part(a.code(0), s)));
        named.put(
                "nth", (a, m) -> Operations.change(a.value(2), s -> s == null ? null : nth(a.number(0), a.code(1), s)));
        named.put(
                "first-n",
                (a, m) -> Operations.change(a.value(2), s -> s == null ? null : run(a.number(0), a.unit(1), s)));
        named.put(
                "last-n",
                (a, m) -> Operations.change(a.value(2), s -> s == null ? null : run(-a.number(0), a.unit(1), s)));
        named.put("rest", (a, m) -> rest(a.span(0), m));
        named.put("middle-of", (a, m) -> Operations.change(a.value(0), s -> s == null ? null : middleOf(s)));
        named.put("end-of", (a, m) -> Operations.change(a.value(0), s -> s == null ? null : endOf(s)));
        named.put("weekend-of", (a, m) -> Operations.change(a.value(0), s -> s == null ? null : weekend(s)));
    }

    /**
     * Early, mid and late: thirds of a year by months (1-4, 5-8, 9-12), of a month by days (1-10, 10-20, 21-end), of
     * a decade by years (0-3, 4-6, 7-9), of a quarter, season or half-year by thirds of its months, of a week Monday
     * to Wednesday, Tuesday to Thursday, Thursday to Sunday. Halves are halves.
     */
    private static @Nullable Span part(String part, Span span) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        if (from == null || to == null) {
            return null;
        }
        Span found =
                switch (part) {
                    case "first-half" -> span.between(from, middle(span).minusDays(1));
                    case "second-half" -> span.between(middle(span), to);
                    case "early" -> span.between(from, thirds(span, from, to)[0]);
                    case "mid" -> span.between(thirds(span, from, to)[1], thirds(span, from, to)[2]);
                    case "late" -> span.between(thirds(span, from, to)[3], to);
                    default -> throw new IllegalArgumentException("No part is called '%s'".formatted(part));
                };
        // "late this year" read late in that year is what is left of it
        return found.precise(span.precision() == Precision.YEAR ? Precision.SEASON : span.precision())
                .asCurrent();
    }

    /** End of the early part, beginning and end of the middle, beginning of the late part. */
    private static LocalDate[] thirds(Span span, LocalDate from, LocalDate to) {
        return switch (span.precision()) {
            case HOUR, DAY -> new LocalDate[] {to, from, to, from};
            case WEEK -> new LocalDate[] {from.plusDays(2), from.plusDays(1), from.plusDays(3), from.plusDays(3)};
            case MONTH -> new LocalDate[] {from.plusDays(9), from.plusDays(9), from.plusDays(19), from.plusDays(20)};
            case YEAR -> byMonths(from, 4);
            case HALF_YEAR -> byMonths(from, 2);
            case QUARTER, SEASON -> byMonths(from, 1);
            case DECADE ->
                new LocalDate[] {
                    from.plusYears(4).minusDays(1),
                    from.plusYears(4),
                    from.plusYears(7).minusDays(1),
                    from.plusYears(7)
                };
            case VAGUE -> {
                long third = Math.max(1, ChronoUnit.DAYS.between(from, to) / 3);
                yield new LocalDate[] {
                    from.plusDays(third - 1), from.plusDays(third), to.minusDays(third), to.minusDays(third - 1)
                };
            }
        };
    }

    private static LocalDate[] byMonths(LocalDate from, int months) {
        return new LocalDate[] {
            from.plusMonths(months).minusDays(1),
            from.plusMonths(months),
            from.plusMonths(2L * months).minusDays(1),
            from.plusMonths(2L * months)
        };
    }

    /** The first day of the second half; a month's second half begins on the 16th. */
    private static LocalDate middle(Span span) {
        LocalDate from = Objects.requireNonNull(span.from());
        LocalDate to = Objects.requireNonNull(span.to());
        return switch (span.precision()) {
            case MONTH -> from.plusDays(15);
            case YEAR -> from.plusMonths(6);
            case DECADE -> from.plusYears(5);
            default -> from.plusDays((ChronoUnit.DAYS.between(from, to) + 1) / 2);
        };
    }

    /** "From the middle of April": what begins there begins on the middle day. */
    private static @Nullable Span middleOf(Span span) {
        return span.from() == null || span.to() == null
                ? null
                : Span.day(span.from().plusDays((ChronoUnit.DAYS.between(span.from(), span.to()) + 1) / 2))
                        .precise(span.precision());
    }

    /** "From the end of April": what begins there begins on the day after. */
    private static @Nullable Span endOf(Span span) {
        return span.to() == null ? null : Span.day(span.to().plusDays(1)).precise(span.precision());
    }

    /** The n-th weekday, weekend, day, week, month, quarter of a stretch; -1 the last, -2 the last but one. */
    private static @Nullable Span nth(int n, String code, Span outer) {
        LocalDate from = outer.from();
        LocalDate to = outer.to();
        if (from == null || to == null || n == 0) {
            return null;
        }
        Span found;
        if (Arrays.stream(DayOfWeek.values()).anyMatch(d -> d.name().equalsIgnoreCase(code))) {
            DayOfWeek weekday = DayOfWeek.valueOf(code.toUpperCase(Locale.ROOT));
            LocalDate day = n > 0
                    ? from.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(n - 1L)
                    : to.with(TemporalAdjusters.previousOrSame(weekday)).plusWeeks(n + 1L);
            found = Span.day(day);
        } else {
            Unit unit = Unit.of(code);
            found = switch (unit) {
                // the week that holds the n-th Thursday (ISO 8601)
                case WEEK -> {
                    LocalDate thursday = n > 0
                            ? from.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                                    .plusWeeks(n - 1L)
                            : to.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                                    .plusWeeks(n + 1L);
                    yield Unit.WEEK.around(thursday, 0);
                }
                case WEEKEND -> {
                    LocalDate saturday = n > 0
                            ? from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                                    .plusWeeks(n - 1L)
                            : to.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                                    .plusWeeks(n + 1L);
                    yield Unit.WEEKEND.around(saturday, 0);
                }
                default -> n > 0 ? unit.around(from, n - 1) : unit.around(to, n + 1);
            };
        }
        boolean outside = found.from() == null
                || found.to() == null
                || found.to().isBefore(from)
                || found.from().isAfter(to);
        return outside ? null : found;
    }

    /** The first n units of a stretch, the last n when negative. */
    private static @Nullable Span run(int n, Unit unit, Span outer) {
        Span one = nth(n > 0 ? 1 : -1, unit.name().toLowerCase(Locale.ROOT).replace('_', '-'), outer);
        Span other = nth(n, unit.name().toLowerCase(Locale.ROOT).replace('_', '-'), outer);
        if (one == null || other == null) {
            return null;
        }
        return n > 0 ? one.between(one.from(), other.to()) : one.between(other.from(), one.to());
    }

    private static @Nullable Span rest(@Nullable Span span, Moment moment) {
        if (span == null || span.to() == null || span.to().isBefore(moment.day())) {
            return null;
        }
        boolean begun = span.from() == null || span.from().isBefore(moment.day());
        return begun ? span.between(moment.day(), span.to()) : span;
    }

    /** The Saturday and Sunday nearest to a day: "Halloween weekend". */
    private static Span weekend(Span day) {
        LocalDate at = Objects.requireNonNull(day.from());
        // Monday to Wednesday belong to the weekend before, Thursday and Friday to the one after
        Span span = Unit.WEEKEND.around(at, at.getDayOfWeek().getValue() <= 3 ? -1 : 0);
        return span.between(
                span.from() != null && at.isBefore(span.from()) ? at : span.from(),
                span.to() != null && at.isAfter(span.to()) ? at : span.to());
    }
}
