package org.outturn.importer.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.VerbGroups;
import org.outturn.importer.language.WordClass;

/** Reads the slots of a known claim: what it is about, whom it names, what sort of event it announces. */
final class ClaimSlotReader {
    private static final float SUMMARY = 1f;
    private static final float SENTENCE = 0.5f;
    private static final int CONTEXT = 48;

    private final MatchRules rules;
    private final TermReader reader;
    private final Frequencies frequencies;

    private final Map<Integer, Float> shares = new TreeMap<>();
    private final Map<Integer, Float> concepts = new TreeMap<>();
    private final Set<Integer> names = new HashSet<>();

    private final Set<Integer> units = new TreeSet<>();

    /** In how many sentences of the announcing article each term, and each concept, stands. */
    private final Map<Integer, Integer> told = new TreeMap<>();

    private final Map<Integer, Integer> toldConcepts = new TreeMap<>();

    ClaimSlotReader(MatchRules rules, Frequencies frequencies) {
        this.rules = rules;
        this.reader = new TermReader(rules);
        this.frequencies = frequencies;
    }

    /** The slots of a claim. */
    ClaimSlots read(KnownClaim claim) {
        shares.clear();
        concepts.clear();
        names.clear();
        units.clear();
        told.clear();
        toldConcepts.clear();
        boolean negated = take(claim.summary(), SUMMARY);
        boolean negatedSentence = take(claim.sentence(), claim.summary().isEmpty() ? SUMMARY : SENTENCE);
        boolean denial = claim.isDenial() || (claim.summary().isEmpty() ? negatedSentence : negated);
        int[] context = context(claim);
        int n = shares.size();
        float[] own = new float[n];
        int[] terms = new int[n];
        float[] carried = new float[n];
        boolean[] named = new boolean[n];
        int i = 0;
        for (Map.Entry<Integer, Float> share : shares.entrySet()) {
            terms[i] = share.getKey();
            carried[i] = share.getValue();
            named[i] = names.contains(share.getKey());
            own[i] = own(told.getOrDefault(share.getKey(), 0));
            i++;
        }
        int[] events = concepts.keySet().stream().mapToInt(Integer::intValue).toArray();
        float[] eventShares = new float[events.length];
        float[] eventOwn = new float[events.length];
        for (int k = 0; k < events.length; k++) {
            eventOwn[k] = own(toldConcepts.getOrDefault(events[k], 0));
            eventShares[k] = concepts.getOrDefault(events[k], 0f);
        }
        return new ClaimSlots(
                claim.id(),
                claim.announcedOn(),
                claim.from(),
                claim.to(),
                claim.kind(),
                denial,
                terms,
                carried,
                own,
                named,
                claimant(claim.claimant()),
                context,
                units.stream().mapToInt(Integer::intValue).toArray(),
                events,
                eventShares,
                eventOwn);
    }

    /** What {@code sentences} of the announcing article speak of is less the claim's own, the more of them there are. */
    private static float own(int sentences) {
        return 1f / Math.max(1, sentences);
    }

    /** Takes the terms and concepts of words; whether a verb among them is negated. */
    private boolean take(String words, float share) {
        boolean negated = false;
        for (TaggedSentence s : reader.tagged(words)) {
            String[] stems = reader.stems(s);
            for (int i = 0; i < stems.length; i++) {
                if (!stems[i].isEmpty()) {
                    int term = frequencies.add(stems[i], rules);
                    shares.merge(term, share, Math::max);
                    if (TermReader.isName(s, i)) {
                        names.add(term);
                    }
                    if (s.is(i - 1, WordClass.NUMBER) && !s.is(i, WordClass.NUMBER) && !s.is(i, WordClass.NAME)) {
                        units.add(term);
                    }
                }
            }
            rules.concepts().find(s, stems, (concept, side, from, to) -> {
                if (side == Concepts.NAMES) {
                    concepts.merge(concept, share, Math::max);
                }
            });
            for (VerbGroup verb : VerbGroups.of(s)) {
                negated |= verb.negated() && verb.isFinite();
            }
            negated |= s.size() > 0 && (s.isWord(0, "no") || s.isWord(0, "none"));
        }
        return negated;
    }

    private int[] claimant(String claimant) {
        Set<Integer> terms = new TreeSet<>();
        for (TaggedSentence s : reader.tagged(claimant)) {
            for (String stem : reader.stems(s)) {
                if (!stem.isEmpty()) {
                    terms.add(frequencies.add(stem, rules));
                }
            }
        }
        return terms.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The terms of the announcing article that tell most about its story. */
    private int[] context(KnownClaim claim) {
        Map<Integer, Integer> counts = new TreeMap<>();
        List<TaggedSentence> sentences = new ArrayList<>(reader.tagged(claim.title()));
        sentences.addAll(reader.tagged(claim.context()));
        for (TaggedSentence s : sentences) {
            String[] stems = reader.stems(s);
            Set<Integer> here = new HashSet<>();
            Set<Integer> conceptsHere = new HashSet<>();
            rules.concepts().find(s, stems, (concept, side, from, to) -> conceptsHere.add(concept));
            conceptsHere.forEach(concept -> toldConcepts.merge(concept, 1, Integer::sum));
            for (int i = 0; i < stems.length; i++) {
                if (!stems[i].isEmpty() && here.add(frequencies.add(stems[i], rules))) {
                    told.merge(frequencies.find(stems[i]), 1, Integer::sum);
                }
                if (!stems[i].isEmpty() && stems[i].charAt(0) != '#') {
                    counts.merge(frequencies.add(stems[i], rules), TermReader.isName(s, i) ? 2 : 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        entry -> -frequencies.weight(entry.getKey()) * Math.min(4, entry.getValue())))
                .limit(CONTEXT)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }
}
