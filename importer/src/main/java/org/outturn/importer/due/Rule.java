package org.outturn.importer.due;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a language's files.
 *
 * @param order its place in the files; of two rules that read the same words as the same part, the earlier one wins
 * @param name its name, which a due window carries
 * @param gives the part that it makes
 * @param constant the value of a word list's entry, or null when {@code meaning} computes it
 * @param meaning how the value comes from the parts; null for a word list's entry
 * @param otherwise further readings, each under its own name
 * @param unlessBefore words that must not follow directly
 * @param unlessAfter words that must not come directly before
 * @param unlessEarlier words that must not come among the few before
 * @param onlyBefore words one of which must follow directly; empty when anything may
 * @param due whether what it reads can say when something is due
 */
record Rule(
        int order,
        String name,
        int gives,
        @Nullable Value constant,
        @Nullable Meaning meaning,
        List<Otherwise> otherwise,
        List<String[]> unlessBefore,
        List<String[]> unlessAfter,
        List<String[]> unlessEarlier,
        List<String[]> onlyBefore,
        boolean due) {

    /** How many words back "earlier" reaches. */
    private static final int EARLIER = 10;

    /** A further reading of the same words. */
    record Otherwise(String name, Meaning meaning) {}

    static Rule entry(int order, String name, int gives, Value constant) {
        return new Rule(
                order, name, gives, constant, null, List.of(), List.of(), List.of(), List.of(), List.of(), true);
    }

    /** Whether the rule only passes the value of its one part on. */
    boolean passesOn() {
        return meaning != null && meaning.operation() == DirectionOperations.SAME;
    }

    /** Whether the words around {@code [start, end)} allow the rule. */
    boolean fits(List<Atom> atoms, int start, int end) {
        if (!onlyBefore.isEmpty() && onlyBefore.stream().noneMatch(words -> stands(words, atoms, end))) {
            return false;
        }
        for (String[] words : unlessBefore) {
            if (stands(words, atoms, end)) {
                return false;
            }
        }
        for (String[] words : unlessAfter) {
            if (stands(words, atoms, start - words.length)) {
                return false;
            }
        }
        for (String[] words : unlessEarlier) {
            for (int i = Math.max(0, start - EARLIER); i < start; i++) {
                if (stands(words, atoms, i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean stands(String[] words, List<Atom> atoms, int at) {
        if (at < 0 || at + words.length > atoms.size()) {
            return at == atoms.size() && words[0].equals("<end>");
        }
        for (int i = 0; i < words.length; i++) {
            Atom atom = atoms.get(at + i);
            boolean same =
                    switch (words[i]) {
                        case "<capital>" -> atom.capital();
                        case "<number>" -> atom.isNumber();
                        case "<comma>" -> atom.lower().equals(",");
                        default -> atom.lower().equals(words[i]);
                    };
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
