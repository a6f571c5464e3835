package org.outturn.importer.feed;

/** What came of reading a feed. */
public sealed interface FeedResult {
    /**
     * A feed was found, perhaps with problems and perhaps without an entry.
     *
     * @param feed the feed
     */
    record Read(FeedText feed) implements FeedResult {}

    /**
     * There is no feed to be had from these bytes.
     *
     * @param reason why, in plain words for an operator, one sentence without a full stop
     */
    record Unreadable(String reason) implements FeedResult {}
}
