/**
 * Lists of articles. Takes the bytes of a feed or a sitemap, gives plain records: entries with what the list says about
 * them, and what was wrong; next: {@code fetch} for each entry's address, or {@code read} for the content that came
 * along. Sitemaps are here because they are read by the same rules for addresses, dates and words.
 */
@NullMarked
package org.outturn.importer.feed;

import org.jspecify.annotations.NullMarked;
