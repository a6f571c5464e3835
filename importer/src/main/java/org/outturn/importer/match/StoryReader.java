package org.outturn.importer.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
        Map<Integer, Integer> told = new TreeMap<>();
        Map<Integer, Integer> toldConcepts = new TreeMap<>();
        Map<Integer, Integer> counts = new TreeMap<>();
        List<TaggedSentence> sentences = new ArrayList<>(reader.tagged(title));
        sentences.addAll(reader.tagged(text));
        for (TaggedSentence s : sentences) {
            String[] stems = reader.stems(s);
            Set<Integer> here = new HashSet<>();
            Set<Integer> conceptsHere = new HashSet<>();
            rules.concepts().find(s, stems, (concept, side, from, to) -> conceptsHere.add(concept));
            conceptsHere.forEach(concept -> toldConcepts.merge(concept, 1, Integer::sum));
            for (int i = 0; i < stems.length; i++) {
                if (stems[i].isEmpty()) {
                    continue;
                }
                int term = frequencies.add(stems[i], rules);
                if (here.add(term)) {
                    told.merge(term, 1, Integer::sum);
                }
                if (stems[i].charAt(0) != '#') {
                    counts.merge(term, TermReader.isName(s, i) ? 2 : 1, Integer::sum);
                }
            }
        }
        int[] context = counts.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        entry -> -frequencies.weight(entry.getKey()) * Math.min(4, entry.getValue())))
                .limit(CONTEXT)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        return new Story(title, text, told, toldConcepts, context);
    }
}
