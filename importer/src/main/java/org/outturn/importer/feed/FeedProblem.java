package org.outturn.importer.feed;

/**
 * Something that was wrong with a feed or with one of its entries. The rest of it was read all the same.
 *
 * @param entry the entry's place in the feed, counted from 1; 0 for the feed as a whole
 * @param message what was wrong, in plain words for an operator, one sentence without a full stop
 */
public record FeedProblem(int entry, String message) {}
