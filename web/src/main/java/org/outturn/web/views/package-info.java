/** Filters of the list of claims that are saved under a name, and the page to start on. Takes forms, calls the core's verbs, gives pages. */
@NullMarked
package org.outturn.web.views;

import org.jspecify.annotations.NullMarked;
