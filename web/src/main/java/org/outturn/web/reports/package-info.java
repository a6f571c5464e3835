/** Reports: what became of the claims that a filter lets through, as a whole and by kind, speaker, source, certainty or month. */
@NullMarked
package org.outturn.web.reports;

import org.jspecify.annotations.NullMarked;
