package org.outturn.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.outturn.importer.language.RuleFile;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.WordPattern;

/** Words that tell how a sentence bears on an announcement; from {@code <language>/signs.txt}. */
final class Signs {
    private static final List<Entry> NONE = List.of();

    /** What signs say. */
    enum Says {
        LATE,
        POSTPONED,
        WITHDRAWN,
        PARTLY,
        FAILED,
        DONE,
        ECHO,
        REPEATED,
        ELSEWHERE
    }

    /**
     * One sign in a sentence.
     *
     * @param says what it says
     * @param reason the same for an editor
     * @param from its first token
     * @param to the token after its last
     */
    record Sign(Says says, String reason, int from, int to) {}

    private record Entry(Says says, String reason, WordPattern pattern) {}

    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<Entry>> byLemma = new HashMap<>();

    Signs(String language) {
        Map<Integer, List<RuleFile.Line>> blocks = new LinkedHashMap<>();
        for (RuleFile.Line line :
                RuleFile.get(Signs.class, language + "/signs.txt").lines()) {
            blocks.computeIfAbsent(line.block(), block -> new ArrayList<>()).add(line);
        }
        blocks.values().forEach(this::add);
    }

    private void add(List<RuleFile.Line> block) {
        Says says = Says.DONE;
        String reason = "";
        for (RuleFile.Line line : block) {
            switch (line.key()) {
                case "sign", "example", "not" -> {}
                case "says" -> says = Says.valueOf(line.value().toUpperCase(Locale.ROOT));
                case "reason" -> reason = line.value();
                case "pattern" -> add(new Entry(says, reason, WordPattern.of(line.value())));
                default ->
                    throw new IllegalStateException(
                            "signs.txt, line %d: what is %s?".formatted(line.number(), line.key()));
            }
        }
    }

    private void add(Entry entry) {
        Map<String, List<Entry>> map = entry.pattern().beginsWithLemma() ? byLemma : byWord;
        for (String word : entry.pattern().firstWords()) {
            map.computeIfAbsent(word, key -> new ArrayList<>(2)).add(entry);
        }
    }

    /** The signs of a sentence, from left to right. */
    List<Sign> in(TaggedSentence s) {
        List<Sign> found = new ArrayList<>(4);
        for (int i = 0; i < s.size(); i++) {
            take(s, i, byWord.getOrDefault(s.lower(i), NONE), found);
            take(s, i, byLemma.getOrDefault(s.lemma(i), NONE), found);
        }
        return found;
    }

    private static void take(TaggedSentence s, int i, List<Entry> entries, List<Sign> found) {
        for (Entry entry : entries) {
            WordPattern.Match match = entry.pattern().at(s, i);
            if (match != null) {
                found.add(new Sign(entry.says(), entry.reason(), match.from(), match.to()));
            }
        }
    }
}
