package org.outturn.importer.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of the known claims as numbers, and how much each tells about which event is meant: the logarithm of how seldom it is.
 * Begins with the language's background and learns from the articles seen. Memory grows with the claims, not with the articles.
 */
final class Frequencies {
    /** What {@link #find} answers for a term that no claim holds. */
    static final int UNKNOWN = -1;

    /** How many articles the background counts for. */
    private static final double BACKGROUND = 300;

    /** How many sentences the background counts for, and in what share of them a concept is taken to stand. */
    private static final double CONCEPT_BACKGROUND = 200;

    private static final double CONCEPT_SHARE = 0.03;

    private static final int STRANGE = 1 << 18;

    /** In how many articles terms without a number stood, by the last bits of their hash, so that it takes the same memory whatever comes in. */
    private final int[] strange = new int[STRANGE];

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private double[] background = new double[1024];
    private int[] seen = new int[1024];
    private boolean[] numbers = new boolean[1024];
    private int articles;
    private int[] concepts = new int[256];
    private int sentences;

    /** The number of a term, given to it now when it had none. */
    int add(String term, MatchRules rules) {
        Integer known = ids.get(term);
        if (known != null) {
            return known;
        }
        int id = ids.size();
        if (id == seen.length) {
            seen = Arrays.copyOf(seen, id * 2);
            background = Arrays.copyOf(background, id * 2);
            numbers = Arrays.copyOf(numbers, id * 2);
        }
        seen[id] = strange[place(term)];
        background[id] = rules.background().weight(term);
        numbers[id] = term.charAt(0) == '#';
        ids.put(term, id);
        words.add(term);
        return id;
    }

    /** The number of a term, or {@link #UNKNOWN}. */
    int find(String term) {
        return ids.getOrDefault(term, UNKNOWN);
    }

    /** The term of a number. */
    String term(int number) {
        return words.get(number);
    }

    /** Whether a term is a number. */
    boolean isNumber(int term) {
        return numbers[term];
    }

    /** How many terms there are. */
    int size() {
        return ids.size();
    }

    /** The weight of a concept, above 0: less for those that many sentences hold. */
    double conceptWeight(int concept) {
        double held = concept < concepts.length ? concepts[concept] : 0;
        return Math.max(0.1, Math.log((sentences + CONCEPT_BACKGROUND) / (held + CONCEPT_BACKGROUND * CONCEPT_SHARE)));
    }

    /** Counts in how many sentences each concept stands. */
    void learnConcepts(Map<Integer, BitSet> where, int sentencesOfArticle) {
        sentences += sentencesOfArticle;
        where.forEach((concept, at) -> {
            if (concept >= concepts.length) {
                concepts = Arrays.copyOf(concepts, concept * 2);
            }
            concepts[concept] += at.cardinality();
        });
    }

    private static int place(String term) {
        int hash = term.hashCode();
        return (hash ^ hash >>> 16) & STRANGE - 1;
    }

    /** Counts the terms of one article, each once: those that have a number, and those that have none. */
    void learn(Iterable<Integer> terms, Iterable<String> withoutNumber) {
        for (String term : withoutNumber) {
            strange[place(term)]++;
        }
        articles++;
        for (int term : terms) {
            seen[term]++;
        }
    }

    /** The weight of a term, above 0. */
    double weight(int term) {
        return weight(seen[term], background[term]);
    }

    /** The weight of a term that may have no number, above 0. */
    double weight(String term, MatchRules rules) {
        int number = find(term);
        return number == UNKNOWN
                ? weight(strange[place(term)], rules.background().weight(term))
                : weight(number);
    }

    private double weight(int articlesWithIt, double expectedLogarithm) {
        double expected = BACKGROUND * Math.exp(-expectedLogarithm);
        return Math.max(0.1, Math.log((articles + BACKGROUND) / (articlesWithIt + expected)));
    }
}
