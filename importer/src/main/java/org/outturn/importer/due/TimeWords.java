package org.outturn.importer.due;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.outturn.importer.language.Token;

/**
 * The words that make a sentence worth reading for times; asked for every word of every sentence, so most are refused
 * by a glance.
 */
final class TimeWords {
    private static final int LETTERS = 128;

    private final Set<String> words = new HashSet<>();

    /** By first letter, the lengths that a time word with it has, one bit each. */
    private final long[] lengths = new long[LETTERS];

    void add(String word) {
        words.add(word);
        char first = word.charAt(0);
        lengths[first < LETTERS ? first : 0] |= 1L << Math.min(63, word.length());
    }

    boolean contains(String lower) {
        char first = lower.charAt(0);
        return (lengths[first < LETTERS ? first : 0] >>> Math.min(63, lower.length()) & 1) != 0
                && words.contains(lower);
    }

    /** Whether any token could begin or carry a time expression; the way out for most sentences. */
    boolean areIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String lower = token.lower();
            switch (token.type()) {
                case WORD -> {
                    if (contains(lower) || (isJoined(lower) && anyPiece(lower))) {
                        return true;
                    }
                }
                case NUMBER -> {
                    if (Shapes.isTime(lower) || isBeforeSlash(tokens, i)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isBeforeSlash(List<Token> tokens, int i) {
        return i + 2 < tokens.size() && tokens.get(i + 1).is("/");
    }

    /** The places of a sentence that are time words. */
    boolean[] marked(List<Atom> atoms) {
        boolean[] marked = new boolean[atoms.size()];
        for (int i = 0; i < marked.length; i++) {
            Atom atom = atoms.get(i);
            marked[i] = atom.isNumber()
                    ? Shapes.isTime(atom.lower()) || (i + 2 < marked.length && isJoint(atoms.get(i + 1)))
                    : contains(atom.lower());
        }
        return marked;
    }

    private static boolean isJoint(Atom atom) {
        return atom.tight() && (atom.lower().equals("/") || atom.lower().equals("-"));
    }

    private static boolean isJoined(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ((c < 'a' || c > 'z') && !Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyPiece(String joined) {
        int from = 0;
        for (int i = 1; i <= joined.length(); i++) {
            boolean seam = i == joined.length()
                    || Character.isLetter(joined.charAt(i)) != Character.isLetter(joined.charAt(i - 1));
            if (seam) {
                String piece = joined.substring(from, i);
                if (Character.isLetter(piece.charAt(0)) ? contains(piece) : Shapes.isTime(undashed(piece))) {
                    return true;
                }
                from = i;
            }
        }
        return false;
    }

    private static String undashed(String figures) {
        return figures.length() > 1 && !Character.isDigit(figures.charAt(0)) ? figures.substring(1) : figures;
    }
}
