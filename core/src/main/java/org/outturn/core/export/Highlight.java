package org.outturn.core.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the words of a search stand in a claim.
 *
 * @param summary the claim's line
 * @param said the part of the sentence round the words
 */
public record Highlight(List<Piece> summary, List<Piece> said) {
    // from the private use area, so that no text can hold them: they are taken out of it before
    static final char START = '\uE000';
    static final char STOP = '\uE001';

    /**
     * A part of a text.
     *
     * @param text its characters
     * @param found whether it is one of the words
     */
    public record Piece(String text, boolean found) {}

    static Highlight of(String summary, String said) {
        return new Highlight(pieces(summary), pieces(said));
    }

    /** Whether a word was found in the sentence. */
    public boolean isSaid() {
        return said.stream().anyMatch(Piece::found);
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < marked.length()) {
            boolean found = marked.charAt(from) == START;
            int to = marked.indexOf(found ? STOP : START, from);
            to = to < 0 ? marked.length() : to;
            String text = marked.substring(found ? from + 1 : from, to);
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, found));
            }
            from = found ? to + 1 : to;
        }
        return pieces;
    }
}
