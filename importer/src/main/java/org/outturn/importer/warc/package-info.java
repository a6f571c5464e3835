/**
 * Web archives. Takes a WARC file, compressed or not, gives the pages in it one after the other; next: {@code read}. It is a package of its
 * own because it brings the archive's library, which nothing else needs.
 */
@NullMarked
package org.outturn.importer.warc;

import org.jspecify.annotations.NullMarked;
