package org.outturn.importer.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.xml.XmlElement;

/** What a feed says about itself, gathered while it is read. */
final class FeedFacts {
    private final @Nullable String url;
    private final boolean atom;
    private final String format;
    private String title = "";
    private boolean ownTitle;
    private String language = "";
    private final List<XmlElement> links = new ArrayList<>();
    private final List<XmlElement> authors = new ArrayList<>();

    FeedFacts(@Nullable String url, boolean atom, String format) {
        this.url = url;
        this.atom = atom;
        this.format = format;
    }

    /** Takes the attributes of an element that holds entries. */
    void enter(XmlElement container) {
        if (language.isEmpty()) {
            language = container.language();
        }
        if (container.attribute("href") != null) {
            links.add(container);
        }
    }

    /** Takes an element of the feed that is no entry. */
    void take(XmlElement element) {
        if (!element.isWhole()) {
            return;
        }
        switch (element.name()) {
            case "title", "atom:title", "dc:title" -> {
                boolean own = !element.name().equals("dc:title");
                if (title.isEmpty() || (own && !ownTitle)) {
                    title = FeedMarkup.words(element, atom);
                    ownTitle = own;
                }
            }
            case "link", "atom:link" -> links.add(element);
            case "language", "dc:language" -> language = element.text().strip();
            case "author", "atom:author" -> {
                if (atom) {
                    authors.add(element);
                }
            }
            default -> {
                // pictures, counters and the like
            }
        }
    }

    @Nullable String url() {
        return url;
    }

    /** Whether text is plain unless its type says otherwise. */
    boolean isAtom() {
        return atom;
    }

    String format() {
        return format;
    }

    String title() {
        return title;
    }

    @Nullable String homeUrl() {
        XmlElement best = EntryLinks.best(links);
        String link =
                best == null ? "" : FeedLinks.absolute(FeedLinks.base(url, best.bases()), EntryLinks.address(best));
        return link.isEmpty() || !FeedLinks.isWeb(link) ? null : link;
    }

    String language() {
        return language.replace('_', '-');
    }

    /** Those of the feed, who are meant where an Atom entry names none (RFC 4287, 4.2.1). */
    List<String> authors() {
        return FeedAuthors.names(authors);
    }

    /** Whether 3/4/2025 is the fourth of March. */
    boolean isMonthFirst() {
        String lower = language.toLowerCase(Locale.ROOT);
        return lower.isEmpty() || lower.equals("en") || lower.startsWith("en-us");
    }
}
