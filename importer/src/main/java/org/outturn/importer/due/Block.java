package org.outturn.importer.due;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One block of a rule file: a head line, then indented lines of a key and a value. Lines that begin with {@code #} are comments.
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
        return lines.stream().filter(l -> l.key().equals(key)).map(Line::value).toList();
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
        return lines.stream().anyMatch(l -> l.key().equals(key));
    }

    /** The phrases of a line that lists them, parted by commas. */
    static Stream<String> phrases(String value) {
        return Stream.of(value.split(",")).map(String::strip).filter(p -> !p.isEmpty());
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
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            String[] words = line.strip().split("\\s+", 2);
            String rest = words.length > 1 ? words[1] : "";
            if (!Character.isWhitespace(line.charAt(0))) {
                blocks.add(new Block(words[0], rest, file + ":" + number, new ArrayList<>()));
            } else if (blocks.isEmpty()) {
                throw new IllegalArgumentException("%s:%d is indented under nothing".formatted(file, number));
            } else {
                blocks.get(blocks.size() - 1).lines().add(new Line(words[0], rest));
            }
        }
        return blocks;
    }
}
