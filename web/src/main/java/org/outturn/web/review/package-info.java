/** Pages and requests of the queue of drafts with their articles. Takes requests, calls the core's verbs, gives pages. */
@NullMarked
package org.outturn.web.review;

import org.jspecify.annotations.NullMarked;
