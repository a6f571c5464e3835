package org.outturn.web.export;

import java.time.Instant;

/**
 * What a file says about itself, where its format has room for it.
 *
 * @param address the address that it came from, with the filter
 * @param made when it was made
 * @param knownUntil what was recorded until then is in it
 * @param endMark whether the last line of JSON Lines says how many rows there are
 */
record FileNote(String address, Instant made, Instant knownUntil, boolean endMark) {}
