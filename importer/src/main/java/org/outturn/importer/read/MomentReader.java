package org.outturn.importer.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the moment out of a few words: ISO 8601 and its near misses, RFC 1123, seconds since 1970, and dates as pages show them
 * ("Dec. 22, 2023 at 9:30 p.m. ET", "22. Dezember 2023", "12/22/2023 4:30:26 PM"). Month and zone words are in {@code date-words.txt}.
 * No regular expressions; linear in the length, of which at most {@value #MAX_LENGTH} characters are looked at.
 */
final class MomentReader {
    static final int MAX_LENGTH = 200;

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, ZoneId> ZONES = new HashMap<>();

    static {
        for (WordFile.Entry entry : WordFile.entries("date-words.txt")) {
            if (entry.section().equals("zones")) {
                ZONES.put(entry.first(), ZoneId.of(entry.field(1)));
            } else {
                for (String word : entry.field(1).split(" ")) {
                    MONTHS.put(word, Integer.valueOf(entry.first()));
                }
            }
        }
    }

    private MomentReader() {}

    /**
     * The first moment in the words, or null.
     *
     * @param monthFirst whether 3/4/2025 is the fourth of March, as in the United States
     */
    static @Nullable Moment read(String words, boolean monthFirst) {
        String text = words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) : words;
        try {
            Moment epoch = epoch(text.strip());
            return epoch != null ? epoch : scan(pieces(text), monthFirst);
        } catch (DateTimeException e) {
            return null; // the 31st of February and the like
        }
    }

    /** Seconds or milliseconds since 1970, for the years 2001 to 2100. */
    private static @Nullable Moment epoch(String text) {
        if ((text.length() != 10 && text.length() != 13) || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        long number = Long.parseLong(text);
        Instant instant = text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return new Moment(instant.atZone(ZoneOffset.UTC).toLocalDate(), instant, null);
    }

    /** A number, a word or a mark, and where it began. */
    private record Piece(String text, int start) {
        boolean number() {
            char c = text.charAt(0);
            return c >= '0' && c <= '9';
        }

        int value() {
            return text.length() > 9 ? -1 : Integer.parseInt(text);
        }

        boolean is(String mark) {
            return text.equals(mark);
        }
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c >= '0' && c <= '9') {
                while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                // letters and the marks that Indian scripts write their vowels with
                while (end < text.length()
                        && (Character.isLetter(text.charAt(end))
                                || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK
                                || Character.getType(text.charAt(end)) == Character.COMBINING_SPACING_MARK)) {
                    end++;
                }
            }
            if (!BlockText.isBlank(c)) {
                pieces.add(new Piece(text.substring(i, end).toLowerCase(Locale.ROOT), i));
            }
            i = end;
        }
        return pieces;
    }

    private static @Nullable Moment scan(List<Piece> pieces, boolean monthFirst) {
        for (int i = 0; i < pieces.size(); i++) {
            Found found = dateAt(pieces, i, monthFirst);
            if (found != null) {
                Clock after = clock(pieces, found.next, pieces.size());
                Clock clock = after != null ? after : clock(pieces, 0, i);
                if (clock == null) {
                    return Moment.of(found.day);
                }
                return Moment.of(LocalDateTime.of(found.day, clock.time), clock.zone);
            }
        }
        return null;
    }

    private record Found(LocalDate day, int next) {}

    private static @Nullable Found dateAt(List<Piece> pieces, int i, boolean monthFirst) {
        Piece first = pieces.get(i);
        if (first.number()) {
            return numeric(pieces, i, monthFirst);
        }
        Integer month = MONTHS.get(first.text);
        if (month == null) {
            return null;
        }
        // "December 22, 2023"
        int day = skip(pieces, i + 1, ".,");
        int year = skip(pieces, skip(pieces, day + 1, "stndrh"), ".,");
        if (isDay(pieces, day) && isYear(pieces, year)) {
            return found(pieces.get(year).value(), month, pieces.get(day).value(), year + 1);
        }
        return null;
    }

    private static @Nullable Found numeric(List<Piece> pieces, int i, boolean monthFirst) {
        Piece first = pieces.get(i);
        if (first.text.length() == 8
                && isYearValue(first.value() / 10_000)
                && (i + 1 >= pieces.size() || pieces.get(i + 1).is("t"))) {
            return found(first.value() / 10_000, first.value() / 100 % 100, first.value() % 100, i + 1);
        }
        if (first.text.length() == 4 && isYear(pieces, i) && i + 4 < pieces.size() && isDateMark(pieces.get(i + 1))) {
            // "2023-12-22", "2023/dec/22"
            Piece middle = pieces.get(i + 2);
            Integer named = MONTHS.get(middle.text);
            int month = middle.number() ? middle.value() : named == null ? 0 : named;
            boolean closed = pieces.get(i + 3).is(pieces.get(i + 1).text);
            return month > 0 && closed && pieces.get(i + 4).number()
                    ? found(first.value(), month, pieces.get(i + 4).value(), i + 5)
                    : null;
        }
        if (!isDay(pieces, i)) {
            return null;
        }
        // "22 December 2023", "22. Dezember 2023", "22 de diciembre de 2023", "22-Dec-2023"
        int word = skip(pieces, i + 1, ".,-");
        word = skip(pieces, word, "stndrhde");
        Integer month = word < pieces.size() ? MONTHS.get(pieces.get(word).text) : null;
        if (month != null) {
            int year = skip(pieces, word + 1, ".,-dedelг");
            return isYear(pieces, year) ? found(pieces.get(year).value(), month, first.value(), year + 1) : null;
        }
        // "22.12.2023", "12/22/2023"
        if (i + 4 < pieces.size()
                && isDateMark(pieces.get(i + 1))
                && pieces.get(i + 3).is(pieces.get(i + 1).text)
                && pieces.get(i + 2).number()
                && isYear(pieces, i + 4)) {
            int a = first.value();
            int b = pieces.get(i + 2).value();
            boolean swap = b > 12 || (a <= 12 && monthFirst && pieces.get(i + 1).is("/"));
            return found(pieces.get(i + 4).value(), swap ? a : b, swap ? b : a, i + 5);
        }
        return null;
    }

    private static @Nullable Found found(int year, int month, int day, int next) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        return new Found(LocalDate.of(year, month, day), next);
    }

    /** Steps over dots, commas, ordinal endings and the like. */
    private static int skip(List<Piece> pieces, int i, String over) {
        int at = i;
        while (at < pieces.size() && at < i + 3 && over.contains(pieces.get(at).text)) {
            at++;
        }
        return at;
    }

    private static boolean isDateMark(Piece piece) {
        return piece.is("-") || piece.is("/") || piece.is(".");
    }

    private static boolean isDay(List<Piece> pieces, int i) {
        return i < pieces.size() && pieces.get(i).number() && pieces.get(i).text.length() <= 2;
    }

    private static boolean isYear(List<Piece> pieces, int i) {
        return i < pieces.size()
                && pieces.get(i).number()
                && pieces.get(i).text.length() == 4
                && isYearValue(pieces.get(i).value());
    }

    private static boolean isYearValue(int year) {
        return year >= 1800 && year <= 2100;
    }

    private record Clock(LocalTime time, @Nullable ZoneId zone) {}

    /** The first clock time between two pieces, with the zone right behind it. */
    private static @Nullable Clock clock(List<Piece> pieces, int from, int to) {
        for (int i = from; i < to; i++) {
            Piece hour = pieces.get(i);
            if (!hour.number() || hour.text.length() > 2) {
                continue;
            }
            int next = i + 1;
            int minute = 0;
            int second = 0;
            boolean colon = next + 1 < to
                    && (pieces.get(next).is(":")
                            || pieces.get(next).is(".")
                            || pieces.get(next).is("h"))
                    && pieces.get(next + 1).text.length() == 2
                    && pieces.get(next + 1).number();
            if (colon) {
                minute = pieces.get(next + 1).value();
                next += 2;
                if (next + 1 < to
                        && pieces.get(next).is(":")
                        && pieces.get(next + 1).number()) {
                    second = pieces.get(next + 1).value();
                    next += 2;
                }
                if (next + 1 < to
                        && pieces.get(next).is(".")
                        && pieces.get(next + 1).number()) {
                    next += 2; // fractions of a second
                }
            }
            int half = next < to ? half(pieces, next) : 0;
            if (!colon && half == 0) {
                continue;
            }
            int h = hour.value();
            if (half != 0) {
                h = h % 12 + (half > 0 ? 12 : 0);
                next += Math.abs(half);
            }
            if (h == 24 && minute == 0) {
                h = 0;
            }
            if (h > 23 || minute > 59 || second > 60) {
                continue;
            }
            return new Clock(LocalTime.of(h, minute, Math.min(second, 59)), zone(pieces, next));
        }
        return null;
    }

    /** How many pieces the "a.m." takes, negative, or the "p.m.", positive; 0 for neither. */
    private static int half(List<Piece> pieces, int i) {
        String word = pieces.get(i).text;
        if (word.equals("am")) {
            return -1;
        }
        if (word.equals("pm")) {
            return 1;
        }
        boolean dotted = i + 2 < pieces.size()
                && pieces.get(i + 1).is(".")
                && pieces.get(i + 2).is("m");
        if (!dotted) {
            return 0;
        }
        return word.equals("a") ? -3 : word.equals("p") ? 3 : 0;
    }

    private static @Nullable ZoneId zone(List<Piece> pieces, int from) {
        int last = Math.min(pieces.size(), from + 4);
        for (int i = from; i < last; i++) {
            Piece piece = pieces.get(i);
            ZoneId zone = ZONES.get(piece.text);
            boolean sign = piece.is("+") || piece.is("-") || piece.is("−");
            if (sign
                    && i + 1 < pieces.size()
                    && pieces.get(i + 1).number()
                    && pieces.get(i + 1).start == piece.start + 1) {
                return offset(pieces, i, piece.is("+") ? 1 : -1);
            }
            // "GMT+2": the number counts, not the word
            boolean signed = i + 1 < pieces.size()
                    && (pieces.get(i + 1).is("+") || pieces.get(i + 1).is("-"));
            if (zone != null && !(signed && zone.equals(ZoneOffset.UTC))) {
                return zone;
            }
        }
        return null;
    }

    private static @Nullable ZoneId offset(List<Piece> pieces, int sign, int factor) {
        String digits = pieces.get(sign + 1).text;
        if (digits.length() > 4) {
            return null;
        }
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        if (digits.length() <= 2
                && sign + 3 < pieces.size()
                && pieces.get(sign + 2).is(":")
                && pieces.get(sign + 3).number()) {
            minutes = pieces.get(sign + 3).value();
        }
        if (hours > 14 || minutes > 59) {
            return null;
        }
        return ZoneOffset.ofHoursMinutes(factor * hours, factor * minutes);
    }
}
