package org.outturn.importer.opml;

import java.util.List;

/** What came of reading a list of feeds. */
public sealed interface OpmlResult {
    /**
     * A list of feeds was found.
     *
     * @param title the list's title; empty when it has none
     * @param feeds the feeds in order, each address once
     * @param problems what was wrong with it, in plain words for an operator
     */
    record Read(String title, List<OpmlFeed> feeds, List<String> problems) implements OpmlResult {
        public Read {
            feeds = List.copyOf(feeds);
            problems = List.copyOf(problems);
        }
    }

    /**
     * There is no list of feeds to be had from these bytes.
     *
     * @param reason why, in plain words for an operator, one sentence without a full stop
     */
    record Unreadable(String reason) implements OpmlResult {}
}
