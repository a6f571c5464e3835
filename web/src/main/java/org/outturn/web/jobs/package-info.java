/** Work that is done again and again, by one process at a time however many there are. Takes a name and a pause; next: the clustered scheduler runs it. */
@NullMarked
package org.outturn.web.jobs;

import org.jspecify.annotations.NullMarked;
