package org.outturn.importer.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** How much two lines say the same. */
final class Likeness {
    private Likeness() {}

    /** The part of the words that both lines share, 0 to 1 (Jaccard); case and marks do not count. */
    static double of(String one, String other) {
        return of(words(one), words(other));
    }

    /** The same for lines of which the words are known. */
    static double of(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String word : a) {
            shared += b.contains(word) ? 1 : 0;
        }
        return (double) shared / (a.size() + b.size() - shared);
    }

    /** The line's letters and digits in lower case; everything else is one blank. */
    static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        boolean blank = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (blank && !plain.isEmpty()) {
                    plain.append(' ');
                }
                blank = false;
                plain.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '’') {
                blank = true;
            }
        }
        return plain.toString();
    }

    /** The line's words, each once. */
    static Set<String> words(String line) {
        String plain = plain(line);
        return plain.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(plain.split(" ")));
    }
}
