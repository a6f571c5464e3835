package org.outturn.importer.claim;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.RuleFile;

/** What each feature adds to a candidate's score; from {@code <language>/weights.txt}. A candidate becomes a draft from zero up. */
final class Weights {
    /** The least weight that is worth showing. */
    private static final double SHOWN = 0.4;

    private static final String CUE = "cue-";

    private final int[] hashes;
    private final @Nullable Weight[] table;
    private double bias;

    /**
     * A feature that weighs something.
     *
     * @param name the feature
     * @param value what it adds
     * @param shown what it is called among the reasons of a draft; null for what is not shown: single words, pairs, light ones
     */
    record Weight(String name, double value, @Nullable String shown) {}

    Weights(String language) {
        var lines = RuleFile.get(Weights.class, language + "/weights.txt").lines();
        int size = Integer.highestOneBit(lines.size() * 4 + 1);
        hashes = new int[size];
        table = new Weight[size];
        for (RuleFile.Line line : lines) {
            double value = Double.parseDouble(line.value());
            if (line.key().equals("bias")) {
                bias = value;
            } else {
                put(new Weight(line.key(), value, shown(line.key(), value)));
            }
        }
    }

    private static @Nullable String shown(String name, double value) {
        if (name.startsWith(CUE)) {
            return name.substring(CUE.length());
        }
        boolean word = name.indexOf('=') >= 0 || name.indexOf('&') >= 0;
        return word || value < SHOWN ? null : name;
    }

    private void put(Weight weight) {
        int hash = weight.name().hashCode();
        int place = place(hash);
        Weight there = table[place];
        while (there != null && !there.name().equals(weight.name())) {
            place = (place + 1) & (table.length - 1);
            there = table[place];
        }
        hashes[place] = hash;
        table[place] = weight;
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    /** What every candidate begins with. */
    double bias() {
        return bias;
    }

    /** The weight of a feature; null when it weighs nothing. */
    @Nullable Weight of(String name) {
        return find(name.hashCode(), name, "", "", "");
    }

    /**
     * The weight of the feature whose name is these parts joined; null when it weighs nothing. Most names that are made of words weigh
     * nothing, so the name itself is not made: its hash follows from those of its parts.
     */
    @Nullable Weight of(String first, String second, String third, String fourth) {
        int hash = join(join(join(first.hashCode(), second), third), fourth);
        return find(hash, first, second, third, fourth);
    }

    /** The hash of a string to which {@code next} is joined, as {@link String#hashCode} defines it. */
    private static int join(int hash, String next) {
        int power = hash;
        for (int i = next.length(); i > 0; i--) {
            power *= 31;
        }
        return power + next.hashCode();
    }

    private @Nullable Weight find(int hash, String first, String second, String third, String fourth) {
        int place = place(hash);
        Weight weight = table[place];
        while (weight != null) {
            if (hashes[place] == hash && isJoined(weight.name(), first, second, third, fourth)) {
                return weight;
            }
            place = (place + 1) & (table.length - 1);
            weight = table[place];
        }
        return null;
    }

    private static boolean isJoined(String name, String first, String second, String third, String fourth) {
        int two = first.length() + second.length();
        int three = two + third.length();
        return name.length() == three + fourth.length()
                && name.startsWith(first)
                && name.startsWith(second, first.length())
                && name.startsWith(third, two)
                && name.startsWith(fourth, three);
    }

    @Override
    public String toString() {
        return "Weights" + Arrays.toString(table);
    }
}
