package org.outturn.importer.feed;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Goes between markup and plain words. */
final class FeedWords {
    private static final String[] ABSOLUTE = {"http:", "https:", "mailto:", "data:", "tel:", "javascript:", "#"};

    /** Elements that do not part the words around them. */
    private static final Set<String> INLINE = Set.of(
            "", "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
            "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private FeedWords() {}

    /**
     * What a reader would read: no tags, no references, each run of blanks one blank. By hand, because a feed has a
     * thousand small pieces of markup and a parser of HTML takes longer to set up than such a piece to read.
     */
    static String ofMarkup(String markup) {
        String plain = hasTags(markup) ? withoutTags(markup) : markup;
        // as in an attribute, where "&copy=2" is no copyright sign: titles hold addresses, too
        int reference = plain.indexOf('&');
        boolean none = reference < 0 || plain.indexOf(';', reference) < 0;
        return collapsed(none ? plain : Parser.unescapeEntities(plain, true));
    }

    private static String withoutTags(String markup) {
        StringBuilder words = new StringBuilder(markup.length());
        int lastComment = markup.lastIndexOf("-->");
        int i = 0;
        while (i < markup.length()) {
            int tag = markup.indexOf('<', i);
            if (tag < 0) {
                return words.append(markup, i, markup.length()).toString();
            }
            words.append(markup, i, tag);
            if (!isTag(markup, tag)) {
                words.append('<');
                i = tag + 1;
                continue;
            }
            boolean comment = markup.startsWith("<!--", tag) && tag < lastComment;
            int end = comment ? markup.indexOf("-->", tag) + 2 : end(markup, tag);
            String name = name(markup, tag);
            words.append(INLINE.contains(name) ? "" : " ");
            if (end >= 0 && (name.equals("script") || name.equals("style")) && markup.charAt(tag + 1) != '/') {
                int after = markup.indexOf("</" + name, end);
                end = after < 0 ? markup.length() : after - 1;
            }
            i = end < 0 ? markup.length() : end + 1;
        }
        return words.toString();
    }

    /** The bracket that closes the tag, not one that stands in a value of it; -1 when there is none. */
    private static int end(String markup, int tag) {
        char quote = 0;
        for (int i = tag; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (quote == 0 && c == '>') {
                return i;
            }
            if ((c == '"' || c == '\'') && markup.charAt(i - 1) == '=' && quote == 0) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return quote == 0 ? -1 : markup.indexOf('>', tag);
    }

    /** The tag's name in lower case; empty for a comment. */
    private static String name(String markup, int tag) {
        int from = markup.startsWith("</", tag) ? tag + 2 : tag + 1;
        int to = from;
        while (to < markup.length() && to < from + 12 && Character.isLetterOrDigit(markup.charAt(to))) {
            to++;
        }
        return markup.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** The words, each run of blanks one blank. */
    static String collapsed(String words) {
        StringBuilder collapsed = null;
        boolean blank = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean now = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0';
            if (now && (blank || c != ' ') && collapsed == null) {
                collapsed = new StringBuilder(words.length()).append(words, 0, i);
            }
            if (collapsed != null && !(now && blank)) {
                collapsed.append(now ? ' ' : c);
            }
            blank = now;
        }
        return (collapsed == null ? words : collapsed.toString()).strip();
    }

    /** Whether it has something like a tag in it; "1 < 2" has not. */
    static boolean hasTags(String text) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (isTag(text, i)) {
                return text.indexOf('>', i) > 0;
            }
        }
        return false;
    }

    private static boolean isTag(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || (next < 128 && Character.isLetter(next));
    }

    /** The same markup with its links absolute. */
    static String withAbsoluteLinks(String markup, String base) {
        if (base.isEmpty() || !hasRelativeLinks(markup)) {
            return markup;
        }
        Document document = Jsoup.parseBodyFragment(markup, base);
        document.outputSettings().prettyPrint(false);
        for (Element element : document.body().select("[href],[src]")) {
            for (String name : new String[] {"href", "src"}) {
                String absolute = element.absUrl(name);
                if (!absolute.isEmpty() && !element.attr(name).startsWith("#")) {
                    element.attr(name, absolute);
                }
            }
        }
        return document.body().html();
    }

    private static boolean hasRelativeLinks(String markup) {
        for (int i = markup.indexOf('='); i > 3; i = markup.indexOf('=', i + 1)) {
            boolean link =
                    markup.regionMatches(true, i - 4, "href", 0, 4) || markup.regionMatches(true, i - 3, "src", 0, 3);
            if (link && !isAbsolute(markup.substring(i + 1, Math.min(markup.length(), i + 20)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbsolute(String beginning) {
        String link = beginning.strip().toLowerCase(Locale.ROOT);
        String bare = link.startsWith("\"") || link.startsWith("'")
                ? link.substring(1).strip()
                : link;
        for (String scheme : ABSOLUTE) {
            if (bare.startsWith(scheme)) {
                return true;
            }
        }
        return false;
    }
}
