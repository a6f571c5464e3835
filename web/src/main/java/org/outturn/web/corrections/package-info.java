/** Corrections: verdicts that were changed later, with both versions and the reason. Takes status changes, gives a page. */
@NullMarked
package org.outturn.web.corrections;

import org.jspecify.annotations.NullMarked;
