package org.outturn.importer.language;

/**
 * A sentence whose words have been looked up: each has a lemma and the classes that remain after a look at its neighbours. What
 * the finders of names, statements and claims read. Not changed after {@link Tagger} made it.
 */
public final class TaggedSentence {
    private final Sentence sentence;
    private final Token[] tokens;
    private final String[] lemmas;
    private final long[] classes;

    TaggedSentence(Sentence sentence, String[] lemmas, long[] classes) {
        this.sentence = sentence;
        this.tokens = sentence.tokens().toArray(Token[]::new);
        this.lemmas = lemmas;
        this.classes = classes;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** How many tokens it has. */
    public int size() {
        return lemmas.length;
    }

    public Token token(int i) {
        return tokens[i];
    }

    /** The token in lower case. */
    public String lower(int i) {
        return tokens[i].lower();
    }

    /** The form that rules name the word by. */
    public String lemma(int i) {
        return lemmas[i];
    }

    /** The mask of the classes that the word can have here. */
    public long classes(int i) {
        return classes[i];
    }

    /** Whether token {@code i} exists and can be of the class. */
    public boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < classes.length && (classes[i] & wordClass.bit()) != 0;
    }

    /** Whether token {@code i} exists and can be of one of the classes of the mask. */
    public boolean isAny(int i, long mask) {
        return i >= 0 && i < classes.length && (classes[i] & mask) != 0;
    }

    /** Whether token {@code i} exists and is this word, in lower case. */
    public boolean isWord(int i, String lower) {
        return i >= 0 && i < lemmas.length && tokens[i].lower().equals(lower);
    }

    /** Whether token {@code i} exists and is this mark. */
    public boolean isMark(int i, char mark) {
        return i >= 0
                && i < lemmas.length
                && tokens[i].type() == Token.Type.MARK
                && tokens[i].text().charAt(0) == mark;
    }

    /** Whether token {@code i} exists and opens or closes a double quotation. */
    public boolean isQuotationMark(int i) {
        if (i < 0 || i >= lemmas.length || tokens[i].type() != Token.Type.MARK) {
            return false;
        }
        return switch (tokens[i].text().charAt(0)) {
            case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> true;
            // ''two apostrophes'' for a double mark
            case '\'' -> tokens[i].is("''");
            default -> false;
        };
    }

    /** The text from token {@code from} to before token {@code to}, verbatim. */
    public String words(String text, int from, int to) {
        return from >= to ? "" : text.substring(tokens[from].start(), tokens[to - 1].end());
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lemmas.length; i++) {
            words.append(tokens[i].text()).append('/');
            for (WordClass wordClass : WordClass.all()) {
                if (is(i, wordClass)) {
                    words.append(wordClass.name()).append(' ');
                }
            }
        }
        return words.toString();
    }
}
