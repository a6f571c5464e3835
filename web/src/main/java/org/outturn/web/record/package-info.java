/** Track records: what became of a set of claims, as pictures that each have their table. Takes the core's outcomes; next: pages of speakers, sources and reports. */
@NullMarked
package org.outturn.web.record;

import org.jspecify.annotations.NullMarked;
