package org.outturn.importer.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule files' one format: UTF-8 lines of {@code key: value}; lines that begin with {@code #} are comments, empty lines
 * separate blocks.
 */
public final class RuleFile {
    private final List<Line> lines;

    /**
     * One line.
     *
     * @param number its number in the file, from 1
     * @param key what stands before the first colon, trimmed
     * @param value what stands after it, trimmed
     * @param block the number of its block, from 0; blocks are separated by empty lines
     */
    public record Line(int number, String key, String value, int block) {
        /** The value's words, cut at blanks. */
        public String[] words() {
            return value.isEmpty() ? new String[0] : value.split("\\s+");
        }
    }

    private RuleFile(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines with a key, in the file's order. */
    public List<Line> lines() {
        return lines;
    }

    /** The file beside a class, such as {@code en/words.txt}; null when there is none, so that a language may leave it out. */
    public static @Nullable RuleFile find(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            return stream == null ? null : read(name, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the rule file " + name, e);
        }
    }

    /** Like {@link #find}, for a file that must be there. */
    public static RuleFile get(Class<?> beside, String name) {
        RuleFile file = find(beside, name);
        if (file == null) {
            throw new IllegalStateException(
                    "The rule file %s beside %s is missing".formatted(name, beside.getSimpleName()));
        }
        return file;
    }

    private static RuleFile read(String name, InputStream stream) throws IOException {
        List<Line> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int block = 0;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                block++;
            } else if (line.charAt(0) != '#') {
                int colon = line.indexOf(':');
                if (colon < 1) {
                    throw new IllegalStateException("%s, line %d: no key: %s".formatted(name, number, line));
                }
                lines.add(new Line(
                        number,
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip(),
                        block));
            }
        }
        return new RuleFile(List.copyOf(lines));
    }
}
