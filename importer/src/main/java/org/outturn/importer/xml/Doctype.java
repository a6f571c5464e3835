package org.outturn.importer.xml;

import org.jspecify.annotations.Nullable;

/** Steps over a document type declaration. Of what it declares only entities count; nothing it points to is loaded. */
final class Doctype {
    private static final String[] DECLARATIONS = {"<!DOCTYPE", "<!ENTITY", "<!ELEMENT", "<!ATTLIST", "<!NOTATION", "<!["
    };

    private Doctype() {}

    /** Whether a declaration begins there. */
    static boolean isAt(String text, int at) {
        for (String declaration : DECLARATIONS) {
            if (text.regionMatches(true, at, declaration, 0, declaration.length())) {
                return true;
            }
        }
        return false;
    }

    /** The place behind the declaration that begins there; its entities are handed over. */
    static int skip(String text, int at, Entities entities) {
        boolean subset = false;
        int i = at + 2;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (text.startsWith("<!ENTITY", i)) {
                i = entity(text, i + 8, entities);
                continue;
            }
            if (text.startsWith("<!--", i)) {
                int end = text.indexOf("-->", i);
                i = end < 0 ? text.length() : end + 3;
                continue;
            }
            if (c == '"' || c == '\'') {
                i = Math.max(i, quoted(text, i));
            } else if (c == '[') {
                subset = true;
            } else if (c == ']') {
                subset = false;
            } else if (c == '>' && !subset) {
                return i + 1;
            } else if (c == '<' && !subset) {
                return i; // the end was forgotten
            }
            i++;
        }
        return text.length();
    }

    /** Reads {@code name "value"} or {@code name SYSTEM "address"}; gives the place behind the declaration. */
    private static int entity(String text, int from, Entities entities) {
        int end = from;
        @Nullable String value = null;
        int quotes = 0;
        int words = from;
        while (end < text.length() && text.charAt(end) != '>') {
            char c = text.charAt(end);
            if (c == '"' || c == '\'') {
                int close = quoted(text, end);
                if (quotes++ == 0) {
                    words = end;
                    value = text.substring(Math.min(end + 1, close), close);
                }
                end = close;
            }
            end++;
        }
        String[] names = text.substring(from, Math.max(from, words)).strip().split("\\s+");
        boolean parameter = names[0].equals("%");
        boolean external = names.length > 1 && !parameter;
        if (!names[0].isEmpty()) {
            entities.declare(parameter ? "%" : names[0], external || parameter ? null : value);
        }
        return Math.min(text.length(), end + 1);
    }

    /** The mark that closes the quotation, or the opening one where there is no other. */
    private static int quoted(String text, int open) {
        int close = text.indexOf(text.charAt(open), open + 1);
        return close < 0 ? open : close;
    }
}
