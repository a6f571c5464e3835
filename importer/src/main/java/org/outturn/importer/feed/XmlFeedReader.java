package org.outturn.importer.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.xml.XmlElement;
import org.outturn.importer.xml.XmlScanner;

/** Reads RSS, RDF and Atom, one entry after the other. */
final class XmlFeedReader {
    private final XmlScanner scanner;
    private final @Nullable String url;
    private final FeedEntries entries = new FeedEntries();
    private @Nullable FeedFacts facts;

    private XmlFeedReader(String text, @Nullable String url) {
        this.scanner = new XmlScanner(text);
        this.url = url;
    }

    static FeedResult read(String text, @Nullable String url) {
        return new XmlFeedReader(text, url).read();
    }

    private FeedResult read() {
        String first = "";
        for (XmlElement tag = scanner.next(); tag != null; tag = scanner.next()) {
            String name = tag.name().startsWith("atom:") ? tag.name().substring(5) : tag.name();
            FeedFacts feed = facts;
            if (feed == null) {
                first = first.isEmpty() ? name : first;
                String refusal = FeedRoot.refusal(name);
                if (refusal != null) {
                    return new FeedResult.Unreadable(refusal);
                }
                String format = FeedRoot.format(name, tag);
                if (format != null) {
                    facts = new FeedFacts(url, name.equals("feed"), format);
                    facts.enter(tag);
                }
            } else if (name.equals("channel") || name.equals("items") || name.equals("rss")) {
                feed.enter(tag);
            } else if (name.equals("item") || name.equals("entry")) {
                entry(feed, scanner.whole(tag));
            } else {
                feed.take(scanner.whole(tag));
            }
        }
        FeedFacts feed = facts;
        if (feed == null) {
            return new FeedResult.Unreadable(
                    first.isEmpty() ? "This is not a feed" : "This is not a feed: it begins with <" + first + ">");
        }
        return new FeedResult.Read(entries.feed(feed, scanner.problems()));
    }

    private void entry(FeedFacts feed, XmlElement item) {
        if (!entries.mayTakeMore()) {
            return;
        }
        List<String> problems = new ArrayList<>();
        entries.add(new EntryReader(feed).read(item, problems), problems);
    }
}
