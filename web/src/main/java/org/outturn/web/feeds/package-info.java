/** Feeds: how they do, why one brings nothing, adding one after a look at what it would bring. Takes forms, gives pages; next: {@code imports}. */
@NullMarked
package org.outturn.web.feeds;

import org.jspecify.annotations.NullMarked;
