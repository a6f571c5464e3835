package org.outturn.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.importer.language.RuleFile;

/**
 * Brings the words of one family to one form: "closing", "closure" and "closed" to "clos". By the endings and the listed families in
 * {@code <language>/families.txt}.
 */
final class Stems {
    private static final int SHORTEST = 3;

    private final Map<String, String> families = new HashMap<>();
    private final List<String> endings = new ArrayList<>();

    Stems(String language) {
        for (RuleFile.Line line :
                RuleFile.get(Stems.class, language + "/families.txt").lines()) {
            switch (line.key()) {
                case "family" -> {
                    for (String word : line.words()) {
                        families.put(word, line.words()[0]);
                    }
                }
                case "ending" -> endings.addAll(List.of(line.words()));
                case "example", "not" -> {}
                default ->
                    throw new IllegalStateException(
                            "families.txt, line %d: what is %s?".formatted(line.number(), line.key()));
            }
        }
        endings.sort((a, b) -> b.length() - a.length());
    }

    /**
     * The form that a word's family shares.
     *
     * @param lower the word in lower case
     * @param lemma its lemma, or the word itself
     */
    String of(String lower, String lemma) {
        String family = families.get(lower);
        if (family == null) {
            family = families.get(lemma);
        }
        if (family != null) {
            return family;
        }
        String stem = lemma;
        for (String ending : endings) {
            if (stem.length() >= ending.length() + SHORTEST && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return trimmed(stem);
    }

    /** Without a final mute vowel, and without the doubled consonant that an ending brings: "stopp" is "stop". */
    private static String trimmed(String stem) {
        int n = stem.length();
        if (n > SHORTEST && "eiy".indexOf(stem.charAt(n - 1)) >= 0) {
            return stem.substring(0, n - 1);
        }
        if (n > SHORTEST + 1 && stem.charAt(n - 1) == stem.charAt(n - 2) && "aeiouls".indexOf(stem.charAt(n - 1)) < 0) {
            return stem.substring(0, n - 1);
        }
        return stem;
    }
}
