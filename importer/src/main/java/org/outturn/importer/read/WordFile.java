package org.outturn.importer.read;

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
 * A resource file of words beside this class. One entry per line, its fields separated by {@code |}; {@code #} begins a comment line;
 * {@code [name]} begins a section. UTF-8.
 */
final class WordFile {
    /**
     * One line of the file.
     *
     * @param section the name of the section it stands in; empty before the first one
     * @param fields its fields, without blanks around them; at least one
     */
    record Entry(String section, List<String> fields) {
        String first() {
            return fields.get(0);
        }

        /** The field of that number, or an empty string where the line has fewer. */
        String field(int number) {
            return number < fields.size() ? fields.get(number) : "";
        }
    }

    private WordFile() {}

    /** The file's entries in order. */
    static List<Entry> entries(String name) {
        List<Entry> entries = new ArrayList<>();
        String section = "";
        try (InputStream stream = open(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                line = line.strip();
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = line.substring(1, line.length() - 1);
                } else {
                    entries.add(new Entry(section, fields(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word file " + name, e);
        }
        return entries;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\\|", -1)) {
            fields.add(field.strip());
        }
        return fields;
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = WordFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("There is no resource " + name);
        }
        return stream;
    }
}
