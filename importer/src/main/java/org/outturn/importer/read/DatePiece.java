package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number, a word or a mark of a date.
 *
 * @param text its characters in lower case
 * @param start where it begins in the line
 */
record DatePiece(String text, int start) {
    /** The pieces of a line, blanks left out. */
    static List<DatePiece> cut(String line) {
        List<DatePiece> pieces = new ArrayList<>();
        for (int i = 0; i < line.length(); ) {
            char c = line.charAt(i);
            int end = i + 1;
            if (isDigit(c)) {
                while (end < line.length() && isDigit(line.charAt(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < line.length() && isOfWord(line.charAt(end))) {
                    end++;
                }
            }
            if (!BlockText.isBlank(c)) {
                pieces.add(new DatePiece(line.substring(i, end).toLowerCase(Locale.ROOT), i));
            }
            i = end;
        }
        return pieces;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters, and the marks that Indian scripts write their vowels with. */
    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    boolean isNumber() {
        return isDigit(text.charAt(0));
    }

    /** The number's value, or -1 where it is too long to be part of a date. */
    int value() {
        return text.length() > 9 ? -1 : Integer.parseInt(text);
    }

    boolean is(String other) {
        return text.equals(other);
    }
}
