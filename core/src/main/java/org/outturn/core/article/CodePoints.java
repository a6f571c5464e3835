package org.outturn.core.article;

/**
 * Turns offsets. Between the importer's steps offsets are UTF-16 indexes, as Java counts; what is stored and exported counts code
 * points, as PostgreSQL, Python and R do.
 */
public final class CodePoints {
    private CodePoints() {}

    /** The number of code points before the UTF-16 index. */
    public static int before(String text, int index) {
        return text.codePointCount(0, index);
    }

    /**
     * The UTF-16 index of a code point.
     *
     * @throws IndexOutOfBoundsException when the text is shorter
     */
    public static int index(String text, int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    /** The part of the text between two offsets in code points. */
    public static String slice(String text, int from, int to) {
        int start = index(text, from);
        return text.substring(start, text.offsetByCodePoints(start, to - from));
    }
}
