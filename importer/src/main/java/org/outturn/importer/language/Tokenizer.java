package org.outturn.importer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into {@link Token}s. Linear in the length of the text; every visible character belongs to exactly one token. */
public final class Tokenizer {

    /** The tokens of {@code text[from, to)}, with offsets into the whole text. */
    public List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 4);
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                i++;
            } else if (isLetterOrDigit(c) || isSurrogateLetter(text, i, to)) {
                i = word(text, i, to, tokens);
            } else if (isApostrophe(c) && i + 1 < to && Character.isLetter(text.charAt(i + 1)) && follows(tokens, i)) {
                int end = letters(text, i + 1, to);
                add(tokens, text, i, end, Token.Type.CLITIC);
                i = end;
            } else {
                boolean pair = c == '\'' && i + 1 < to && text.charAt(i + 1) == '\'';
                int end = i + (pair || (Character.isHighSurrogate(c) && i + 1 < to) ? 2 : 1);
                add(tokens, text, i, end, Token.Type.MARK);
                i = end;
            }
        }
        return tokens;
    }

    private static int word(String text, int start, int to, List<Token> tokens) {
        int i = start;
        boolean letters = false;
        boolean digits = false;
        while (i < to) {
            char c = text.charAt(i);
            if (isLetter(text, c, i, to)) {
                letters = true;
                i += Character.isHighSurrogate(c) ? 2 : 1;
            } else if (Character.isDigit(c)) {
                digits = true;
                i++;
            } else if (i + 1 < to && joins(text, i, start)) {
                i++;
            } else {
                break;
            }
        }
        // "U.S.", "a.m.", "D.C.": single letters that each end in a dot keep the last one
        if (i < to && text.charAt(i) == '.' && i - start >= 3 && text.charAt(i - 2) == '.' && letters) {
            i++;
        }
        int clitic = contraction(text, start, i);
        Token.Type type = Character.isDigit(text.charAt(start)) && (!letters || isOrdinal(text, start, i))
                ? Token.Type.NUMBER
                : Token.Type.WORD;
        if (clitic > start) {
            add(tokens, text, start, clitic, type);
            add(tokens, text, clitic, i, Token.Type.CLITIC);
        } else {
            add(tokens, text, start, i, digits && !letters ? Token.Type.NUMBER : type);
        }
        return i;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 ? isPlainLetter(c) || (c >= '0' && c <= '9') : Character.isLetterOrDigit(c);
    }

    private static boolean isPlainLetter(char c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    /** Whether a letter, or a mark that stands on one, is at {@code i}; most are plain ones. */
    private static boolean isLetter(String text, char c, int i, int to) {
        if (c < 0x80) {
            return isPlainLetter(c);
        }
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || isSurrogateLetter(text, i, to);
    }

    /** Whether the mark at {@code i} joins the characters beside it into one word: hyphen, dot in an abbreviation, comma in a number. */
    private static boolean joins(String text, int i, int start) {
        char c = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        if (c == '-' || c == '\u2010' || c == '\u2011') {
            return Character.isLetterOrDigit(after) && Character.isLetterOrDigit(before);
        }
        if (c == '.' || c == ',' || c == ':') {
            if (Character.isDigit(before) && Character.isDigit(after)) {
                return true;
            }
            return c == '.'
                    && Character.isLetter(before)
                    && Character.isLetter(after)
                    && (i - 1 == start || !Character.isLetterOrDigit(text.charAt(i - 2)))
                    && (i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
        }
        // "n't" and "O'Brien" are cut, or kept, afterwards
        return isApostrophe(c) && Character.isLetter(before) && Character.isLetter(after) && !isGenitive(text, i);
    }

    private static boolean isGenitive(String text, int apostrophe) {
        int end = letters(text, apostrophe + 1, text.length());
        String tail =
                text.substring(apostrophe + 1, Math.min(end, apostrophe + 4)).toLowerCase(Locale.ROOT);
        return switch (tail) {
            case "s", "ll", "re", "ve", "d", "m" -> true;
            default -> false;
        };
    }

    /** Where "n't" begins in "didn't", or -1. */
    private static int contraction(String text, int start, int end) {
        return end - start > 3
                        && (text.charAt(end - 1) == 't' || text.charAt(end - 1) == 'T')
                        && isApostrophe(text.charAt(end - 2))
                        && (text.charAt(end - 3) == 'n' || text.charAt(end - 3) == 'N')
                ? end - 3
                : -1;
    }

    private static boolean isOrdinal(String text, int start, int end) {
        if (end - start < 3) {
            return false;
        }
        String tail = text.substring(end - 2, end).toLowerCase(Locale.ROOT);
        for (int i = start; i < end - 2; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th");
    }

    private static int letters(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean follows(List<Token> tokens, int at) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == at;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isBlank(char c) {
        if (c < 0x80) {
            return c <= ' ' && (c == ' ' || (c >= '\t' && c <= '\r') || c >= 0x1c);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isSurrogateLetter(String text, int i, int to) {
        return Character.isHighSurrogate(text.charAt(i)) && i + 1 < to && Character.isLetter(text.codePointAt(i));
    }

    private static void add(List<Token> tokens, String text, int start, int end, Token.Type type) {
        String word = text.substring(start, end);
        tokens.add(new Token(word, lower(word), start, end, type));
    }

    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.indexOf('\u2019') >= 0 ? lower.replace('\u2019', '\'') : lower;
    }
}
