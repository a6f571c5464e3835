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
        List<Context> unlessBefore,
        List<Context> unlessAfter,
        List<Context> unlessEarlier,
        List<Context> onlyBefore,
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
        if (!onlyBefore.isEmpty() && !anyStands(onlyBefore, atoms, end, end)) {
            return false;
        }
        if (anyStands(unlessBefore, atoms, end, end)) {
            return false;
        }
        for (int i = 0; i < unlessAfter.size(); i++) {
            if (unlessAfter.get(i).standsBefore(atoms, start)) {
                return false;
            }
        }
        return !anyStands(unlessEarlier, atoms, Math.max(0, start - EARLIER), start - 1);
    }

    /** Whether any of the contexts stands at one of the places from first to last. */
    private static boolean anyStands(List<Context> contexts, List<Atom> atoms, int first, int last) {
        for (int i = 0; i < contexts.size(); i++) {
            for (int at = first; at <= last; at++) {
                if (contexts.get(i).stands(atoms, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
