package org.outturn.importer.due;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for everything a form can name: literal words, word classes and parts. Class and part names stand in angle
 * brackets.
 */
final class Symbols {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a name, given out at first sight. */
    int of(String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size());
    }

    /** The number of a literal word, or -1 when no form names it. */
    int known(String word) {
        return numbers.getOrDefault(word, -1);
    }

    /** The words that forms name themselves. */
    Map<String, Integer> literals() {
        Map<String, Integer> literals = new HashMap<>(numbers);
        literals.keySet().removeIf(name -> name.length() > 2 && name.charAt(0) == '<');
        return literals;
    }

    int size() {
        return numbers.size();
    }
}
