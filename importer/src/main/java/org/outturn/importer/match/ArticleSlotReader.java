package org.outturn.importer.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.importer.due.DueWindowResolver;
import org.outturn.importer.due.Reference;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.match.SentenceSlots.ConceptAt;

/** Reads the slots of an article's sentences. */
final class ArticleSlotReader {
    private static final double FOREIGN_NAME = 5;

    private final MatchRules rules;
    private final TermReader reader;
    private final Frequencies frequencies;
    private final DueWindowResolver resolver = new DueWindowResolver();

    ArticleSlotReader(MatchRules rules, Frequencies frequencies) {
        this.rules = rules;
        this.reader = new TermReader(rules);
        this.frequencies = frequencies;
    }

    /** The slots of an article. */
    ArticleSlots read(TaggedText text, LocalDate publishedOn) {
        Reference reference = Reference.on(
                publishedOn, text.article().zoneOrUtc(), text.language().code());
        Map<Integer, BitSet> where = new HashMap<>();
        Map<Integer, BitSet> concepts = new HashMap<>();
        Set<String> strange = new HashSet<>();
        for (TaggedSentence s : reader.tagged(text.article().title())) {
            read(s, 0, where, concepts, strange);
        }
        List<SentenceSlots> sentences = new ArrayList<>(text.sentences().size());
        for (int i = 0; i < text.sentences().size(); i++) {
            TaggedSentence s = text.sentences().get(i);
            List<ConceptAt> found = new ArrayList<>();
            int[] terms = new int[s.size()];
            double foreign = read(s, i + 1, where, concepts, strange, terms, found);
            sentences.add(new SentenceSlots(
                    s,
                    terms,
                    text.verbs().get(i),
                    found,
                    rules.signs().in(s),
                    resolver.resolve(text.text(), s.sentence().tokens(), reference),
                    rules.delays().days(s),
                    namesakes(s, terms),
                    foreign));
        }
        return new ArticleSlots(text, publishedOn, sentences, where, concepts, strange);
    }

    /** The known words of names of two words or more of which another word is not known. */
    private static int[] namesakes(TaggedSentence s, int[] terms) {
        List<Integer> found = new ArrayList<>(0);
        int i = 0;
        while (i < terms.length) {
            int from = i;
            boolean strange = false;
            while (i < terms.length && TermReader.isName(s, i)) {
                strange |= terms[i] == Frequencies.UNKNOWN;
                i++;
            }
            for (int k = from; strange && i - from > 1 && k < i; k++) {
                if (terms[k] != Frequencies.UNKNOWN) {
                    found.add(terms[k]);
                }
            }
            i = Math.max(i, from + 1);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void read(
            TaggedSentence s,
            int number,
            Map<Integer, BitSet> where,
            Map<Integer, BitSet> concepts,
            Set<String> strange) {
        read(s, number, where, concepts, strange, new int[s.size()], new ArrayList<>());
    }

    private double read(
            TaggedSentence s,
            int number,
            Map<Integer, BitSet> where,
            Map<Integer, BitSet> concepts,
            Set<String> strange,
            int[] terms,
            List<ConceptAt> found) {
        String[] stems = reader.stems(s);
        double foreign = 0;
        for (int i = 0; i < stems.length; i++) {
            terms[i] = stems[i].isEmpty() ? Frequencies.UNKNOWN : frequencies.find(stems[i]);
            if (terms[i] != Frequencies.UNKNOWN) {
                where.computeIfAbsent(terms[i], key -> new BitSet()).set(number);
            } else if (!stems[i].isEmpty()) {
                strange.add(stems[i]);
                foreign += TermReader.isName(s, i) ? FOREIGN_NAME : 0;
            }
        }
        rules.concepts().find(s, stems, (concept, side, from, to) -> {
            found.add(new ConceptAt(concept, side, from, to));
            concepts.computeIfAbsent(concept, key -> new BitSet()).set(number);
        });
        return foreign;
    }
}
