package org.outturn.importer.match;

import java.util.HashSet;
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
    /** What a term of the summary carries. */
    static final float SUMMARY = 1f;

    /** What a term of the rest of the sentence carries. */
    static final float SENTENCE = 0.5f;

    private final MatchRules rules;
    private final TermReader reader;
    private final Frequencies frequencies;

    private final Map<Integer, Float> shares = new TreeMap<>();
    private final Map<Integer, Float> concepts = new TreeMap<>();
    private final Set<Integer> names = new HashSet<>();

    private final Set<Integer> units = new TreeSet<>();

    private final StoryReader stories;

    ClaimSlotReader(MatchRules rules, Frequencies frequencies, StoryReader stories) {
        this.stories = stories;
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
        boolean negated = take(claim.summary(), SUMMARY);
        boolean negatedSentence = take(claim.sentence(), claim.summary().isEmpty() ? SUMMARY : SENTENCE);
        boolean denial = claim.isDenial() || (claim.summary().isEmpty() ? negatedSentence : negated);
        Story story = stories.read(claim.title(), claim.context());
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
            own[i] = own(story.told().getOrDefault(frequencies.term(share.getKey()), 0));
            i++;
        }
        int[] events = concepts.keySet().stream().mapToInt(Integer::intValue).toArray();
        float[] eventShares = new float[events.length];
        float[] eventOwn = new float[events.length];
        for (int k = 0; k < events.length; k++) {
            eventOwn[k] = own(story.toldConcepts().getOrDefault(events[k], 0));
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
                story.context(),
                units.stream().mapToInt(Integer::intValue).toArray(),
                events,
                eventShares,
                eventOwn);
    }

    /** What {@code sentences} of the announcing article speak of is less the claim's own, the more of them there are. */
    static float own(int sentences) {
        return 1f / Math.max(1, sentences);
    }

    /** Of how many sentences {@link #own} was told. */
    static int sentences(float own) {
        return Math.round(1f / own);
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
}
