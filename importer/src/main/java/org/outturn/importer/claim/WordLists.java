package org.outturn.importer.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.outturn.importer.language.ListedWords;
import org.outturn.importer.language.RuleFile;
import org.outturn.importer.language.TaggedSentence;

/** The word lists of one language that the claim steps look at; from {@code <language>/words.txt}. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, List<String[]>> phrases = new HashMap<>();
    private final ListedWords<Long> marked = new ListedWords<>();

    /** The lists that every word of a sentence is looked up in. */
    enum Mark {
        HABIT("habit-words"),
        CONDITIONAL("conditional-words"),
        UNKNOWN("unknown-words"),
        WEATHER("weather-words"),
        WEATHER_ADJECTIVE("weather-adjectives"),
        CONDITION("condition-words");

        private final String list;

        @SuppressWarnings("EnumOrdinal") // the bit lives in memory only
        private final long bit = 1L << ordinal();

        Mark(String list) {
            this.list = list;
        }

        /** Whether it is among the marks of a word or a sentence. */
        boolean isIn(long marks) {
            return (marks & bit) != 0;
        }
    }

    WordLists(String language) {
        for (RuleFile.Line line :
                RuleFile.get(WordLists.class, language + "/words.txt").lines()) {
            lists.computeIfAbsent(line.key(), key -> new HashSet<>())
                    .addAll(Arrays.asList(
                            line.value().contains("|") ? line.value().split("\\|") : line.words()));
        }
        lists.forEach((name, words) -> {
            if (words.stream().anyMatch(word -> word.indexOf(' ') > 0)) {
                phrases.put(name, words.stream().map(word -> word.split(" ")).toList());
            }
        });
        for (Mark mark : Mark.values()) {
            for (String word : all(mark.list)) {
                marked.put(word, mark.bit | marks(word));
            }
        }
    }

    /** Whether the list of that name holds the word; a list that a language does not have holds nothing. */
    boolean has(String list, String word) {
        Set<String> words = lists.get(list);
        return words != null && words.contains(word);
    }

    /** Whether the word ends as words for people do, "cyclists", and is none of the things that end so too, "meters". */
    boolean isPeople(String word) {
        for (String ending : all("person-endings")) {
            if (word.endsWith(ending)) {
                return !has("things-like-people", word);
            }
        }
        return false;
    }

    /** Whether words, whatever their capitals, open with an entry of the list: "By Saturday" with "by". */
    boolean hasOpening(String list, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String opening : all(list)) {
            if (lower.startsWith(opening) && lower.startsWith(" ", opening.length())) {
                return true;
            }
        }
        return false;
    }

    /** The marks of one word, as bits. */
    long marks(String lower) {
        Long marks = marked.get(lower);
        return marks == null ? 0 : marks;
    }

    /** The marks of all words of a sentence together. */
    long marks(TaggedSentence s) {
        long all = 0;
        for (int i = 0; i < s.size(); i++) {
            all |= marks(s.lower(i));
        }
        return all;
    }

    /** The list of that name, its entries cut into words; empty when none has more than one. */
    List<String[]> phrases(String list) {
        return phrases.getOrDefault(list, List.of());
    }

    /** The list of that name. */
    Set<String> all(String list) {
        return lists.getOrDefault(list, Set.of());
    }
}
