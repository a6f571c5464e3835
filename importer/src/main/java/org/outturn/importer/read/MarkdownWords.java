package org.outturn.importer.read;

/**
 * Takes Markdown's marks off one paragraph and leaves its words: links become their words, pictures their descriptions, emphasis the
 * emphasised words. Marks that are not Markdown (5 * 3, snake_case, [sic]) stay. Each mark is looked for within a bounded distance, so time
 * is linear.
 */
final class MarkdownWords {
    private static final int MAX_LINK_WORDS = 500;
    private static final int MAX_ADDRESS = 2_000;

    private MarkdownWords() {}

    /** The paragraph's words. */
    static String of(String paragraph) {
        return emphasis(links(paragraph));
    }

    private static String links(String text) {
        StringBuilder words = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean picture = c == '!' && i + 1 < text.length() && text.charAt(i + 1) == '[';
            if (c == '\\' && i + 1 < text.length() && "\\`*_{}[]()#+-.!<>~|".indexOf(text.charAt(i + 1)) >= 0) {
                words.append(text, i, i + 2);
                i += 2;
            } else if (c == '[' || picture) {
                int open = picture ? i + 1 : i;
                int close = closing(text, open, '[', ']', MAX_LINK_WORDS);
                int end = close < 0 || close + 1 >= text.length() || text.charAt(close + 1) != '('
                        ? -1
                        : closing(text, close + 1, '(', ')', MAX_ADDRESS);
                if (end < 0) {
                    words.append(c);
                    i++;
                } else {
                    words.append(links(text.substring(open + 1, close)));
                    i = end + 1;
                }
            } else if (c == '<' && isAddress(text, i)) {
                int close = text.indexOf('>', i);
                words.append(text, i + 1, close);
                i = close + 1;
            } else {
                words.append(c);
                i++;
            }
        }
        return words.toString();
    }

    private static boolean isAddress(String text, int open) {
        if (!text.startsWith("http", open + 1)) {
            return false;
        }
        int close = text.indexOf('>', open);
        int blank = text.indexOf(' ', open);
        return close > 0 && close - open < MAX_ADDRESS && (blank < 0 || blank > close);
    }

    /** The mark that closes the one at {@code open}, or -1 when there is none near enough. */
    private static int closing(String text, int open, char opens, char closes, int within) {
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + within); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == opens) {
                depth++;
            } else if (c == closes && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String emphasis(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && "\\`*_{}[]()#+-.!<>~|".indexOf(text.charAt(i + 1)) >= 0) {
                words.append(text.charAt(++i));
            } else if (c == '*' || c == '_' || c == '`') {
                int end = i;
                while (end < text.length() && text.charAt(end) == c) {
                    end++;
                }
                if (!isMark(text, i, end, c)) {
                    words.append(text, i, end);
                }
                i = end - 1;
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }

    /** Whether a run of the same mark opens or closes emphasis: it touches a word on one side only, or is a star within a word. */
    private static boolean isMark(String text, int start, int end, char mark) {
        boolean before = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
        boolean after = end < text.length() && !Character.isWhitespace(text.charAt(end));
        if (end - start > 3 || (!before && !after)) {
            return false;
        }
        boolean inWord = before
                && after
                && Character.isLetterOrDigit(text.charAt(start - 1))
                && Character.isLetterOrDigit(text.charAt(end));
        if (inWord) {
            return mark == '*' && end - start == 2;
        }
        // a mark that has no partner is a mark of the author's
        return before ? text.lastIndexOf(mark, start - 1) >= 0 : text.indexOf(mark, end) >= 0;
    }
}
