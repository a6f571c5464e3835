package org.outturn.importer.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What capitalised words of a language are known to name; from {@code <language>/names.txt}. Keys are in lower case. */
final class Gazetteer {
    private final Map<String, Set<String>> lists = new HashMap<>();

    Gazetteer(String language) {
        for (RuleFile.Line line :
                RuleFile.get(Gazetteer.class, language + "/names.txt").lines()) {
            Set<String> list = lists.computeIfAbsent(line.key(), key -> new HashSet<>());
            for (String word : line.words()) {
                list.add(word.indexOf('_') < 0 ? word : word.replace('_', ' '));
            }
        }
    }

    boolean isFemale(String word) {
        return is("female", word);
    }

    boolean isGiven(String word) {
        return is("female", word) || is("male", word);
    }

    boolean isPlace(String words) {
        return is("place", words);
    }

    boolean isPeople(String word) {
        return is("people", word);
    }

    boolean isBody(String words) {
        return is("organisation", words);
    }

    boolean isMedia(String words) {
        return is("media", words);
    }

    boolean isBodyHead(String word) {
        return is("and-head", word);
    }

    boolean isBodyWord(String word) {
        return is("organisation-word", word);
    }

    boolean isPersonPrefix(String word) {
        return is("person-prefix", word);
    }

    boolean isGenerational(String word) {
        return is("generational", word);
    }

    boolean isNameLink(String word) {
        return is("name-link", word);
    }

    boolean isNoName(String word) {
        return is("not-name", word);
    }

    private boolean is(String list, String word) {
        Set<String> words = lists.get(list);
        return words != null && words.contains(word);
    }
}
