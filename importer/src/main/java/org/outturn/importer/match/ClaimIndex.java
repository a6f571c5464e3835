package org.outturn.importer.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The known claims of one language, found by the terms that they share with an article. The rarest terms are looked up first and the
 * look-up ends after a fixed number of entries, so that an article's cost does not grow with the number of claims. Used by one thread at
 * a time.
 */
final class ClaimIndex {
    /** How many entries an article reads at most. */
    private static final int ENTRIES = 150_000;

    /** Under so many of its rarest terms a claim is filed. */
    private static final int KEYS = 10;

    private final Frequencies frequencies;
    private final List<byte @Nullable []> claims = new ArrayList<>();
    private final Map<String, Told> told = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[][] postings = new int[1024][];
    private int[] lengths = new int[1024];
    private float[] weights = new float[1024];

    ClaimIndex(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** The claim with an id, or null. */
    @Nullable ClaimSlots find(String id) {
        Integer number = numbers.get(id);
        byte[] packed = number == null ? null : claims.get(number);
        return packed == null ? null : PackedSlots.unpack(packed);
    }

    /** How many claims it holds. */
    int size() {
        return numbers.size();
    }

    /** Adds a claim, or puts it in the place of the one with its id. */
    void add(ClaimSlots claim) {
        remove(claim.id());
        int number = claims.size();
        claims.add(PackedSlots.pack(claim));
        numbers.put(claim.id(), number);
        for (int term : keys(claim)) {
            file(term, number);
        }
    }

    /** Removes a claim; nothing happens when it is not there. */
    void remove(String id) {
        Integer number = numbers.remove(id);
        if (number != null) {
            claims.set(number, null);
            told.remove(id);
        }
    }

    /** What earlier articles have told of a claim. */
    Told told(String id) {
        return told.getOrDefault(id, Told.NOTHING);
    }

    /** Remembers what the articles so far have told of a claim. */
    void tell(String id, Told now) {
        told.put(id, now);
    }

    private int[] keys(ClaimSlots claim) {
        Integer[] order = new Integer[claim.terms().length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(rarity(claim, b), rarity(claim, a)));
        int[] keys = new int[Math.min(KEYS, order.length)];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = claim.terms()[order[i]];
        }
        return keys;
    }

    private double rarity(ClaimSlots claim, int i) {
        return frequencies.weight(claim.terms()[i]) * (claim.names()[i] ? 1.5 : 1) * claim.shares()[i];
    }

    private void file(int term, int number) {
        if (term >= postings.length) {
            int size = Math.max(term + 1, postings.length * 2);
            postings = Arrays.copyOf(postings, size);
            lengths = Arrays.copyOf(lengths, size);
        }
        int[] list = postings[term];
        if (list == null) {
            list = new int[2];
        } else if (lengths[term] == list.length) {
            list = Arrays.copyOf(list, list.length * 2);
        }
        list[lengths[term]++] = number;
        postings[term] = list;
    }

    /** The claims that share most with an article or a draft, best first. */
    List<ClaimSlots> candidates(Iterable<Integer> held, int most) {
        List<Integer> terms = new ArrayList<>();
        for (int term : held) {
            if (term < postings.length && lengths[term] > 0) {
                terms.add(term);
            }
        }
        terms.sort((a, b) -> Integer.compare(lengths[a], lengths[b]));
        if (weights.length < claims.size()) {
            weights = new float[claims.size() * 2];
        }
        int[] touched = new int[1024];
        int n = 0;
        int read = 0;
        for (int term : terms) {
            read += lengths[term];
            if (read > ENTRIES) {
                break;
            }
            float weight = (float) frequencies.weight(term);
            for (int i = 0; i < lengths[term]; i++) {
                int claim = postings[term][i];
                if (weights[claim] == 0) {
                    touched = n == touched.length ? Arrays.copyOf(touched, n * 2) : touched;
                    touched[n++] = claim;
                }
                weights[claim] += weight;
            }
        }
        return best(touched, n, most);
    }

    /** The heaviest of the touched claims; the others are thrown out as soon as enough heavier ones are known. */
    private List<ClaimSlots> best(int[] touched, int n, int most) {
        PriorityQueue<Integer> kept = new PriorityQueue<>((a, b) -> heavier(b, a));
        for (int i = 0; i < n; i++) {
            int claim = touched[i];
            boolean full = kept.size() == most;
            if (claims.get(claim) != null && (!full || heavier(claim, Objects.requireNonNull(kept.peek())) < 0)) {
                if (full) {
                    kept.remove();
                }
                kept.add(claim);
            }
        }
        List<ClaimSlots> best = new ArrayList<>(kept.size());
        kept.stream()
                .sorted(this::heavier)
                .forEach(claim -> best.add(PackedSlots.unpack(Objects.requireNonNull(claims.get(claim)))));
        for (int i = 0; i < n; i++) {
            weights[touched[i]] = 0;
        }
        return best;
    }

    private int heavier(int a, int b) {
        return weights[a] == weights[b] ? Integer.compare(a, b) : Float.compare(weights[b], weights[a]);
    }
}
