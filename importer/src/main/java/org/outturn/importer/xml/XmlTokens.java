package org.outturn.importer.xml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts a document into tags and text. What looks like neither is text. */
final class XmlTokens {
    /** What a token is. */
    enum Kind {
        START,
        END,
        TEXT
    }

    /** More attributes than any tag has by itself. */
    private static final int MAX_ATTRIBUTES = 200;

    private final String text;
    private final Entities entities = new Entities();
    private final Finder finder;
    private int at;
    private int start;
    private Kind kind = Kind.TEXT;
    private String name = "";
    private String words = "";
    private boolean verbatim;
    private boolean emptyElement;
    private boolean brokenOff;
    private Map<String, String> attributes = Map.of();

    XmlTokens(String text) {
        this.text = text;
        this.finder = new Finder(text);
    }

    Kind kind() {
        return kind;
    }

    /** The tag's name as written, its prefix included. */
    String name() {
        return name;
    }

    /** The start tag's attributes; names in lower case, values without references. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** Whether the start tag is an end tag too. */
    boolean isEmptyElement() {
        return emptyElement;
    }

    String text() {
        return words;
    }

    /** Whether the text stood in CDATA. */
    boolean isVerbatim() {
        return verbatim;
    }

    /** Whether the document ends within a tag or CDATA. */
    boolean brokenOff() {
        return brokenOff;
    }

    boolean refusedEntities() {
        return entities.wereRefused();
    }

    /** Makes the next token this one again. */
    void back() {
        at = start;
    }

    /** Goes to the next token; false at the end. */
    boolean next() {
        while (at < text.length()) {
            start = at;
            int tag = tagFrom(at);
            if (tag > at) {
                take(entities.decode(text.substring(at, tag)), false);
                at = tag;
                return true;
            }
            if (text.startsWith("<!--", at)) {
                at = after("-->", at + 4);
            } else if (text.startsWith("<![CDATA[", at)) {
                cdata();
                return true;
            } else if (text.charAt(at + 1) == '!') {
                at = Doctype.skip(text, at, entities);
            } else if (text.charAt(at + 1) == '?') {
                at = after("?>", at + 2);
            } else if (text.charAt(at + 1) == '/') {
                endTag();
                return true;
            } else {
                startTag();
                return true;
            }
        }
        return false;
    }

    /** The next place where something other than text begins; the end of the document where nothing does. */
    private int tagFrom(int from) {
        for (int i = text.indexOf('<', from); i >= 0; i = text.indexOf('<', i + 1)) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean declaration = next == '!'
                    && (text.startsWith("<!--", i) || text.startsWith("<![CDATA[", i) || Doctype.isAt(text, i));
            boolean end = next == '/' && i + 2 < text.length() && isNameStart(text.charAt(i + 2));
            if (declaration || end || next == '?' || isNameStart(next)) {
                return i;
            }
        }
        return text.length();
    }

    /** The place behind the closing mark; where there is none, behind the next tag's end. */
    private int after(String mark, int from) {
        int end = finder.find(mark, from);
        if (end >= 0) {
            return end + mark.length();
        }
        brokenOff = true;
        int bracket = text.indexOf('>', from);
        return bracket < 0 ? text.length() : bracket + 1;
    }

    private void cdata() {
        int from = at + 9;
        int end = finder.find("]]>", from);
        take(Entities.clean(text.substring(from, end < 0 ? text.length() : end)), true);
        brokenOff |= end < 0;
        at = end < 0 ? text.length() : end + 3;
    }

    private void endTag() {
        int i = at + 2;
        while (i < text.length() && isOfName(text.charAt(i))) {
            i++;
        }
        name = text.substring(at + 2, i);
        while (i < text.length() && text.charAt(i) != '>' && text.charAt(i) != '<') {
            i++;
        }
        brokenOff |= i == text.length();
        kind = Kind.END;
        at = i < text.length() && text.charAt(i) == '>' ? i + 1 : i;
    }

    private void startTag() {
        int i = at + 1;
        while (i < text.length() && isOfName(text.charAt(i))) {
            i++;
        }
        name = text.substring(at + 1, i);
        kind = Kind.START;
        emptyElement = false;
        Map<String, String> found = null;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '>' || c == '<') {
                break;
            }
            if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '>') {
                emptyElement = true;
                i++;
                break;
            }
            if (!isOfName(c)) {
                i++;
                continue;
            }
            found = found == null ? new LinkedHashMap<>() : found;
            i = attribute(i, found);
        }
        attributes = found == null ? Map.of() : found;
        brokenOff |= i == text.length();
        at = i < text.length() && text.charAt(i) == '>' ? i + 1 : i;
    }

    /** Reads one attribute; gives the place behind it. */
    private int attribute(int from, Map<String, String> found) {
        int i = from;
        while (i < text.length() && isOfName(text.charAt(i))) {
            i++;
        }
        String attribute = text.substring(from, i).toLowerCase(Locale.ROOT);
        i = blanks(i);
        if (i >= text.length() || text.charAt(i) != '=') {
            return i;
        }
        i = blanks(i + 1);
        char quote = i < text.length() ? text.charAt(i) : ' ';
        int end;
        if (quote == '"' || quote == '\'') {
            i++;
            end = closing(quote, i);
        } else {
            end = i;
            while (end < text.length() && !isBlank(text.charAt(end)) && text.charAt(end) != '>') {
                end++;
            }
        }
        if (found.size() < MAX_ATTRIBUTES) {
            found.putIfAbsent(attribute, entities.decode(text.substring(i, end)));
        }
        boolean closed = end < text.length() && text.charAt(end) == quote;
        return closed ? end + 1 : end;
    }

    /** The quotation mark that closes a value, or the tag's end where it was forgotten. */
    private int closing(char quote, int from) {
        int end = finder.find(String.valueOf(quote), from);
        if (end >= 0) {
            char next = end + 1 < text.length() ? text.charAt(end + 1) : '>';
            if (isBlank(next) || next == '>' || next == '/' || next == '?') {
                return end;
            }
            // no further than the mark, or a tag of many such values would be gone through again for each of them
            int tag = from;
            while (tag < end && text.charAt(tag) != '>') {
                tag++;
            }
            return tag;
        }
        int tag = text.indexOf('>', from);
        return tag < 0 ? text.length() : tag;
    }

    private int blanks(int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void take(String found, boolean asItIs) {
        kind = Kind.TEXT;
        words = found;
        verbatim = asItIs;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= 128 && Character.isLetter(c));
    }

    private static boolean isOfName(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '.';
    }

    /**
     * Looks for marks, and remembers which there are no more of: else every opening without a close would be sought to
     * the end.
     */
    private static final class Finder {
        private final String text;
        private final Set<String> gone = new HashSet<>();

        Finder(String text) {
            this.text = text;
        }

        int find(String mark, int from) {
            if (gone.contains(mark)) {
                return -1;
            }
            int at = text.indexOf(mark, from);
            if (at < 0) {
                gone.add(mark);
            }
            return at;
        }
    }
}
