package org.outturn.web.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.outturn.core.claim.ClaimIntake.Change;
import org.outturn.core.run.ImportRun;

/**
 * Counts what runs that work on all cores brought, and writes it down once a second, so that the workers do not wait for each other at
 * the row of their run. Of a run that is killed the articles of its last second are not counted; they are in.
 */
@ApplicationScoped
class RunCounts {
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final Map<Long, Pending> runs = new ConcurrentHashMap<>();

    /** What was counted and is not written down yet. */
    private static final class Pending {
        private final Map<Change, Integer> articles = new EnumMap<>(Change.class);
        private int drafts;
        private long writtenAt = System.nanoTime();
    }

    /** Counts together what a run brings, until it is {@link #close}d. */
    void gather(long run) {
        runs.put(run, new Pending());
    }

    /** Counts one article; within its transaction where the run is not gathered. */
    void count(long run, Change change, int drafts) {
        Pending pending = runs.get(run);
        if (pending == null) {
            ImportRun.count(run, change, 1, drafts);
            return;
        }
        synchronized (pending) {
            pending.articles.merge(change, 1, Integer::sum);
            pending.drafts += drafts;
        }
    }

    /** Writes down what has been counted when it is time for it; outside of the articles' transactions. */
    void writeNowAndThen(long run) {
        Pending pending = runs.get(run);
        if (pending != null && System.nanoTime() - pending.writtenAt > PAUSE) {
            write(run, pending);
        }
    }

    /** Writes down the rest. */
    void close(long run) {
        Pending pending = runs.remove(run);
        if (pending != null) {
            write(run, pending);
        }
    }

    private static void write(long run, Pending pending) {
        synchronized (pending) {
            QuarkusTransaction.requiringNew().run(() -> {
                for (Map.Entry<Change, Integer> each : pending.articles.entrySet()) {
                    ImportRun.count(run, each.getKey(), each.getValue(), pending.drafts);
                    pending.drafts = 0;
                }
            });
            pending.articles.clear();
            pending.writtenAt = System.nanoTime();
        }
    }
}
