package org.outturn.importer.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.read.Moment;
import org.outturn.importer.xml.XmlElement;

/**
 * Reads one entry of RSS, RDF or Atom. The formats are read alike, as feeds mix them: what counts is which element
 * says something best. The lists of names are in that order.
 */
final class EntryReader {
    private static final String[] TITLE = {"title", "atom:title", "dc:title", "media:title"};
    private static final String[] ID = {"guid", "atom:id", "id", "dc:identifier"};
    private static final String[] AUTHOR = {
        "author", "atom:author", "dc:creator", "dc:author", "creator", "itunes:author"
    };
    private static final String[] PUBLISHED = {
        "pubdate",
        "atom:published",
        "published",
        "atom:issued",
        "issued",
        "dcterms:issued",
        "dcterms:created",
        "atom:created",
        "created",
        "dc:date",
        "date"
    };
    private static final String[] MODIFIED = {
        "atom:updated", "updated", "atom:modified", "modified", "dcterms:modified", "lastmod"
    };
    private static final String[] SUMMARY = {
        "description", "summary", "atom:summary", "dc:description", "media:description", "itunes:summary", "abstract"
    };
    private static final String[] CONTENT = {
        "content:encoded", "atom:content", "content", "yandex:full-text", "fullitem", "xhtml:body", "body"
    };
    private static final String[] CATEGORY = {
        "category",
        "atom:category",
        "dc:subject",
        "media:category",
        "itunes:category",
        "tags",
        "itunes:keywords",
        "media:keywords"
    };

    private final FeedFacts feed;

    EntryReader(FeedFacts feed) {
        this.feed = feed;
    }

    /** The entry, or null when there is nothing in it; what is wrong with it goes to the problems. */
    @Nullable FeedEntry read(XmlElement item, List<String> problems) {
        Parts parts = new Parts(item);
        String id = id(parts, item);
        String url = url(parts, item);
        XmlElement title = parts.first(TITLE);
        XmlElement summary = parts.first(SUMMARY);
        String content = html(parts.first(CONTENT));
        if (content.isEmpty()) {
            String described = html(summary);
            content = FeedWords.hasTags(described) ? described : "";
        }
        Moment published = date(parts.first(PUBLISHED), problems);
        Moment modified = date(parts.first(MODIFIED), problems);
        List<String> authors = FeedAuthors.names(parts.all(AUTHOR));
        FeedEntry entry = new FeedEntry(
                url,
                id,
                title == null ? "" : FeedMarkup.words(title, feed.isAtom()),
                authors.isEmpty() ? feed.authors() : authors,
                published == null ? null : published.instant(),
                published == null ? null : published.day(),
                modified == null ? null : modified.instant(),
                summary == null ? "" : FeedMarkup.words(summary, feed.isAtom()),
                content,
                categories(parts),
                language(parts, item));
        if (isEmpty(entry, authors)) {
            problems.add("The entry is empty, so it was left out");
            return null;
        }
        if (url == null) {
            problems.add("The entry gives no address of an article");
        }
        if (!item.isWhole()) {
            problems.add("The feed breaks off in this entry; what stands before that was kept");
        }
        return entry;
    }

    private static boolean isEmpty(FeedEntry entry, List<String> authors) {
        return entry.url() == null
                && entry.id().isEmpty()
                && entry.title().isEmpty()
                && entry.contentHtml().isEmpty()
                && entry.summary().isEmpty()
                && entry.publishedOn() == null
                && entry.modifiedAt() == null
                && authors.isEmpty()
                && entry.categories().isEmpty();
    }

    /** The element as HTML, its links seen from where it stands. */
    private String html(@Nullable XmlElement element) {
        return element == null
                ? ""
                : FeedWords.withAbsoluteLinks(FeedMarkup.html(element, feed.isAtom()), base(element));
    }

    private String id(Parts parts, XmlElement item) {
        XmlElement element = parts.first(ID);
        String id = element == null ? "" : element.text().strip();
        if (id.isEmpty()) {
            return attribute(item, "rdf:about");
        }
        // what Atom calls an id is an address, so it may be a relative one
        boolean relative = id.indexOf('/') >= 0 && id.indexOf(' ') < 0;
        return element != null && feed.isAtom() && relative ? FeedLinks.absolute(base(element), id) : id;
    }

