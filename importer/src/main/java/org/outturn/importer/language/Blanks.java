package org.outturn.importer.language;

/** Runs of blanks and line breaks made into single blanks. */
public final class Blanks {
    private Blanks() {}

    /** The words with one blank wherever there was any run of white space; the same string when there is nothing to do. */
    public static String single(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (blank && (c != ' ' || (i > 0 && words.charAt(i - 1) == ' '))) {
                return replaced(words);
            }
        }
        return words;
    }

    private static String replaced(String words) {
        StringBuilder single = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                single.append(c);
            } else if (single.length() > 0 && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString();
    }
}
