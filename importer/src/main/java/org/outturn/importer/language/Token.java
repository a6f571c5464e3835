package org.outturn.importer.language;

/**
 * One word, number or mark of a text.
 *
 * @param text the characters as they stand in the text; of a single quotation mark the double one, see {@link SingleQuotes}
 * @param lower the same in lower case, with typographic apostrophes made plain
 * @param start first character, a UTF-16 index into the text
 * @param end index after the last character
 * @param type what sort of token it is
 */
public record Token(String text, String lower, int start, int end, Type type) {
    /** Sorts of token. */
    public enum Type {
        /** Letters, with inner hyphens, apostrophes and abbreviation dots: {@code mid-April}, {@code U.S.}, {@code 30-day}. */
        WORD,
        /** Begins with a digit and holds no letters but an ordinal ending: {@code 1,000.5}, {@code 10:30}, {@code 14th}. */
        NUMBER,
        /** The clitic of a genitive or a contraction: {@code 's}, {@code n't}, {@code 'll}. */
        CLITIC,
        /** Any other visible character, one by one. */
        MARK
    }

    public boolean isWord() {
        return type == Type.WORD;
    }

    public boolean isNumber() {
        return type == Type.NUMBER;
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it is one of the marks that stand around a quotation, alone. */
    boolean isQuotationMark() {
        return text.length() == 1 && "\"\u201c\u201d\u00ab\u00bb".contains(text);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }
}
