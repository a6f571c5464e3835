package org.outturn.importer.language;

import java.util.List;

/**
 * One sentence of a text.
 *
 * @param start first character, a UTF-16 index into the text
 * @param end index after the last character (the closing quotation mark included)
 * @param paragraph the number of the paragraph it stands in, from 0
 * @param tokens its tokens, in order
 */
public record Sentence(int start, int end, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The sentence's words, verbatim. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
