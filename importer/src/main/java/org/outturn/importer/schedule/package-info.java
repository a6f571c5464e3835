/**
 * When to check a feed again. Takes what came of the last check and how the feed has done so far, gives the time of
 * the next one; next: the desk, which keeps both and has {@code check} do its work then. It is a package of its own because it knows no feed, no
 * network and no clock: arithmetic on times that are passed in.
 */
@NullMarked
package org.outturn.importer.schedule;

import org.jspecify.annotations.NullMarked;
