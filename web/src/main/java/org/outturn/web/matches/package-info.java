/**
 * What comes in is held against what the desk follows: repeated announcements, evidence of outcomes, conditions, windows that end. Takes
 * stored articles and drafts, gives proposals for an editor; next: {@code claims} and {@code review}.
 */
@NullMarked
package org.outturn.web.matches;

import org.jspecify.annotations.NullMarked;
