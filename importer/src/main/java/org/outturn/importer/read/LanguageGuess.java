package org.outturn.importer.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The language of a text where nobody says it, by its commonest words ({@code common-words.txt}) or its script. */
final class LanguageGuess {
    private static final int LOOK_AT = 4_000;
    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        for (WordFile.Entry entry : WordFile.entries("common-words.txt")) {
            for (String word : entry.first().split(" ")) {
                WORDS.computeIfAbsent(entry.section(), language -> new HashSet<>())
                        .add(word);
            }
        }
    }

    private LanguageGuess() {}

    /** The language's primary tag; empty when no language stands out. */
    static String of(String text) {
        String[] words = Likeness.plain(text.substring(0, Math.min(text.length(), LOOK_AT)))
                .split(" ");
        String best = "";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
            int hits = 0;
            for (String word : words) {
                hits += language.getValue().contains(word) ? 1 : 0;
            }
            if (hits > most) {
                second = most;
                most = hits;
                best = language.getKey();
            } else {
                second = Math.max(second, hits);
            }
        }
        boolean clear = most >= 2 && most * 12 >= words.length && most > second;
        return clear ? best : "";
    }

    /** The primary tag of a BCP 47 tag or a locale such as {@code en_GB}, or empty when it is neither. */
    static String primary(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && lower.charAt(end) >= 'a' && lower.charAt(end) <= 'z') {
            end++;
        }
        String primary = lower.substring(0, end);
        return primary.length() == 2 || primary.length() == 3 ? primary : "";
    }
}
