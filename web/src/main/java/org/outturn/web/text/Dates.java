package org.outturn.web.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** Writes days and times the way the pages do, in the reader's language: "12 June", with the year when it is another than the reader's. */
public final class Dates {
    private Dates() {}

    /** "12 June", or "12 June 2025" when today is in another year. */
    public static String day(LocalDate day, LocalDate today) {
        return day(day, today, DateStyle.now());
    }

    /** The same in English, for what is stored or sent without a reader. */
    public static String stored(LocalDate day, LocalDate today) {
        return day(day, today, DateStyle.ENGLISH);
    }

    private static String day(LocalDate day, LocalDate today, DateStyle style) {
        return day.getYear() == today.getYear()
                ? style.day().format(day)
                : style.dayOfYear().format(day);
    }

    /** "12 June". */
    public static String dayWithoutYear(LocalDate day) {
        return DateStyle.now().day().format(day);
    }

    /** "Thursday 12 June 2025". */
    public static String weekday(LocalDate day) {
        return DateStyle.now().weekday().format(day);
    }

    /** "June 2025". */
    public static String month(YearMonth month) {
        return DateStyle.now().month().format(month);
    }

    /** "June". */
    public static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, DateStyle.now().formats());
    }

    /** "09:41". */
    public static String time(Instant instant, ZoneId zone) {
        return DateStyle.now().time().format(instant.atZone(zone));
    }

    /** "12 June, 09:41". */
    public static String moment(Instant instant, ZoneId zone, LocalDate today) {
        return words().moment(day(LocalDate.ofInstant(instant, zone), today), time(instant, zone));
    }

    /** "12–14 June", "30 May – 2 June", "12 June"; either end may be missing. */
    public static String range(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (from == null) {
            return to == null ? "" : words().until(day(to, today));
        }
        if (to == null) {
            return words().since(day(from, today));
        }
        if (from.equals(to)) {
            return day(to, today);
        }
        DateStyle style = DateStyle.now();
        if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
            return words().withinMonth(style.dayOfMonth().format(from), day(to, today));
        }
        String first = from.getYear() == to.getYear()
                ? style.day().format(from)
                : style.dayOfYear().format(from);
        return words().between(first, day(to, today));
    }

    /** "1 day", "12 days". */
    public static String days(long count) {
        return count == 1 ? words().oneDay() : words().days(Counts.written(count));
    }

    private static WordMessages words() {
        return ReaderLanguage.messages(WordMessages.class);
    }
}
