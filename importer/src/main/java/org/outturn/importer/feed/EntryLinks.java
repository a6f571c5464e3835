package org.outturn.importer.feed;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.xml.XmlElement;

/** Chooses the link that leads to the article, or from a feed to its site. */
final class EntryLinks {
    private EntryLinks() {}

    /** The best link, or null when none leads there. */
    static @Nullable XmlElement best(List<XmlElement> links) {
        XmlElement best = null;
        int most = 0;
        for (XmlElement link : links) {
            int weight = address(link).isEmpty() ? 0 : weight(link);
            // of RSS's own the last one counts, of Atom's the first
            if (weight > most || (weight == most && weight == 4)) {
                best = link;
                most = weight;
            }
        }
        return best;
    }

    /** Where it leads, as written. */
    static String address(XmlElement link) {
        String href = link.attribute("href");
        return (href == null ? link.text() : href).strip();
    }

    private static int weight(XmlElement link) {
        String relation = link.attribute("rel");
        String type = link.attribute("type");
        String kind = relation == null ? "" : relation.strip().toLowerCase(Locale.ROOT);
        if (link.name().equals("link") && kind.isEmpty() && type == null) {
            return 4;
        }
        if (!kind.isEmpty() && !kind.endsWith("alternate")) {
            return 0;
        }
        boolean page = type == null || type.contains("html");
        return page ? 3 : 2;
    }
}
