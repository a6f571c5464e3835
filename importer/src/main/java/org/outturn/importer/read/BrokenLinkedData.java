package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Saves what can be saved from JSON-LD that no parser takes (an unescaped quotation mark in a headline is enough): the first value of each
 * field that is wanted. One scan per field, no look-back.
 */
final class BrokenLinkedData {
    private static final int MAX_VALUE = 500;

    private BrokenLinkedData() {}

    /** What the script's text says, field by field. */
    static PageFacts read(String script, boolean monthFirst) {
        String published = value(script, "datePublished", 0);
        String modified = value(script, "dateModified", 0);
        return new PageFacts(
                "",
                authors(script),
                false,
                published.isEmpty() ? null : MomentReader.read(published, monthFirst),
                modified.isEmpty() ? null : MomentReader.read(modified, monthFirst),
                null,
                named(script, "publisher"),
                value(script, "inLanguage", 0),
                value(script, "articleSection", 0),
                "",
                "");
    }

    private static List<String> authors(String script) {
        List<String> authors = new ArrayList<>();
        String author = named(script, "author");
        if (!author.isEmpty() && !author.startsWith("http")) {
            authors.add(author);
        }
        return authors;
    }

    private static String named(String script, String field) {
        String plain = value(script, field, 0);
        if (!plain.isEmpty()) {
            return plain;
        }
        int at = script.indexOf('"' + field + '"');
        int end = at < 0 ? -1 : script.indexOf('}', at);
        return end < 0 ? "" : value(script.substring(at, end), "name", 0);
    }

    /** The string after {@code "field":}, or an empty string where there is none. */
    private static String value(String script, String field, int from) {
        int at = script.indexOf('"' + field + '"', from);
        if (at < 0) {
            return "";
        }
        int i = blanks(script, at + field.length() + 2);
        if (i >= script.length() || script.charAt(i) != ':') {
            return "";
        }
        i = blanks(script, i + 1);
        if (i >= script.length() || script.charAt(i) != '"') {
            return "";
        }
        int end = closing(script, i + 1);
        return end < 0 ? "" : script.substring(i + 1, end).replace("\\/", "/").strip();
    }

    private static int blanks(String script, int from) {
        int i = from;
        while (i < script.length() && Character.isWhitespace(script.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int closing(String script, int from) {
        for (int i = from; i < Math.min(script.length(), from + MAX_VALUE); i++) {
            char c = script.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i;
            }
        }
        return -1;
    }
}
