/** What the desk calls its statuses. Takes labels from administrators, gives them to {@code text.Words}; next: every page. */
@NullMarked
package org.outturn.web.statuslabels;

import org.jspecify.annotations.NullMarked;
