/** The audit log: who did what when, from everything that records an editor. Takes a connection and a filter, gives entries; next: its page. */
@NullMarked
package org.outturn.core.audit;

import org.jspecify.annotations.NullMarked;
