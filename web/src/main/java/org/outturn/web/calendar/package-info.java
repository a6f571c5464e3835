/** The calendar: what closes when, and how surely. Takes the claims whose windows touch a month, gives a page. */
@NullMarked
package org.outturn.web.calendar;

import org.jspecify.annotations.NullMarked;
