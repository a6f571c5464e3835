package org.outturn.web.jobs;

import java.time.Duration;

/** Work that the clustered scheduler runs again and again: one process at a time, and another takes over when that one dies. */
public interface RecurringWork {
    /** Its stable name in the scheduler's table. */
    String name();

    /** How long to wait between the end of one run and the beginning of the next. */
    Duration pause();

    /** Does what there is to do. */
    void run();
}
