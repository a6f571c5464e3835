package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Reads class names, ids and roles. A name such as {@code article__relatedLinks-box} is cut into its words (article, related, links, box),
 * which are then looked up. State classes ({@code has-sidebar}, {@code no-ads}) say nothing about the element and are left out.
 */
final class ElementCues {
    private static final int MAX_NAME = 400;

    /** How many attribute values are remembered, a few megabytes. */
    private static final int MAX_KNOWN = 20_000;

    private static final String[] NAMES = {
        "class", "id", "role", "itemprop", "data-component", "data-testid", "aria-label"
    };
    private static final Words WORDS = new Words();

    private ElementCues() {}

    /** The cues that the element gives; the set may be shared, so it is not to be changed. */
    static EnumSet<ElementCue> of(Element element) {
        EnumSet<ElementCue> cues = WORDS.none;
        if (element.attributesSize() == 0) {
            return cues;
        }
        Attributes attributes = element.attributes();
        int left = attributes.size();
        for (int i = 0; i < NAMES.length && left > 0; i++) {
            String value = attributes.get(NAMES[i]);
            if (!value.isEmpty()) {
                left--;
                cues = joined(cues, WORDS.known(shortened(value)));
            }
        }
        return cues;
    }

    private static EnumSet<ElementCue> joined(EnumSet<ElementCue> one, EnumSet<ElementCue> other) {
        if (one.containsAll(other)) {
            return one;
        }
        if (one.isEmpty()) {
            return other;
        }
        EnumSet<ElementCue> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    private static String shortened(String value) {
        return value.length() > MAX_NAME ? value.substring(0, MAX_NAME) : value;
    }

    /** The words of one class attribute, without those of state classes. */
    static List<List<String>> wordsOf(String names) {
        List<List<String>> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
                List<String> words = i > start ? cut(names.substring(start, i)) : List.of();
                if (!words.isEmpty() && (words.size() == 1 || !WORDS.states.contains(words.get(0)))) {
                    all.add(words);
                }
                start = i + 1;
            }
        }
        return all;
    }

    private static List<String> cut(String name) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump =
                    letter && start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return words;
    }

    private record Beginning(String letters, ElementCue cue) {}

    /** The look-up tables, read once. */
    private static final class Words {
        private final EnumSet<ElementCue> none = EnumSet.noneOf(ElementCue.class);
        private final Map<String, EnumSet<ElementCue>> whole = new HashMap<>();
        /** Beginnings of words by their first three letters. */
        private final Map<String, List<Beginning>> beginnings = new HashMap<>();

        private final Set<String> states = new HashSet<>();
        private final Map<String, EnumSet<ElementCue>> known = new ConcurrentHashMap<>();

        Words() {
            for (WordFile.Entry entry : WordFile.entries("element-cues.txt")) {
                String word = entry.first();
                if (entry.section().equals("state")) {
                    states.add(word);
                    continue;
                }
                ElementCue cue = ElementCue.valueOf(entry.section().toUpperCase(Locale.ROOT));
                if (word.endsWith("*")) {
                    beginnings
                            .computeIfAbsent(word.substring(0, 3), first -> new ArrayList<>())
                            .add(new Beginning(word.substring(0, word.length() - 1), cue));
                } else {
                    add(whole, word, cue);
                    // "read more" is also written "readmore"
                    add(whole, word.replace(" ", ""), cue);
                }
            }
        }

        private void add(Map<String, EnumSet<ElementCue>> table, String word, ElementCue cue) {
            table.computeIfAbsent(word, w -> EnumSet.noneOf(ElementCue.class)).add(cue);
        }

        /** The cues of one attribute's value, looked up where it was met before: a site's pages share their names. */
        EnumSet<ElementCue> known(String names) {
            EnumSet<ElementCue> cues = known.get(names);
            if (cues == null) {
                cues = cues(names);
                if (known.size() >= MAX_KNOWN) {
                    known.clear();
                }
                known.put(names, cues);
            }
            return cues;
        }

        private EnumSet<ElementCue> cues(String names) {
            EnumSet<ElementCue> cues = EnumSet.noneOf(ElementCue.class);
            for (List<String> words : wordsOf(names)) {
                for (int i = 0; i < words.size(); i++) {
                    String word = words.get(i);
                    add(cues, word);
                    if (i + 1 < words.size()) {
                        cues.addAll(whole.getOrDefault(word + " " + words.get(i + 1), none));
                    }
                }
            }
            return cues;
        }

        private void add(EnumSet<ElementCue> cues, String word) {
            cues.addAll(whole.getOrDefault(word, none));
            if (word.length() < 3) {
                return;
            }
            for (Beginning beginning : beginnings.getOrDefault(word.substring(0, 3), List.of())) {
                if (word.startsWith(beginning.letters)) {
                    cues.add(beginning.cue);
                }
            }
        }
    }
}
