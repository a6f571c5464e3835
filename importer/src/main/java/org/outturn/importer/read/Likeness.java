package org.outturn.importer.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** How much two lines say the same. */
final class Likeness {
    private Likeness() {}

    /** The part of the words that both lines share, 0 to 1 (Jaccard); case and marks do not count. */
    static double of(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return (double) shared.size() / (a.size() + b.size() - shared.size());
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

    private static Set<String> words(String line) {
        String plain = plain(line);
        return plain.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(plain.split(" ")));
    }
}
