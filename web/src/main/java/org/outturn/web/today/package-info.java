/** Pages and requests of the first page of the day: what is due, what is overdue, what awaits review. Takes requests, calls the core's verbs, gives pages. */
@NullMarked
package org.outturn.web.today;

import org.jspecify.annotations.NullMarked;
