/**
 * Addresses of articles. Takes an address as a feed, a link or a page gives it, gives the one that an article is known
 * by; next: the desk, which compares them. It is a package of its own because feeds, pages and pushed articles are all
 * compared by it.
 */
@NullMarked
package org.outturn.importer.address;

import org.jspecify.annotations.NullMarked;
