package org.outturn.importer.read;

import org.jsoup.nodes.Element;
import org.outturn.core.article.ParagraphKind;

/** Gathers the characters of one block: blanks become single, invisible characters vanish, link characters are counted. */
final class BlockText {
    private final StringBuilder words = new StringBuilder();
    private boolean blank;
    private int breaks;
    private int links;

    /** Adds the words of one text node. */
    void append(String text, boolean link) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
                i++;
            } else if (isInvisible(c)) {
                i++;
            } else {
                int end = i + 1;
                while (end < length && !isBlank(text.charAt(end)) && !isInvisible(text.charAt(end))) {
                    end++;
                }
                gap(link);
                words.append(text, i, end);
                links += link ? end - i : 0;
                i = end;
            }
        }
    }

    /** Notes a line break; true when it is the second one in a row, which ends the block. */
    boolean lineBreak() {
        breaks++;
        return breaks > 1 && !words.isEmpty();
    }

    /** Whether nothing visible was gathered since the last block. */
    boolean isEmpty() {
        if (words.isEmpty()) {
            blank = false;
            breaks = 0;
        }
        return words.isEmpty();
    }

    /** The gathered block; what comes next begins a new one. */
    Block take(ParagraphKind kind, Element element, boolean standfirst, int region) {
        Block block = new Block(words.toString(), links, kind, element, standfirst, region);
        words.setLength(0);
        blank = false;
        breaks = 0;
        links = 0;
        return block;
    }

    private void gap(boolean link) {
        if (!words.isEmpty() && (blank || breaks > 0)) {
            links += link ? 1 : 0;
            if (breaks > 0) {
                words.append('\n');
            } else if (blank) {
                words.append(' ');
            }
        }
        blank = false;
        breaks = 0;
    }

    /** Blanks of every kind, the no-break ones too: in running text they only get in the way of reading. */
    static boolean isBlank(char c) {
        return c < 128 ? c <= ' ' : Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Soft hyphens, zero-width characters and byte order marks; joiners stay, as some scripts and emoji need them. */
    static boolean isInvisible(char c) {
        return c >= '\u00ad' && isMark(c);
    }

    private static boolean isMark(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060' || c == '\ufffe' || c == '\uffff';
    }
}
