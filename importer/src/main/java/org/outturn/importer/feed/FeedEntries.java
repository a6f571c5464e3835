package org.outturn.importer.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of a feed and what was wrong with them, within limits. */
final class FeedEntries {
    /** More than any feed of the news holds; a sitemap is what longer lists are for. */
    static final int MAX_ENTRIES = 10_000;

    /** Whoever has this many problems has one that shows in all of them. */
    static final int MAX_PROBLEMS = 200;

    private final List<FeedEntry> entries = new ArrayList<>();
    private final List<FeedProblem> problems = new ArrayList<>();
    private int seen;

    /** Whether there is room; asking counts as one more entry seen. */
    boolean mayTakeMore() {
        return ++seen <= MAX_ENTRIES;
    }

    /** Adds the entry that was asked for last, null where it holds nothing, and its problems. */
    void add(@Nullable FeedEntry entry, List<String> messages) {
        if (entry != null) {
            entries.add(entry);
        }
        for (String message : messages) {
            if (problems.size() < MAX_PROBLEMS) {
                problems.add(new FeedProblem(seen, message));
            }
        }
    }

    /** The feed that they belong to. */
    FeedText feed(FeedFacts facts, List<String> messages) {
        return feed(facts.format(), facts.title(), facts.homeUrl(), facts.language(), messages);
    }

    FeedText feed(String format, String title, @Nullable String homeUrl, String language, List<String> messages) {
        List<FeedProblem> all = new ArrayList<>();
        messages.forEach(message -> all.add(new FeedProblem(0, message)));
        if (seen > MAX_ENTRIES) {
            all.add(new FeedProblem(
                    0, "The feed has " + seen + " entries; only the first " + MAX_ENTRIES + " were read"));
        }
        all.addAll(problems);
        return new FeedText(format, title, homeUrl, language, entries, all);
    }
}
