package org.outturn.importer.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the bytes of a page are. */
enum PageShape {
    /** Markup to be parsed. */
    HTML,
    /** Words to be read as they stand, perhaps with Markdown marks. */
    TEXT;

    /** How many bytes of a page show what it is. */
    static final int LOOK_AT = 4_096;

    /** Beginnings of files that are no text, and what to call them. */
    private static final String[][] MAGIC = {
        {"%PDF", "a PDF file"},
        {"\u0089PNG", "a PNG picture"},
        {"\u00ff\u00d8\u00ff", "a JPEG picture"},
        {"GIF8", "a GIF picture"},
        {"PK\u0003\u0004", "a ZIP archive or an office document"},
        {"\u001f\u008b", "a gzip archive"},
        {"RIFF", "a RIFF file (picture, sound or film)"},
        {"\u007fELF", "a program"},
        {"\u00d0\u00cf\u0011\u00e0", "an old office document"},
    };

    /** Why the bytes are no text at all, or null when they may be. */
    static @Nullable String binary(byte[] body) {
        for (String[] magic : MAGIC) {
            if (begins(body, magic[0])) {
                return "This is " + magic[1] + ", not a page of text";
            }
        }
        int controls = 0;
        int length = Math.min(body.length, LOOK_AT);
        boolean wide =
                length >= 2 && (((body[0] & 0xff) >= 0xfe && (body[1] & 0xff) >= 0xfe) || body[0] == 0 || body[1] == 0);
        for (int i = 0; i < length; i++) {
            int b = body[i] & 0xff;
            boolean control = b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b;
            controls += control && !(wide && b == 0) ? 1 : 0;
        }
        return controls * 50 > length ? "These bytes are not text" : null;
    }

    private static boolean begins(byte[] body, String magic) {
        if (body.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((body[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The shape of decoded text.
     *
     * @param contentType the server's word for it, or null; tags in the text outweigh it
     */
    static PageShape of(String text, @Nullable String contentType) {
        String start = text.substring(0, Math.min(text.length(), LOOK_AT)).toLowerCase(Locale.ROOT);
        String first = start.strip();
        if (first.startsWith("<!doctype")
                || first.startsWith("<html")
                || first.startsWith("<?xml")
                || first.startsWith("<head")) {
            return HTML;
        }
        for (String tag :
                new String[] {"<html", "<body", "<div", "<p>", "<p ", "<meta ", "<article", "<title>", "<br", "<script"
                }) {
            if (start.contains(tag)) {
                return HTML;
            }
        }
        boolean said =
                contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
        return said && start.contains("<") ? HTML : TEXT;
    }

    /** Whether it is data for programs: a JSON object or array and nothing else. */
    static boolean isData(String text) {
        String whole = text.strip();
        boolean object = whole.startsWith("{") && whole.endsWith("}");
        boolean array = whole.startsWith("[{") && whole.endsWith("}]");
        return (object || array) && whole.contains("\":");
    }

    /** The name of a feed's or a sitemap's root element, or null: these hold addresses of articles, not an article. */
    static @Nullable String listing(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOK_AT)).toLowerCase(Locale.ROOT);
        if (start.contains("<html")) {
            return null;
        }
        for (String root : new String[] {"rss", "feed", "rdf:rdf", "urlset", "sitemapindex"}) {
            if (start.contains("<" + root + ">") || start.contains("<" + root + " ")) {
                return root;
            }
        }
        return null;
    }
}
