/** What the application writes down for its own working and forgets after a while. Takes a moment; gives how much was forgotten; next: nothing. */
@NullMarked
package org.outturn.core.retention;

import org.jspecify.annotations.NullMarked;
