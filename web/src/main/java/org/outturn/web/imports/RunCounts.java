package org.outturn.web.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.outturn.core.claim.ClaimIntake.Change;
import org.outturn.core.run.ImportRun;
import org.outturn.web.imports.ArticleImport.Result;

/**
 * Counts what runs that work on all cores brought, and writes it down once a second, so that the workers do not wait for each other at
 * the row of their run. Of a run that is killed the articles of its last second are not counted; they are in.
 */
@ApplicationScoped
class RunCounts {
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final Map<Long, Pending> runs = new ConcurrentHashMap<>();

    /** What some articles brought. */
    private static final class Tally {
        private final Map<Change, Integer> articles = new EnumMap<>(Change.class);
        private int drafts;

        void add(Collection<Result> results) {
            for (Result result : results) {
                result.change().ifPresent(change -> articles.merge(change, 1, Integer::sum));
                drafts += result.drafts();
            }
        }

        void write(long run) {
            articles.forEach((change, count) -> {
                ImportRun.count(run, change, count, drafts);
                drafts = 0;
            });
            articles.clear();
        }
    }

    /** What was counted and is not written down yet. */
    private static final class Pending {
        private final Tally tally = new Tally();
        private long writtenAt = System.nanoTime();
    }

    /** Counts together what a run brings, until it is {@link #close}d. */
    void gather(long run) {
        runs.put(run, new Pending());
    }

    /** Counts articles within their transaction, where their run is not gathered. */
    void countWithin(long run, Collection<Result> results) {
        if (!runs.containsKey(run)) {
            Tally tally = new Tally();
            tally.add(results);
            tally.write(run);
        }
    }

    /** Counts articles whose transaction has ended well, where their run is gathered. */
    void countAfter(long run, Collection<Result> results) {
        Pending pending = runs.get(run);
        if (pending != null) {
            synchronized (pending) {
                pending.tally.add(results);
            }
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
            QuarkusTransaction.requiringNew().run(() -> pending.tally.write(run));
            pending.writtenAt = System.nanoTime();
        }
    }
}
