package org.outturn.importer.xml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns character references into characters: XML's own, numbers, HTML's names, and what the document declares where
 * that is harmless. A declaration that leads to a file, an address or another declaration is refused: it stands for
 * nothing. What is no reference stays as it is, so that an unescaped ampersand costs nothing but itself. Characters
 * that XML forbids are left out.
 */
final class Entities {
    /** Longer ones are no characters but texts, and texts that are written over and over swell. */
    private static final int MAX_LENGTH = 64;

    private static final int MAX_DECLARED = 200;
    private static final int MAX_NAME = 32;

    /** How many characters the declared ones may add up to in one document. */
    private static final int MAX_EXPANDED = 1_000_000;

    /**
     * What the numbers from 128 to 159 are meant for: they are windows-1252, which stands there in place of control
     * characters.
     */
    private static final String WINDOWS_1252 =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                    + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014"
                    + "\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private final Map<String, String> declared = new HashMap<>();
    private boolean refused;
    private int expanded;

    /**
     * Takes a declaration.
     *
     * @param value what it stands for, or null where it names a file or an address in place of that
     */
    void declare(String name, @Nullable String value) {
        if (named(name) != null || declared.containsKey(name) || declared.size() >= MAX_DECLARED) {
            return;
        }
        String plain = value == null ? "" : decode(value);
        boolean harmless =
                value != null && plain.length() <= MAX_LENGTH && plain.indexOf('&') < 0 && plain.indexOf('<') < 0;
        refused |= !harmless;
        declared.put(name, harmless ? plain : "");
    }

    /** Whether some declaration was refused. */
    boolean wereRefused() {
        return refused;
    }

    /** The text with its references replaced. */
    String decode(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) != '&' && isPlain(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length()).append(text, 0, i);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '&') {
                i = reference(text, i, decoded);
            } else {
                add(c, decoded);
                i++;
            }
        }
        return decoded.toString();
    }

    /** The text without the characters that XML forbids, its references left alone. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                StringBuilder clean = new StringBuilder(text.length());
                for (int j = 0; j < text.length(); j++) {
                    add(text.charAt(j), clean);
                }
                return clean.toString();
            }
        }
        return text;
    }

    private static void add(char c, StringBuilder text) {
        if (isPlain(c)) {
            text.append(c);
        } else if (c >= 128 && c < 160) {
            text.append(WINDOWS_1252.charAt(c - 128));
        }
    }

    /** Whether the character can stay as it is. */
    private static boolean isPlain(char c) {
        return c >= ' ' ? c < 128 || (c >= 160 && c < '\ufffe') : c == '\n' || c == '\t' || c == '\r';
    }

    /** Adds what the reference stands for, or the ampersand alone; gives the place to go on from. */
    private int reference(String text, int start, StringBuilder decoded) {
        int end = start + 1;
        int last = Math.min(text.length(), start + 2 + MAX_NAME);
        while (end < last && isOfReference(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == ';';
        String name = text.substring(start + 1, end);
        if (name.startsWith("#") && name.length() > 1) {
            String character = numbered(name);
            if (character != null) {
                decoded.append(character);
                return closed ? end + 1 : end;
            }
        } else if (closed) {
            String meant = named(name);
            if (meant == null && declared.containsKey(name)) {
                meant = declared.get(name);
                expanded += meant.length();
                meant = expanded > MAX_EXPANDED ? "" : meant;
            }
            if (meant != null) {
                decoded.append(meant);
                return end + 1;
            }
        }
        decoded.append('&');
        return start + 1;
    }

    private static boolean isOfReference(char c) {
        return c == '#' || c == '_' || c == '-' || c == '.' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private static @Nullable String numbered(String name) {
        boolean hexadecimal = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int code;
        try {
            code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        } catch (NumberFormatException e) {
            return null;
        }
        if (code >= 128 && code < 160) {
            return String.valueOf(WINDOWS_1252.charAt(code - 128));
        }
        boolean character = Character.isValidCodePoint(code)
                && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE)
                && (code > 0xffff || isPlain((char) code));
        // a number that stands for no character stands for nothing
        return character ? Character.toString(code) : "";
    }

    private static @Nullable String named(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                String meant = org.jsoup.nodes.Entities.getByName(name);
                yield meant.isEmpty() ? null : meant;
            }
        };
    }
}
