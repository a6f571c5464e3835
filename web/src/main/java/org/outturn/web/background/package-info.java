/**
 * Exports that are made while nobody waits. Takes what was ordered at an address, gives a file that is kept for a week; next: whoever
 * ordered it fetches it.
 */
@NullMarked
package org.outturn.web.background;

import org.jspecify.annotations.NullMarked;
