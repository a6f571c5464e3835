package org.outturn.importer.due;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the tense of the verb that governs a time expression, from the words around it: the nearest tell-tale word before it in its
 * clause, else the nearest one after it. The words come from the language's {@code tense.txt}.
 */
final class TenseFinder {
    /** How many words to either side a governing verb is sought. */
    private static final int REACH = 14;

    /** How far before a participle its auxiliary may stand: "will not yet be held". */
    private static final int AUXILIARY_REACH = 4;

    private final Set<String> future = new HashSet<>();
    private final Set<String> futureBeforeTo = new HashSet<>();
    private final Set<String> past = new HashSet<>();
    private final Set<String> pastEndings = new HashSet<>();
    private final Set<String> notPast = new HashSet<>();
    private final Set<String> auxiliary = new HashSet<>();
    private final Set<String> infinitive = new HashSet<>();
    private final Set<String> boundary = new HashSet<>();

    TenseFinder(List<Block> blocks) {
        for (Block block : blocks) {
            Set<String> words =
                    switch (block.name()) {
                        case "future" -> future;
                        case "future-before-infinitive" -> futureBeforeTo;
                        case "past" -> past;
                        case "past-endings" -> pastEndings;
                        case "not-past" -> notPast;
                        case "future-auxiliary" -> auxiliary;
                        case "infinitive" -> infinitive;
                        case "boundary" -> boundary;
                        default ->
                            throw new IllegalArgumentException(
                                    "%s: no tense words are called '%s'".formatted(block.place(), block.name()));
                    };
            for (Block.Line line : block.lines()) {
                for (String word : (line.key() + " " + line.value())
                        .toLowerCase(Locale.ROOT)
                        .split("[\\s,]+")) {
                    words.add(word);
                }
            }
        }
    }

    /** The tense at atoms {@code [start, end)}. */
    Tense tense(List<Atom> atoms, int start, int end) {
        for (int i = start - 1; i >= 0 && i >= start - REACH; i--) {
            Tense tense = at(atoms, i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
            if (boundary.contains(atoms.get(i).lower()) && i < start - 2) {
                break;
            }
        }
        for (int i = end; i < atoms.size() && i < end + REACH; i++) {
            Tense tense = at(atoms, i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense at(List<Atom> atoms, int i) {
        Atom atom = atoms.get(i);
        String word = atom.lower();
        if (future.contains(word)) {
            return Tense.FUTURE;
        }
        if (futureBeforeTo.contains(word)
                && i + 1 < atoms.size()
                && infinitive.contains(atoms.get(i + 1).lower())) {
            return Tense.FUTURE;
        }
        if (infinitive.contains(word)
                && i > 0
                && futureBeforeTo.contains(atoms.get(i - 1).lower())) {
            return Tense.FUTURE;
        }
        if (isPast(atom, i)) {
            for (int k = i - 1; k >= 0 && k >= i - AUXILIARY_REACH; k--) {
                if (auxiliary.contains(atoms.get(k).lower())) {
                    return Tense.FUTURE;
                }
            }
            return Tense.PAST;
        }
        return Tense.UNKNOWN;
    }

    private boolean isPast(Atom atom, int i) {
        String word = atom.lower();
        if (past.contains(word)) {
            return true;
        }
        // "United", "Reed": names are capitalised, but so is a sentence's first word
        if (word.length() < 5 || (atom.capital() && i > 0) || notPast.contains(word)) {
            return false;
        }
        return pastEndings.contains(word.substring(word.length() - 2));
    }
}
