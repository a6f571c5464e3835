/** Pages and requests of what imports did. Takes requests, calls the core's verbs, gives pages. */
@NullMarked
package org.outturn.web.runs;

import org.jspecify.annotations.NullMarked;
