package org.outturn.importer.fetch;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * The end of the time that one fetch may take. It breaks off whatever request is under way then, also one whose server drips a byte now and
 * then, which no idle time-out would ever catch.
 */
final class Deadline implements AutoCloseable {
    private static final ScheduledExecutorService WATCH = watch();

    /** The one that the thread is working against: the client gives no other way to a look-up of names. */
    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final long endsAt;
    private final ScheduledFuture<?> end;
    private volatile @Nullable Cancellable request;
    private volatile boolean passed;

    Deadline(Duration time) {
        endsAt = System.nanoTime() + time.toNanos();
        CURRENT.set(this);
        end = WATCH.schedule(this::pass, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The request to break off at the end, in place of the one before. */
    void watch(Cancellable next) {
        request = next;
        if (passed) {
            next.cancel();
        }
    }

    /** How much time this thread has left, at most {@code most}. */
    static Duration left(Duration most) {
        Deadline current = CURRENT.get();
        if (current == null) {
            return most;
        }
        Duration left = Duration.ofNanos(Math.max(0, current.endsAt - System.nanoTime()));
        return left.compareTo(most) < 0 ? left : most;
    }

    /** Whether the time is over. */
    boolean hasPassed() {
        return passed || System.nanoTime() - endsAt >= 0;
    }

    private void pass() {
        passed = true;
        Cancellable current = request;
        if (current != null) {
            current.cancel();
        }
    }

    @Override
    public void close() {
        CURRENT.remove();
        end.cancel(false);
    }

    private static ScheduledExecutorService watch() {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "outturn-fetch-deadline");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }
}
