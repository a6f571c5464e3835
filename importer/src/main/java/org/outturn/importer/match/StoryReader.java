package org.outturn.importer.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.TaggedSentence;

/** Reads the story of an article once for all the claims that it announces, which come one after another. Used by one thread at a time. */
final class StoryReader {
    private static final int CONTEXT = 48;

    private final MatchRules rules;
    private final TermReader reader;
    private final Frequencies frequencies;
    private @Nullable Story last;

    StoryReader(MatchRules rules, Frequencies frequencies) {
        this.rules = rules;
        this.reader = new TermReader(rules);
        this.frequencies = frequencies;
    }

    Story read(String title, String text) {
        Story known = last;
        if (known != null && known.title().equals(title) && known.text().equals(text)) {
            return known;
        }
        Story story = readAnew(title, text);
        last = story;
        return story;
    }

    private Story readAnew(String title, String text) {
        // only what is kept of the story gets a number: the words of very many articles would fill the memory
        Map<String, Integer> told = new HashMap<>();
        Map<Integer, Integer> toldConcepts = new TreeMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<TaggedSentence> sentences = new ArrayList<>(reader.tagged(title));
        sentences.addAll(reader.tagged(text));
        for (TaggedSentence s : sentences) {
            String[] stems = reader.stems(s);
            Set<String> here = new HashSet<>();
            Set<Integer> conceptsHere = new HashSet<>();
            rules.concepts().find(s, stems, (concept, side, from, to) -> conceptsHere.add(concept));
            conceptsHere.forEach(concept -> toldConcepts.merge(concept, 1, Integer::sum));
            for (int i = 0; i < stems.length; i++) {
                if (stems[i].isEmpty()) {
                    continue;
                }
                if (here.add(stems[i])) {
                    told.merge(stems[i], 1, Integer::sum);
                }
                if (stems[i].charAt(0) != '#') {
                    counts.merge(stems[i], TermReader.isName(s, i) ? 2 : 1, Integer::sum);
                }
            }
        }
        int[] context = counts.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        entry -> -frequencies.weight(entry.getKey(), rules) * Math.min(4, entry.getValue())))
                .limit(CONTEXT)
                .mapToInt(entry -> frequencies.add(entry.getKey(), rules))
                .sorted()
                .toArray();
        return new Story(title, text, told, toldConcepts, context);
    }
}
