/** The audit log as a page and a file, for administrators. Takes requests, gives what the core's log reads. */
@NullMarked
package org.outturn.web.audit;

import org.jspecify.annotations.NullMarked;
