package org.outturn.importer.due;

import java.time.LocalTime;
import java.util.List;

/** Classes that figures belong to by their shape, in every language. */
final class Shapes {
    private final int number;
    private final int day;
    private final int monthNumber;
    private final int year;
    private final int farYear;
    private final int twoDigits;
    private final int hour;
    private final int minute;
    private final int ordinal;
    private final int figureOrdinal;
    private final int clockTime;
    private final int dotTime;
    private final int dateDigits;

    Shapes(Symbols symbols) {
        number = symbols.of("<number>");
        day = symbols.of("<day>");
        monthNumber = symbols.of("<month-number>");
        year = symbols.of("<year>");
        farYear = symbols.of("<far-year>");
        twoDigits = symbols.of("<two-digits>");
        hour = symbols.of("<hour>");
        minute = symbols.of("<minute>");
        ordinal = symbols.of("<ordinal>");
        figureOrdinal = symbols.of("<figure-ordinal>");
        clockTime = symbols.of("<clock-time>");
        dotTime = symbols.of("<dot-time>");
        dateDigits = symbols.of("<date-digits>");
    }

    /** Adds the readings of a number at place {@code at}. */
    void read(String lower, int at, List<Edge> edges) {
        int length = lower.length();
        int digits = 0;
        while (digits < length && lower.charAt(digits) >= '0' && lower.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 8) {
            return;
        }
        int value = Integer.parseInt(lower.substring(0, digits));
        if (digits == length) {
            whole(value, digits, at, edges);
        } else if (digits <= 2 && Character.isLetter(lower.charAt(digits))) {
            add(ordinal, at, value, edges);
            add(figureOrdinal, at, value, edges);
        } else if (digits <= 2 && length - digits >= 3) {
            clock(lower, digits, value, at, edges);
        }
    }

    private void whole(int value, int digits, int at, List<Edge> edges) {
        if (digits <= 4) {
            add(number, at, value, edges);
        }
        if (digits <= 2) {
            addIf(value >= 1 && value <= 31, day, at, value, edges);
            addIf(value >= 1 && value <= 12, monthNumber, at, value, edges);
            addIf(value <= 24, hour, at, value, edges);
            addIf(digits == 2, twoDigits, at, value, edges);
            addIf(digits == 2 && value < 60, minute, at, value, edges);
        } else if (digits == 4 && value >= 1000 && value < 3000) {
            add(value >= 1900 && value <= 2100 ? year : farYear, at, value, edges);
        } else if (digits == 8 && value >= 1970_0101 && value <= 2100_1231) {
            add(dateDigits, at, value, edges);
        }
    }

    /** "10:30", "10.30", "10:30:15". */
    private void clock(String lower, int digits, int hours, int at, List<Edge> edges) {
        char mark = lower.charAt(digits);
        boolean twoMore = Character.isDigit(lower.charAt(digits + 1))
                && Character.isDigit(lower.charAt(digits + 2))
                && (lower.length() == digits + 3 || (lower.charAt(digits + 3) == mark && mark == ':'));
        if (!twoMore || (mark != ':' && mark != '.')) {
            return;
        }
        int minutes = Integer.parseInt(lower.substring(digits + 1, digits + 3));
        if (hours <= 24 && minutes < 60) {
            Value time = new Value.Clock(LocalTime.of(hours % 24, minutes), null);
            edges.add(new Edge(mark == ':' ? clockTime : dotTime, at, at + 1, time));
        }
    }

    private static void addIf(boolean fits, int symbol, int at, int value, List<Edge> edges) {
        if (fits) {
            add(symbol, at, value, edges);
        }
    }

    private static void add(int symbol, int at, int value, List<Edge> edges) {
        edges.add(new Edge(symbol, at, at + 1, new Value.Count(value)));
    }

    /**
     * Whether figures alone are worth reading a sentence for: a year, a clock time, an ordinal, figures joined by
     * marks.
     */
    static boolean isTime(String lower) {
        int length = lower.length();
        char first = lower.charAt(0);
        if (length == 4 && ((first == '1' && lower.charAt(1) == '9') || (first == '2' && lower.charAt(1) <= '1'))) {
            return true;
        }
        if (length < 3 || length > 24) {
            return false;
        }
        char last = lower.charAt(length - 1);
        int dot = lower.indexOf('.');
        return Character.isLetter(last)
                || (dot > 0 && lower.indexOf('.', dot + 1) > 0)
                || lower.indexOf(':') > 0
                || lower.indexOf('-') > 0
                || length == 8;
    }
}
