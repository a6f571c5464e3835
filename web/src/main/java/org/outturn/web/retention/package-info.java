/** How long traces are kept that are no history of the desk. Takes the settings; gives a page for administrators; next: the daily work forgets. */
@NullMarked
package org.outturn.web.retention;

import org.jspecify.annotations.NullMarked;
