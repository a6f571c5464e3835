package org.outturn.core.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A parameter that chooses rows of one table.
 *
 * @param name its name in addresses
 * @param meaning what it does, in a line
 * @param kind what its value is
 * @param words the words it is one of; empty for other kinds than {@link Kind#WORD}
 * @param condition the SQL condition, with a question mark for the value
 */
public record TableParameter(String name, String meaning, Kind kind, List<String> words, String condition) {
    private static final int LONGEST = 500;

    /** What the value of a parameter is. */
    public enum Kind {
        /** The number of something. */
        NUMBER,
        /** A day, ISO 8601. */
        DAY,
        /** One of a list of words. */
        WORD,
        /** Any text. */
        TEXT
    }

    public TableParameter {
        words = List.copyOf(words);
    }

    static TableParameter number(String name, String meaning, String condition) {
        return new TableParameter(name, meaning, Kind.NUMBER, List.of(), condition);
    }

    static TableParameter day(String name, String meaning, String condition) {
        return new TableParameter(name, meaning, Kind.DAY, List.of(), condition);
    }

    static TableParameter word(String name, String meaning, List<String> words, String condition) {
        return new TableParameter(name, meaning, Kind.WORD, words, condition);
    }

    static TableParameter text(String name, String meaning, String condition) {
        return new TableParameter(name, meaning, Kind.TEXT, List.of(), condition);
    }

    /** The value for the database; empty when the text is none. */
    Optional<Object> value(String text) {
        try {
            return switch (kind) {
                case NUMBER -> Optional.<Object>of(Long.parseLong(text)).filter(number -> (Long) number > 0);
                case DAY ->
                    Optional.<Object>of(LocalDate.parse(text))
                            .filter(day -> ((LocalDate) day).getYear() >= 1 && ((LocalDate) day).getYear() <= 9999);
                case WORD -> words.contains(text) ? Optional.of(text) : Optional.empty();
                case TEXT -> text.length() <= LONGEST && text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
            };
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
