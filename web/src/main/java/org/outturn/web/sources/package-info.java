/** Pages and requests of publications and their feeds. Takes requests, calls the core's verbs, gives pages. */
@NullMarked
package org.outturn.web.sources;

import org.jspecify.annotations.NullMarked;
