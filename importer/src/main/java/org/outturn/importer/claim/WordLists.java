package org.outturn.importer.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.outturn.importer.language.RuleFile;

/** The word lists of one language that the claim steps look at; from {@code <language>/words.txt}. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    WordLists(String language) {
        for (RuleFile.Line line :
                RuleFile.get(WordLists.class, language + "/words.txt").lines()) {
            lists.computeIfAbsent(line.key(), key -> new HashSet<>())
                    .addAll(Arrays.asList(
                            line.value().contains("|") ? line.value().split("\\|") : line.words()));
        }
    }

    /** Whether the list of that name holds the word; a list that a language does not have holds nothing. */
    boolean has(String list, String word) {
        Set<String> words = lists.get(list);
        return words != null && words.contains(word);
    }

    /** The list of that name. */
    Set<String> all(String list) {
        return lists.getOrDefault(list, Set.of());
    }
}
