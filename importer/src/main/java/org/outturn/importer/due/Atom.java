package org.outturn.importer.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.outturn.importer.language.Token;

/**
 * The smallest piece that forms are matched against: a token, or a part of one where words and numbers are joined
 * ("mid-April", "Q3", "8pm").
 *
 * @param lower the characters in lower case; every short dash is {@code -}
 * @param start first character, a UTF-16 index into the text
 * @param end index after the last character
 * @param tight whether no blank stands before it
 * @param capital whether it begins with a capital letter
 */
record Atom(String lower, int start, int end, boolean tight, boolean capital) {

    boolean isNumber() {
        char first = lower.charAt(0);
        return first >= '0' && first <= '9';
    }

    /** The atoms of a sentence's tokens; an abbreviation takes the dot behind it. */
    static List<Atom> of(List<Token> tokens, Set<String> abbreviations) {
        List<Atom> atoms = new ArrayList<>(tokens.size() + 8);
        int before = -1;
        for (Token token : tokens) {
            boolean dot = token.start() == before && token.is(".") && !atoms.isEmpty();
            if (dot && abbreviations.contains(atoms.get(atoms.size() - 1).lower())) {
                atoms.set(atoms.size() - 1, atoms.get(atoms.size() - 1).until(token.end()));
                before = token.end();
                continue;
            }
            cut(token, token.start() == before, atoms);
            before = token.end();
        }
        return atoms;
    }

    private Atom until(int newEnd) {
        return new Atom(lower, start, newEnd, tight, capital);
    }

    private static void cut(Token token, boolean tight, List<Atom> atoms) {
        String lower = token.lower();
        int length = lower.length();
        if (length != token.end() - token.start() || isWhole(token)) {
            String form = length == 1 && isDash(lower.charAt(0)) ? "-" : lower;
            atoms.add(new Atom(form, token.start(), token.end(), tight, token.isCapitalised()));
            return;
        }
        int from = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || isSeam(lower, i)) {
                String piece = lower.substring(from, i);
                boolean capital = Character.isUpperCase(token.text().charAt(from));
                String form = piece.length() == 1 && isDash(piece.charAt(0)) ? "-" : piece;
                atoms.add(new Atom(form, token.start() + from, token.start() + i, from > 0 || tight, capital));
                from = i;
            }
        }
    }

    /** Whether a token has no seams: plain words, plain numbers, "14th", "10:30", "a.m.". */
    private static boolean isWhole(Token token) {
        String lower = token.lower();
        boolean digits = false;
        boolean letters = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (isDash(c)) {
                return lower.length() == 1;
            }
            if (c >= 'a' && c <= 'z') {
                letters = true;
            } else {
                digits |= Character.isDigit(c);
                letters |= Character.isLetter(c);
            }
        }
        return token.isNumber() ? !isDottedDate(lower) : !(digits && letters);
    }

    /** "14.3.2026", "2026.3.14": figures parted by two dots, none of them as long as thousands are. */
    private static boolean isDottedDate(String lower) {
        int first = lower.indexOf('.');
        int second = lower.indexOf('.', first + 1);
        return first > 0
                && second > 0
                && lower.indexOf('.', second + 1) < 0
                && second - first <= 3
                && (first <= 2 ? lower.length() - second != 4 : first == 4 && lower.length() - second <= 3);
    }

    private static boolean isSeam(String lower, int i) {
        char before = lower.charAt(i - 1);
        char after = lower.charAt(i);
        return isDash(before)
                || isDash(after)
                || (before == '.' && isDottedDate(lower))
                || (after == '.' && isDottedDate(lower))
                || (Character.isDigit(before) && Character.isLetter(after) && !isOrdinalEnding(lower, i))
                || (Character.isLetter(before) && Character.isDigit(after));
    }

    private static boolean isOrdinalEnding(String lower, int i) {
        if ((i + 2 < lower.length() && Character.isLetterOrDigit(lower.charAt(i + 2))) || i + 2 > lower.length()) {
            return false;
        }
        String ending = lower.substring(i, i + 2);
        return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
    }

    /** Hyphen and its typographic kin up to the en dash. The em dash parts clauses and stays itself. */
    private static boolean isDash(char c) {
        return c == '-' || c == '~' || (c >= '\u2010' && c <= '\u2013');
    }
}
