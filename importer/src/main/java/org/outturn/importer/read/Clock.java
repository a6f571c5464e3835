package org.outturn.importer.read;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clock time in a date line.
 *
 * @param time the time of day, to the second
 * @param zone the zone right behind it, or null when there is none
 */
record Clock(LocalTime time, @Nullable ZoneId zone) {
    private static final Map<String, ZoneId> ZONES = new HashMap<>();

    static {
        for (WordFile.Entry entry : WordFile.entries("date-words.txt")) {
            if (entry.section().equals("zones")) {
                ZONES.put(entry.first(), ZoneId.of(entry.field(1)));
            }
        }
    }

    /** The first clock time between two pieces, or null. */
    static @Nullable Clock read(List<DatePiece> pieces, int from, int to) {
        for (int i = from; i < to; i++) {
            DatePiece hour = pieces.get(i);
            Clock clock = hour.isNumber() && hour.text().length() <= 2 ? at(pieces, i, to) : null;
            if (clock != null) {
                return clock;
            }
        }
        return null;
    }

    private static @Nullable Clock at(List<DatePiece> pieces, int start, int to) {
        int next = start + 1;
        int minute = 0;
        int second = 0;
        boolean withMinutes = isFollowed(pieces, next, to, ":.h")
                && pieces.get(next + 1).text().length() == 2;
        if (withMinutes) {
            minute = pieces.get(next + 1).value();
            next += 2;
            if (isFollowed(pieces, next, to, ":")) {
                second = pieces.get(next + 1).value();
                next += 2;
                // fractions of a second
                next += isFollowed(pieces, next, to, ".,") ? 2 : 0;
            }
        }
        int half = next < to ? half(pieces, next) : 0;
        if (!withMinutes && half == 0) {
            return null;
        }
        int hour = pieces.get(start).value();
        if (half != 0) {
            hour = hour % 12 + (half > 0 ? 12 : 0);
            next += Math.abs(half);
        }
        if (hour > 24 || minute > 59 || second > 60) {
            return null;
        }
        return new Clock(LocalTime.of(hour % 24, minute, Math.min(second, 59)), zone(pieces, next));
    }

    /** Whether one of the marks stands there, with a number behind it. */
    private static boolean isFollowed(List<DatePiece> pieces, int i, int to, String marks) {
        return i + 1 < to
                && marks.contains(pieces.get(i).text())
                && pieces.get(i + 1).isNumber();
    }

    /** How many pieces the "a.m." takes, negative, or the "p.m.", positive; 0 for neither. */
    private static int half(List<DatePiece> pieces, int i) {
        String word = pieces.get(i).text();
        boolean dotted = i + 2 < pieces.size()
                && pieces.get(i + 1).is(".")
                && pieces.get(i + 2).is("m");
        return switch (word) {
            case "am" -> -1;
            case "pm" -> 1;
            case "a" -> dotted ? -3 : 0;
            case "p" -> dotted ? 3 : 0;
            default -> 0;
        };
    }

    private static @Nullable ZoneId zone(List<DatePiece> pieces, int from) {
        int last = Math.min(pieces.size(), from + 4);
        for (int i = from; i < last; i++) {
            DatePiece piece = pieces.get(i);
            if (isSign(piece) && i + 1 < pieces.size() && pieces.get(i + 1).isNumber()) {
                boolean touches = pieces.get(i + 1).start() == piece.start() + 1;
                return touches ? offset(pieces, i, piece.is("+") ? 1 : -1) : null;
            }
            ZoneId zone = ZONES.get(piece.text());
            // "GMT+2": the number counts, not the word
            boolean signed = i + 1 < pieces.size() && isSign(pieces.get(i + 1));
            if (zone != null && !(signed && zone.equals(ZoneOffset.UTC))) {
                return zone;
            }
        }
        return null;
    }

    private static boolean isSign(DatePiece piece) {
        return piece.is("+") || piece.is("-") || piece.is("−");
    }

    private static @Nullable ZoneId offset(List<DatePiece> pieces, int sign, int factor) {
        String digits = pieces.get(sign + 1).text();
        if (digits.length() > 4) {
            return null;
        }
        boolean joined = digits.length() > 2;
        int hours = Integer.parseInt(joined ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = joined ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        if (!joined && isFollowed(pieces, sign + 2, pieces.size(), ":")) {
            minutes = pieces.get(sign + 3).value();
        }
        return hours > 14 || minutes > 59 ? null : ZoneOffset.ofHoursMinutes(factor * hours, factor * minutes);
    }
}
