package org.outturn.web.imports;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Tells long work that the process was asked to stop, and keeps the database open for it until it has ended in order: what has been stored is
 * confirmed, and what has not is left for the next time.
 */
@ApplicationScoped
class Interruption {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ReadWriteLock work = new ReentrantReadWriteLock();
    private volatile boolean asked;

    /** Whether work is to end now. */
    boolean isAsked() {
        return asked;
    }

    /** Asks all work to end. */
    void ask() {
        asked = true;
    }

    /** Does work that looks now and then whether it {@link #isAsked} to end; the application waits a while for it when it stops. */
    <T> T during(Callable<T> doing) throws Exception {
        work.readLock().lock();
        try {
            return doing.call();
        } finally {
            work.readLock().unlock();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ask();
        if (work.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            work.writeLock().unlock();
        }
    }
}