    private String base(XmlElement element) {
        return FeedLinks.base(feed.url(), element.bases());
    }

    private @Nullable String url(Parts parts, XmlElement item) {
        List<String> candidates = new ArrayList<>();
        // behind the address of the service that counts clicks
        candidates.add(parts.text("feedburner:origlink"));
        XmlElement link = EntryLinks.best(parts.all("link", "atom:link"));
        candidates.add(link == null ? "" : FeedLinks.absolute(base(link), EntryLinks.address(link)));
        XmlElement guid = parts.first("guid");
        boolean permanent = guid != null
                && !"false".equalsIgnoreCase(attribute(guid, "ispermalink").strip());
        candidates.add(
                guid != null && permanent && FeedLinks.isAbsolute(guid.text().strip()) ? guid.text() : "");
        XmlElement content = parts.first("atom:content", "content");
        candidates.add(content == null ? "" : FeedLinks.absolute(base(content), attribute(content, "src")));
        candidates.add(attribute(item, "rdf:about"));
        candidates.add(attribute(item, "href"));
        String id = parts.text("atom:id", "id");
        candidates.add(FeedLinks.isAbsolute(id) ? id : "");
        for (String candidate : candidates) {
            String absolute = FeedLinks.absolute(base(item), candidate);
            if (!absolute.isEmpty() && FeedLinks.isWeb(absolute)) {
                return absolute;
            }
        }
        return null;
    }

    private @Nullable Moment date(@Nullable XmlElement element, List<String> problems) {
        String words = element == null ? "" : element.text().strip();
        if (words.isEmpty()) {
            return null;
        }
        Moment moment = FeedDates.read(words, feed.isMonthFirst());
        if (moment == null) {
            problems.add("The date \"" + words.substring(0, Math.min(words.length(), 60)) + "\" cannot be read");
        }
        return moment;
    }

    private static List<String> categories(Parts parts) {
        Set<String> categories = new LinkedHashSet<>();
        for (XmlElement element : parts.all(CATEGORY)) {
            String label = attribute(element, "label");
            String term = attribute(element, "term");
            String words = label.isEmpty() ? term.isEmpty() ? element.text() : term : label;
            if (words.isBlank()) {
                words = attribute(element, "text");
            }
            for (String word : isList(element) ? words.split(",") : new String[] {words}) {
                String category = FeedWords.ofMarkup(word);
                if (!category.isEmpty()) {
                    categories.add(category);
                }
            }
        }
        return List.copyOf(categories);
    }

    private static boolean isList(XmlElement element) {
        return element.name().equals("tags") || element.name().endsWith(":keywords");
    }

    private String language(Parts parts, XmlElement item) {
        String stated = parts.text("dc:language", "language");
        if (!stated.isEmpty()) {
            return stated;
        }
        return item.language().isEmpty() ? feed.language() : item.language();
    }

    private static String attribute(XmlElement element, String name) {
        String value = element.attribute(name);
        return value == null ? "" : value;
    }

    /** The elements in an entry; those that the media module groups stand at the end. */
    private static final class Parts {
        private final List<XmlElement> elements;

        Parts(XmlElement item) {
            elements = new ArrayList<>(item.children());
            for (XmlElement child : item.children()) {
                if (child.name().equals("media:group") || child.name().equals("media:content")) {
                    elements.addAll(child.children());
                }
            }
        }

        /** The first element with words or an address in it, by the first of the names. */
        @Nullable XmlElement first(String... names) {
            XmlElement empty = null;
            for (String name : names) {
                for (XmlElement element : elements) {
                    if (element.name().equals(name)) {
                        if (!element.text().isBlank() || element.attribute("src") != null) {
                            return element;
                        }
                        empty = empty == null ? element : empty;
                    }
                }
            }
            return empty;
        }

        List<XmlElement> all(String... names) {
            List<XmlElement> found = new ArrayList<>();
            for (String name : names) {
                for (XmlElement element : elements) {
                    if (element.name().equals(name)) {
                        found.add(element);
                    }
                }
            }
            return found;
        }

        String text(String... names) {
            XmlElement element = first(names);
            return element == null ? "" : FeedWords.collapsed(element.text());
        }
    }
}
