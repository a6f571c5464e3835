/**
 * Lists of feeds as feed readers exchange them (OPML). Takes the bytes of one, gives the feeds in it, and writes them
 * back; next: the desk, which makes sources of them. It stands beside {@code feed} because it tells of feeds, not of
 * articles.
 */
@NullMarked
package org.outturn.importer.opml;

import org.jspecify.annotations.NullMarked;
