/** The page of overdue claims, the most certain first, and of those that rest. Takes requests, gives a page. */
@NullMarked
package org.outturn.web.overdue;

import org.jspecify.annotations.NullMarked;
