package org.outturn.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/**
 * Has few feed checks at a time read and store, however many there are. Most of a check is waiting for the feed's server and for its turn
 * there, which costs a thread and nothing else; what needs a processor or the database takes a place here. So hundreds of servers can be
 * waited for without hundreds of parsed pages in memory or a crowd before the database's connections.
 */
@ApplicationScoped
class Workbench {
    /** Twice the cores: while one waits for the database another one reads. */
    private static final int PLACES = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final Semaphore places = new Semaphore(PLACES, true);

    /** Does a piece of work when a place is free. Not to be used within such work, nor to wait for a server. */
    <T> T at(Callable<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Work on an import failed", e);
        } finally {
            places.release();
        }
    }
}
