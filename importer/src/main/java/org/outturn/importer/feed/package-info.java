/**
 * Lists of articles. Takes the bytes of a feed, a list of feeds (OPML) or a page that is watched for links, gives
 * plain records: entries with what the feed says about them, and what was wrong; next: {@code fetch} for each entry's
 * address, or {@code read} for the content that came along. When to look again is here, too, as that depends on what a
 * feed brought.
 */
@NullMarked
package org.outturn.importer.feed;

import org.jspecify.annotations.NullMarked;
