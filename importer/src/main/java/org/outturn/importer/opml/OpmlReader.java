package org.outturn.importer.opml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.PageDecoder;
import org.outturn.importer.xml.XmlElement;
import org.outturn.importer.xml.XmlScanner;

/** Reads OPML 1.0 and 2.0, however broken. Pure: no network, no clock. */
public final class OpmlReader {
    /** The largest list that is read, in bytes. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /** More feeds than any desk follows. */
    public static final int MAX_FEEDS = 10_000;

    /**
     * Reads a list of feeds. Never throws for what is in it.
     *
     * @param body the bytes
     * @param contentType the {@code Content-Type} that came with them, verbatim, or null
     */
    public OpmlResult read(byte[] body, @Nullable String contentType) {
        if (body.length > MAX_BYTES) {
            return new OpmlResult.Unreadable("The list is larger than " + MAX_BYTES / 1024 / 1024 + " MB");
        }
        XmlScanner scanner = new XmlScanner(
                PageDecoder.of(new Page(null, body, contentType, null)).text());
        Map<String, OpmlFeed> feeds = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        String title = "";
        boolean opml = false;
        int refused = 0;
        for (XmlElement tag = scanner.next(); tag != null; tag = scanner.next()) {
            if (!opml) {
                opml = tag.name().equals("opml");
            } else if (tag.name().equals("title") && feeds.isEmpty()) {
                title = scanner.whole(tag).text().strip();
            } else if (tag.name().equals("outline") && tag.attribute("xmlurl") != null) {
                String url = attribute(tag, "xmlurl");
                if (!isWeb(url) || feeds.size() >= MAX_FEEDS) {
                    refused++;
                } else {
                    feeds.putIfAbsent(url, new OpmlFeed(url, title(tag), home(tag), folders(scanner.path(), tag)));
                }
            }
        }
        if (!opml) {
            return new OpmlResult.Unreadable("This is not a list of feeds (OPML)");
        }
        if (refused > 0) {
            problems.add("Feeds left out: " + refused + " (no address of the web, or too many)");
        }
        problems.addAll(scanner.problems());
        return new OpmlResult.Read(title, List.copyOf(feeds.values()), problems);
    }

    private static List<String> folders(List<XmlElement> path, XmlElement feed) {
        List<String> folders = new ArrayList<>();
        for (XmlElement element : path) {
            boolean folder = element.name().equals("outline") && element != feed && element.attribute("xmlurl") == null;
            if (folder && !title(element).isEmpty()) {
                folders.add(title(element));
            }
        }
        return folders;
    }

    private static String title(XmlElement outline) {
        String text = attribute(outline, "text");
        return text.isEmpty() ? attribute(outline, "title") : text;
    }

    private static @Nullable String home(XmlElement outline) {
        String home = attribute(outline, "htmlurl");
        return isWeb(home) ? home : null;
    }

    private static String attribute(XmlElement outline, String name) {
        String value = outline.attribute(name);
        return value == null ? "" : value.strip();
    }

    private static boolean isWeb(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }
}
