package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of plain text. Blank lines separate them. Where a text has no blank lines, or where the lines of a part are long and
 * end like sentences, each line is one; otherwise the lines of a part belong together, wrapped by whoever wrote them.
 */
final class TextParts {
    /** Lines that were wrapped by hand or by a mail program are shorter than this. */
    private static final int LONGEST_WRAPPED = 100;

    /**
     * A paragraph's place.
     *
     * @param start first character, a UTF-16 index
     * @param end index after the last character
     */
    record Part(int start, int end) {
        String in(String text) {
            return text.substring(start, end);
        }
    }

    private TextParts() {}

    /** The paragraphs in order, without the blanks around them. */
    static List<Part> find(String text) {
        List<Part> lines = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        boolean blankLines = hasBlankLines(text);
        int i = 0;
        while (i <= text.length()) {
            int end = lineEnd(text, i);
            Part line = stripped(text, i, end);
            if (line.start < line.end) {
                lines.add(line);
            }
            if (line.start >= line.end || end == text.length()) {
                close(text, lines, parts, blankLines);
            }
            i = end + 1;
        }
        return parts;
    }

    private static void close(String text, List<Part> lines, List<Part> parts, boolean blankLines) {
        if (lines.isEmpty()) {
            return;
        }
        if (lines.size() == 1 || (blankLines && !isOneEach(text, lines))) {
            parts.add(new Part(lines.get(0).start, lines.get(lines.size() - 1).end));
        } else {
            parts.addAll(lines);
        }
        lines.clear();
    }

    /** Whether each line is a paragraph, an item or a heading of its own. */
    private static boolean isOneEach(String text, List<Part> lines) {
        int own = 0;
        int items = 0;
        for (Part line : lines) {
            char last = text.charAt(line.end - 1);
            own += line.end - line.start > LONGEST_WRAPPED && ".!?\"”’»)…:".indexOf(last) >= 0 ? 1 : 0;
            items += LineMark.of(text, line.start, line.end).kind() != LineMark.Kind.NONE ? 1 : 0;
        }
        return own * 2 > lines.size() || items * 2 >= lines.size();
    }

    private static boolean hasBlankLines(String text) {
        int visible = 0;
        int blank = 0;
        int i = 0;
        while (i < text.length()) {
            int end = lineEnd(text, i);
            Part line = stripped(text, i, end);
            if (line.start < line.end) {
                visible++;
                if (blank > 0 && visible > 1) {
                    return true;
                }
                blank = 0;
            } else {
                blank++;
            }
            i = end + 1;
        }
        return false;
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r' && text.charAt(i) != '\u2029') {
            i++;
        }
        return i;
    }

    private static Part stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return new Part(start, end);
    }

    private static boolean isEdge(char c) {
        return BlockText.isBlank(c) || BlockText.isInvisible(c);
    }
}
