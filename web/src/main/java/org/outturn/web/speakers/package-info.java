/** Speakers: who announces things, under which names, and what became of it. Takes the core's outcomes, gives pages with pictures and tables. */
@NullMarked
package org.outturn.web.speakers;

import org.jspecify.annotations.NullMarked;
