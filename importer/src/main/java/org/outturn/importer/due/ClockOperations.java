package org.outturn.importer.due;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations of the time of day and its zone. */
final class ClockOperations {
    private ClockOperations() {}

    static void addTo(Map<String, Operation> named) {
        named.put("clock", (a, m) -> clock(a.number(0), a.has(1) ? a.number(1) : 0, a.has(2) ? a.code(2) : ""));
        named.put("half-of-day", (a, m) -> halfOfDay(a.clock(0), a.code(1)));
        named.put("time", (a, m) -> new Value.Clock(LocalTime.parse(a.code(0)), null));
        named.put("zoned", (a, m) -> new Value.Clock(a.clock(0).time(), ZoneId.of(a.code(1))));
        named.put("at", (a, m) -> Operations.change(a.value(0), s -> s == null ? null : at(s, a.clock(1))));
        named.put(
                "day-only",
                (a, m) -> Operations.change(
                        a.value(0),
                        s -> s == null || s.from() == null || !s.from().equals(s.to()) ? null : s));
        named.put("clock-alone", (a, m) -> alone(a.clock(0), m));
    }

    private static Value.@Nullable Clock clock(int hour, int minute, String half) {
        if (minute > 59 || hour > 24 || (!half.isEmpty() && (hour > 12 || hour == 0))) {
            return null;
        }
        int of24 = half.equals("pm") && hour < 12 ? hour + 12 : half.equals("am") && hour == 12 ? 0 : hour % 24;
        return new Value.Clock(LocalTime.of(of24, minute), null);
    }

    private static Value.@Nullable Clock halfOfDay(Value.Clock clock, String half) {
        return clock(clock.time().getHour(), clock.time().getMinute(), half);
    }

    /** A time of day belongs to single days only. */
    private static @Nullable Span at(Span span, Value.Clock clock) {
        return span.from() != null && span.from().equals(span.to()) ? span.at(clock.time(), clock.zone()) : null;
    }

    /** A time of day without a day is the day of publication's; midnight is the one that ends it. */
    private static Span alone(Value.Clock clock, Moment moment) {
        int days = clock.time().equals(LocalTime.MIDNIGHT) && moment.tense() != Tense.PAST ? 1 : 0;
        return Span.day(moment.day().plusDays(days)).at(clock.time(), clock.zone());
    }
}
