package org.outturn.importer.links;

/**
 * A pattern of addresses. {@code *} stands for any run of characters, everything else for itself, in either case. A
 * pattern that begins with {@code /} is held against the path and query, any other one against the whole address.
 *
 * @param text the pattern as written, such as {@code /2026/*} or {@code https://*.example/news/*.html}
 */
public record LinkPattern(String text) {
    private static final int MAX_LENGTH = 500;

    public LinkPattern {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A pattern has between one and " + MAX_LENGTH + " characters");
        }
    }

    /** Whether an absolute address fits. Takes at most as many steps as the product of the two lengths. */
    public boolean fits(String address) {
        int path = text.startsWith("/") ? address.indexOf('/', address.indexOf("://") + 3) : 0;
        if (path < 0) {
            return text.equals("/") || text.equals("/*");
        }
        return fits(address.substring(path), text);
    }

    /** Goes back at most to the last star, which is enough: an earlier one could only take less. */
    private static boolean fits(String words, String pattern) {
        int word = 0;
        int at = 0;
        int star = -1;
        int taken = 0;
        while (word < words.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                taken = word;
            } else if (at < pattern.length() && same(words.charAt(word), pattern.charAt(at))) {
                word++;
                at++;
            } else if (star >= 0) {
                at = star + 1;
                word = ++taken;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    private static boolean same(char one, char other) {
        return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
