/**
 * What a page leads to. Takes a page, gives the feeds that a site offers ({@link
 * org.outturn.importer.links.FeedFinder}) or the articles that a watched page links to ({@link
 * org.outturn.importer.links.WatchedPage}); next: {@code fetch}. It is a package of its own because these pages are
 * looked through for addresses, never read as articles.
 */
@NullMarked
package org.outturn.importer.links;

import org.jspecify.annotations.NullMarked;
