package org.outturn.importer.due;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One block of a rule file: a head line, then indented lines of a key and a value. Lines that begin with {@code #}
 * are comments.
 *
 * @param kind the head's first word: {@code rule}, {@code words}, {@code holiday}
 * @param name the rest of the head
 * @param place file and line, for messages
 * @param lines the indented lines
 */
record Block(String kind, String name, String place, List<Line> lines) {

    /**
     * An indented line.
     *
     * @param key its first word
     * @param value the rest
     */
    record Line(String key, String value) {}

    /** The values under a key, in order. */
    List<String> all(String key) {
        List<String> values = new ArrayList<>();
        for (Line line : lines) {
            if (line.key().equals(key)) {
                values.add(line.value());
            }
        }
        return values;
    }

    /** The one value under a key. */
    String only(String key) {
        List<String> values = all(key);
        if (values.size() != 1) {
            throw new IllegalArgumentException(
                    "%s: '%s' needs one line '%s', not %d".formatted(place, name, key, values.size()));
        }
        return values.get(0);
    }

    boolean has(String key) {
        return !all(key).isEmpty();
    }

    /** The phrases of a line that lists them, parted by commas. */
    static List<String> phrases(String value) {
        return parted(value, ',');
    }

    /** The words of a line, parted by blanks. */
    static List<String> words(String value) {
        return parted(value, ' ');
    }

    private static List<String> parted(String value, char by) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == by) {
                String part = value.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Whether a rule file of that name is there. */
    static boolean exists(String file) {
        return Block.class.getResource(file) != null;
    }

    /** All blocks of a file beside this class; empty when there is none. */
    static List<Block> read(String file) {
        try (InputStream in = Block.class.getResourceAsStream(file)) {
            return in == null ? List.of() : read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException("The rule file %s cannot be read".formatted(file), e);
        }
    }

    private static List<Block> read(String file, InputStream in) throws IOException {
        List<Block> blocks = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.charAt(0) == '#') {
                continue;
            }
            int blank = text.indexOf(' ');
            String key = blank < 0 ? text : text.substring(0, blank);
            String rest = blank < 0 ? "" : text.substring(blank).strip();
            if (!Character.isWhitespace(line.charAt(0))) {
                blocks.add(new Block(key, rest, file + ":" + number, new ArrayList<>()));
            } else if (blocks.isEmpty()) {
                throw new IllegalArgumentException("%s:%d is indented under nothing".formatted(file, number));
            } else {
                blocks.get(blocks.size() - 1).lines().add(new Line(key, rest));
            }
        }
        return blocks;
    }
}
