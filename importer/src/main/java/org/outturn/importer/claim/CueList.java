package org.outturn.importer.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.outturn.core.claim.Certainty;
import org.outturn.importer.language.ListedWords;
import org.outturn.importer.language.RuleFile;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.WordClass;
import org.outturn.importer.language.WordPattern;

/** The cues of one language, looked up by the word that they begin with; from {@code <language>/cues.txt}. */
final class CueList {
    private static final List<Entry> NONE = List.of();
    private static final long TIMES = WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH, WordClass.TIME);

    private final ListedWords<List<Entry>> byWord = new ListedWords<>();
    private final ListedWords<List<Entry>> byLemma = new ListedWords<>();
    private final List<Entry> byTime = new ArrayList<>();

    /** One pattern of a cue. */
    private record Entry(Cue cue, WordPattern pattern) {}

    /** Takes one cue that stands in a sentence. */
    interface Taker {
        void take(Cue cue, WordPattern.Match match);
    }

    CueList(String language) {
        Map<Integer, List<RuleFile.Line>> blocks = new LinkedHashMap<>();
        for (RuleFile.Line line :
                RuleFile.get(CueList.class, language + "/cues.txt").lines()) {
            blocks.computeIfAbsent(line.block(), block -> new ArrayList<>()).add(line);
        }
        blocks.values().forEach(this::add);
    }

    private void add(List<RuleFile.Line> block) {
        String name = "";
        Cue.Sort sort = Cue.Sort.PREDICTION;
        Certainty certainty = Certainty.EOS4;
        Set<String> needs = Set.of();
        boolean nounClause = false;
        List<WordPattern> patterns = new ArrayList<>();
        for (RuleFile.Line line : block) {
            switch (line.key()) {
                case "name" -> name = line.value();
                case "kind" ->
                    sort = Cue.Sort.valueOf(
                            line.value().toUpperCase(Locale.ROOT).replace('-', '_'));
                case "certainty" -> certainty = Certainty.valueOf(line.value().toUpperCase(Locale.ROOT));
                case "needs" -> needs = Set.of(line.words());
                case "clause" -> nounClause = line.value().equals("noun");
                case "pattern" -> patterns.add(WordPattern.of(line.value()));
                case "example", "not" -> {}
                default ->
                    throw new IllegalStateException(
                            "cues.txt, line %d: what is %s?".formatted(line.number(), line.key()));
            }
        }
        Cue cue = new Cue(
                name,
                sort,
                certainty,
                needs.contains("due"),
                needs.contains("present"),
                needs.contains("active"),
                nounClause,
                List.copyOf(patterns));
        for (WordPattern pattern : patterns) {
            Entry entry = new Entry(cue, pattern);
            if (pattern.beginsWithTime()) {
                byTime.add(entry);
            }
            for (String word : pattern.firstWords()) {
                ListedWords<List<Entry>> begun = pattern.beginsWithLemma() ? byLemma : byWord;
                List<Entry> entries = begun.get(word);
                if (entries == null) {
                    entries = new ArrayList<>(2);
                    begun.put(word, entries);
                }
                entries.add(entry);
            }
        }
    }

    /** Hands over every cue of the sentence, from left to right; of one cue at one word the first pattern that fits. */
    void find(TaggedSentence s, Taker taker) {
        for (int i = 0; i < s.size(); i++) {
            List<Entry> words = byWord.get(s.lower(i), NONE);
            List<Entry> lemmas = byLemma.get(s.lemma(i), NONE);
            if (!words.isEmpty()) {
                take(s, i, words, taker);
            }
            if (!lemmas.isEmpty()) {
                take(s, i, lemmas, taker);
            }
            if (s.isAny(i, TIMES)) {
                take(s, i, byTime, taker);
            }
        }
    }

    private static void take(TaggedSentence s, int i, List<Entry> entries, Taker taker) {
        Cue last = null;
        for (Entry entry : entries) {
            if (entry.cue().equals(last)) {
                continue;
            }
            WordPattern.Match match = entry.pattern().at(s, i);
            if (match != null) {
                last = entry.cue();
                taker.take(entry.cue(), match);
            }
        }
    }
}
