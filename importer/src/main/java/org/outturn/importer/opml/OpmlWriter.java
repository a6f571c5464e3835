package org.outturn.importer.opml;

import java.util.List;
import org.outturn.importer.xml.XmlElement;

/** Writes OPML 2.0. What it writes reads back the same. */
public final class OpmlWriter {
    private static final String STEP = "  ";

    /**
     * The list as a document.
     *
     * @param title the list's title
     * @param feeds the feeds; those of one folder stand together where they follow each other
     */
    public String write(String title, List<OpmlFeed> feeds) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n");
        xml.append("  <head>\n    <title>").append(XmlElement.escaped(title)).append("</title>\n  </head>\n  <body>\n");
        List<String> open = List.of();
        for (OpmlFeed feed : feeds) {
            List<String> folders = feed.folders();
            int common = common(open, folders);
            close(xml, open, common);
            for (int i = common; i < folders.size(); i++) {
                xml.append(indent(i)).append("<outline");
                attribute(xml, "text", folders.get(i));
                xml.append(">\n");
            }
            open = folders;
            outline(xml, feed);
        }
        close(xml, open, 0);
        return xml.append("  </body>\n</opml>\n").toString();
    }

    private static void outline(StringBuilder xml, OpmlFeed feed) {
        xml.append(indent(feed.folders().size())).append("<outline type=\"rss\"");
        attribute(xml, "text", feed.title());
        attribute(xml, "xmlUrl", feed.url());
        if (feed.homeUrl() != null) {
            attribute(xml, "htmlUrl", feed.homeUrl());
        }
        xml.append("/>\n");
    }

    private static int common(List<String> one, List<String> other) {
        int common = 0;
        while (common < one.size() && common < other.size() && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common;
    }

    private static void close(StringBuilder xml, List<String> open, int down) {
        for (int i = open.size() - 1; i >= down; i--) {
            xml.append(indent(i)).append("</outline>\n");
        }
    }

    private static String indent(int level) {
        return STEP.repeat(level + 2);
    }

    private static void attribute(StringBuilder xml, String name, String value) {
        xml.append(' ').append(name).append("=\"");
        xml.append(XmlElement.escaped(value).replace("\"", "&quot;").replace("\n", "&#10;"));
        xml.append('"');
    }
}
