package org.outturn.importer.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words that a rule looks for beside its own.
 *
 * @param words one condition per word
 */
record Context(List<Word> words) {

    /**
     * A condition on one atom.
     *
     * @param kind what is asked
     * @param lower the word that {@link Kind#SAME} asks for
     */
    record Word(Kind kind, String lower) {
        static Word read(String written) {
            return switch (written) {
                case "<capital>" -> new Word(Kind.CAPITAL, written);
                case "<number>" -> new Word(Kind.NUMBER, written);
                case "<end>" -> new Word(Kind.END, written);
                case "<comma>" -> new Word(Kind.SAME, ",");
                default -> new Word(Kind.SAME, written);
            };
        }

        private boolean holds(List<Atom> atoms, int at) {
            if (kind == Kind.END || at >= atoms.size()) {
                return kind == Kind.END && at == atoms.size();
            }
            Atom atom = atoms.get(at);
            return switch (kind) {
                case SAME -> atom.lower().equals(lower);
                case CAPITAL -> atom.capital();
                case NUMBER -> atom.isNumber();
                case END -> false;
            };
        }
    }

    /** What can be asked of an atom. */
    enum Kind {
        /** It is this word. */
        SAME,
        /** It begins with a capital letter. */
        CAPITAL,
        /** It begins with a figure. */
        NUMBER,
        /** There is none: the sentence ends. */
        END
    }

    /** Reads a line of contexts parted by commas, such as {@code about, act of, <number>}. */
    static List<Context> read(String line) {
        List<Context> contexts = new ArrayList<>();
        for (String phrase : Block.phrases(line.toLowerCase(Locale.ROOT))) {
            contexts.add(
                    new Context(Block.words(phrase).stream().map(Word::read).toList()));
        }
        return contexts;
    }

    /** Whether the words stand at a place. */
    boolean stands(List<Atom> atoms, int at) {
        if (at < 0) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).holds(atoms, at + i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words stand directly before a place. */
    boolean standsBefore(List<Atom> atoms, int place) {
        return stands(atoms, place - words.size());
    }
}
