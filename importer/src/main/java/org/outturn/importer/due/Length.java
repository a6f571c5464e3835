package org.outturn.importer.due;

import java.time.LocalDate;
import org.outturn.core.claim.Precision;

/**
 * A length of time: "two years", "90 days", "3 months and 2 weeks".
 *
 * @param months whole months (a year is twelve)
 * @param days whole days (a week is seven)
 * @param businessDays days without Saturdays and Sundays
 * @param minutes minutes (an hour is sixty)
 * @param unit the smallest unit named
 */
record Length(int months, int days, int businessDays, long minutes, Unit unit) implements Value {

    /** More than a thousand years of anything is not a due date. */
    private static final int LIMIT = 400_000;

    static Length of(int count, Unit unit) {
        int n = Math.min(count, LIMIT);
        return switch (unit) {
            case MINUTE -> new Length(0, 0, 0, n, unit);
            case HOUR -> new Length(0, 0, 0, n * 60L, unit);
            case DAY -> new Length(0, n, 0, 0, unit);
            case BUSINESS_DAY -> new Length(0, 0, n, 0, unit);
            case WEEK, WEEKEND -> new Length(0, Math.min(n, LIMIT / 7) * 7, 0, 0, unit);
            case FORTNIGHT -> new Length(0, Math.min(n, LIMIT / 14) * 14, 0, 0, unit);
            case MONTH -> new Length(Math.min(n, LIMIT / 30), 0, 0, 0, unit);
            case QUARTER -> new Length(Math.min(n, LIMIT / 90) * 3, 0, 0, 0, unit);
            case HALF_YEAR -> new Length(Math.min(n, LIMIT / 180) * 6, 0, 0, 0, unit);
            case YEAR -> new Length(Math.min(n, 1000) * 12, 0, 0, 0, unit);
            case DECADE -> new Length(Math.min(n, 100) * 120, 0, 0, 0, unit);
            case CENTURY -> new Length(Math.min(n, 10) * 1200, 0, 0, 0, unit);
        };
    }

    Length and(Length other) {
        return new Length(
                months + other.months,
                days + other.days,
                businessDays + other.businessDays,
                minutes + other.minutes,
                unit.compareTo(other.unit) < 0 ? unit : other.unit);
    }

    /**
     * The day that lies this far after a day; {@code sign} -1 goes back. Hours without a clock time round up to whole
     * days.
     */
    LocalDate from(LocalDate day, int sign) {
        long roundedDays = minutes < 24 * 60 ? 0 : (minutes + 24 * 60 - 1) / (24 * 60);
        LocalDate at = day.plusMonths((long) sign * months).plusDays(sign * (days + roundedDays));
        int left = businessDays;
        while (left > 0) {
            at = at.plusDays(sign);
            if (at.getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return at;
    }

    /** Whether it is shorter than a day, so that a day moved by it stays the same day. */
    boolean isWithinDay() {
        return months == 0 && days == 0 && businessDays == 0 && minutes < 24 * 60;
    }

    Precision precision() {
        return unit.precision();
    }
}
