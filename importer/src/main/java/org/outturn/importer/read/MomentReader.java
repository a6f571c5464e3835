package org.outturn.importer.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
public final class MomentReader {
    public static final int MAX_LENGTH = 200;

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        for (WordFile.Entry entry : WordFile.entries("date-words.txt")) {
            if (!entry.section().equals("zones")) {
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
    public static @Nullable Moment read(String words, boolean monthFirst) {
        String text = words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) : words;
        try {
            Moment counted = counted(text.strip());
            return counted != null ? counted : scan(DatePiece.cut(text), monthFirst);
        } catch (DateTimeException e) {
            return null; // the 31st of February and the like
        }
    }

    /** Whether the word is the name of a month or its abbreviation. */
    public static boolean isMonth(String word) {
        return MONTHS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Seconds or milliseconds since 1970, for the years 2001 to 2286. */
    private static @Nullable Moment counted(String text) {
        if ((text.length() != 10 && text.length() != 13) || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        long number = Long.parseLong(text);
        return Moment.of(text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
    }

    private static @Nullable Moment scan(List<DatePiece> pieces, boolean monthFirst) {
        for (int i = 0; i < pieces.size(); i++) {
            Found found = dateAt(pieces, i, monthFirst);
            if (found != null) {
                Clock after = Clock.read(pieces, found.next, pieces.size());
                Clock clock = after != null ? after : Clock.read(pieces, 0, i);
                return clock == null
                        ? Moment.of(found.day)
                        : Moment.of(LocalDateTime.of(found.day, clock.time()), clock.zone());
            }
        }
        return null;
    }

    private record Found(LocalDate day, int next) {}

    private static @Nullable Found dateAt(List<DatePiece> pieces, int i, boolean monthFirst) {
        DatePiece first = pieces.get(i);
        if (!first.isNumber()) {
            return monthFirstWords(pieces, i);
        }
        return switch (first.text().length()) {
            case 8 -> joined(pieces, i);
            case 4 -> yearFirst(pieces, i);
            case 1, 2 -> {
                Found words = dayFirstWords(pieces, i);
                yield words != null ? words : numbers(pieces, i, monthFirst);
            }
            default -> null;
        };
    }

    /** "December 22, 2023", "Dec. 22nd 2023" */
    private static @Nullable Found monthFirstWords(List<DatePiece> pieces, int i) {
        Integer month = MONTHS.get(pieces.get(i).text());
        if (month == null) {
            return null;
        }
        int day = skip(pieces, i + 1, ".,");
        int year = skip(pieces, skip(pieces, day + 1, "stndrdth"), ".,");
        return isDay(pieces, day) && isYear(pieces, year)
                ? found(pieces.get(year).value(), month, pieces.get(day).value(), year + 1)
                : null;
    }

    /** "20231222", alone or before a "T" */
    private static @Nullable Found joined(List<DatePiece> pieces, int i) {
        int value = pieces.get(i).value();
        boolean whole = i + 1 >= pieces.size() || pieces.get(i + 1).is("t");
        return whole && isYearValue(value / 10_000)
                ? found(value / 10_000, value / 100 % 100, value % 100, i + 1)
                : null;
    }

    /** "2023-12-22", "2023/dec/22" */
    private static @Nullable Found yearFirst(List<DatePiece> pieces, int i) {
        if (!isYear(pieces, i) || i + 4 >= pieces.size() || !isDateMark(pieces.get(i + 1))) {
            return null;
        }
        DatePiece middle = pieces.get(i + 2);
        Integer named = MONTHS.get(middle.text());
        int month = middle.isNumber() ? middle.value() : named == null ? 0 : named;
        boolean closed = pieces.get(i + 3).is(pieces.get(i + 1).text());
        return closed && pieces.get(i + 4).isNumber()
                ? found(pieces.get(i).value(), month, pieces.get(i + 4).value(), i + 5)
                : null;
    }

    /** "22 December 2023", "22. Dezember 2023", "22 de diciembre de 2023", "22-Dec-2023" */
    private static @Nullable Found dayFirstWords(List<DatePiece> pieces, int i) {
        int word = skip(pieces, skip(pieces, i + 1, ".,-"), "stndrdthde");
        Integer month = word < pieces.size() ? MONTHS.get(pieces.get(word).text()) : null;
        if (month == null) {
            return null;
        }
        int year = skip(pieces, word + 1, ".,-dedel");
        return isYear(pieces, year)
                ? found(pieces.get(year).value(), month, pieces.get(i).value(), year + 1)
                : null;
    }

    /** "22.12.2023", "12/22/2023" */
    private static @Nullable Found numbers(List<DatePiece> pieces, int i, boolean monthFirst) {
        if (i + 4 >= pieces.size() || !isDateMark(pieces.get(i + 1)) || !isYear(pieces, i + 4)) {
            return null;
        }
        DatePiece mark = pieces.get(i + 1);
        if (!pieces.get(i + 2).isNumber() || !pieces.get(i + 3).is(mark.text())) {
            return null;
        }
        int a = pieces.get(i).value();
        int b = pieces.get(i + 2).value();
        boolean swap = b > 12 || (a <= 12 && monthFirst && mark.is("/"));
        return found(pieces.get(i + 4).value(), swap ? a : b, swap ? b : a, i + 5);
    }

    private static @Nullable Found found(int year, int month, int day, int next) {
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? new Found(LocalDate.of(year, month, day), next) : null;
    }

    /** Steps over at most three dots, commas, ordinal endings and the like. */
    private static int skip(List<DatePiece> pieces, int i, String over) {
        int at = i;
        while (at < pieces.size() && at < i + 3 && over.contains(pieces.get(at).text())) {
            at++;
        }
        return at;
    }

    private static boolean isDateMark(DatePiece piece) {
        return piece.is("-") || piece.is("/") || piece.is(".");
    }

    private static boolean isDay(List<DatePiece> pieces, int i) {
        return i < pieces.size()
                && pieces.get(i).isNumber()
                && pieces.get(i).text().length() <= 2;
    }

    private static boolean isYear(List<DatePiece> pieces, int i) {
        return i < pieces.size()
                && pieces.get(i).isNumber()
                && pieces.get(i).text().length() == 4
                && isYearValue(pieces.get(i).value());
    }

    private static boolean isYearValue(int year) {
        return year >= 1800 && year <= 2100;
    }
}
