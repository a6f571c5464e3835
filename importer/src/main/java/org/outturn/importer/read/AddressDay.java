package org.outturn.importer.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day that many publishers write into an article's address: {@code /2024/05/03/}, {@code /2024-05-03-}, {@code /20240503/},
 * {@code /2024/politics/05/03/}.
 */
final class AddressDay {
    /** A section's name between year and month, as in {@code /2010/POLITICS/08/13/}. */
    private static final int LONGEST_SECTION = 24;

    private AddressDay() {}

    /** The day in the address, or null. */
    static @Nullable LocalDate of(@Nullable String url) {
        if (url == null) {
            return null;
        }
        for (int i = 0; i + 8 <= url.length() && i < 1_000; i++) {
            if (isDigit(url, i) && (i == 0 || !isDigit(url, i - 1))) {
                LocalDate day = at(url, i);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate at(String url, int start) {
        int year = number(url, start, 4);
        if (year < 1990 || year > 2100 || start == 0) {
            return null;
        }
        int next = start + 4;
        char mark = next < url.length() ? url.charAt(next) : ' ';
        if (isDigit(url, next)) {
            boolean whole = !isDigit(url, start + 8);
            return whole ? day(year, number(url, next, 2), number(url, next + 2, 2)) : null;
        }
        if (mark != '/' && mark != '-' && mark != '_') {
            return null;
        }
        if (next + 4 < url.length()
                && url.charAt(next + 4) == mark
                && MomentReader.isMonth(url.substring(next + 1, next + 4))) {
            Moment moment = MomentReader.read(
                    url.substring(next + 1, next + 4) + " " + digits(url, next + 5) + " " + year, true);
            return moment == null ? null : moment.day();
        }
        if (mark == '/') {
            next = behindSection(url, next);
        }
        String month = digits(url, next + 1);
        int afterMonth = next + 1 + month.length();
        if (month.isEmpty() || afterMonth >= url.length() || url.charAt(afterMonth) != mark) {
            return null;
        }
        String day = digits(url, afterMonth + 1);
        return day.isEmpty() || isDigit(url, afterMonth + 1 + day.length())
                ? null
                : day(year, Integer.parseInt(month), Integer.parseInt(day));
    }

    /** The slash behind a section that stands between year and month, or the given one where the month follows. */
    private static int behindSection(String url, int slash) {
        int end = slash + 1;
        while (end < url.length() && end < slash + LONGEST_SECTION && isSectionLetter(url.charAt(end))) {
            end++;
        }
        return end > slash + 1 && end < url.length() && url.charAt(end) == '/' ? end : slash;
    }

    private static boolean isSectionLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_';
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String url, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (!isDigit(url, i)) {
                return -1;
            }
        }
        return Integer.parseInt(url.substring(start, start + length));
    }

    /** The one or two digits that begin there. */
    private static String digits(String url, int start) {
        int end = start;
        while (end < start + 2 && isDigit(url, end)) {
            end++;
        }
        return start <= end && end <= url.length() ? url.substring(Math.min(start, end), end) : "";
    }

    private static boolean isDigit(String url, int i) {
        return i >= 0 && i < url.length() && url.charAt(i) >= '0' && url.charAt(i) <= '9';
    }
}
