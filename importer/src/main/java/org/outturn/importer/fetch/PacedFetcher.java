package org.outturn.importer.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.fetch.FetchResult.Failed;
import org.outturn.importer.fetch.FetchResult.TooManyRequests;

/**
 * Fetches at a {@link HostPace}: waits for the host's turn, as long as the caller has patience. A host that asks for
 * peace ({@code Retry-After}) gets it. For any number of threads. A redirect to another host is not waited for.
 */
public final class PacedFetcher {
    /** When to try again where nobody knows how long the others take. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private final PageFetcher fetcher;
    private final HostPace pace;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition ended = lock.newCondition();
    /** Nobody signals it: who waits for a time of day wakes by himself, and hundreds may wait while others come and go. */
    private final Condition time = lock.newCondition();

    /** How many wait for each host's turn. */
    private final Map<String, Integer> waiting = new HashMap<>();

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * The fetch took place.
         *
         * @param result what came of it
         */
        record Done(FetchResult result) implements Outcome {}

        /**
         * The host's turn does not come within the caller's patience.
         *
         * @param notBefore when it may come; to be tried again then
         */
        record Later(Instant notBefore) implements Outcome {}
    }

    /** A fetcher that keeps to the pace; the pace must not be used by anything else. */
    public PacedFetcher(PageFetcher fetcher, HostPace pace, InstantSource clock) {
        this.fetcher = fetcher;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * Fetches when it is the host's turn.
     *
     * @param asked how far apart the host wants requests (its crawl delay), or zero
     * @param patience how long to wait for the turn at most
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public Outcome fetch(FetchRequest request, Duration asked, Duration patience) throws InterruptedException {
        URI address = request.address();
        String host = address.getHost() == null ? "" : address.getHost();
        Outcome.Later later = await(host, asked, patience);
        if (later != null) {
            return later;
        }
        try {
            FetchResult result = fetcher.fetch(request);
            pauseIfAsked(host, result);
            return new Outcome.Done(result);
        } finally {
            lock.lock();
            try {
                pace.end(host);
                ended.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Waits for the turn; null when it is there. A queue that is longer than the caller's patience is not joined. */
    private Outcome.@Nullable Later await(String host, Duration asked, Duration patience) throws InterruptedException {
        long giveUp = System.nanoTime() + patience.toNanos();
        lock.lockInterruptibly();
        int ahead = waiting.getOrDefault(host, 0);
        waiting.merge(host, 1, Integer::sum);
        try {
            boolean hopeless =
                    ahead > 0 && pace.apart(asked).multipliedBy(ahead).compareTo(patience) > 0;
            while (true) {
                Instant now = clock.instant();
                Instant next = now.plus(asked.compareTo(SOON) > 0 ? asked : SOON);
                if (hopeless) {
                    return new Outcome.Later(pace.promise(host, asked, next));
                }
                HostPace.Turn turn = pace.begin(host, asked, now);
                if (turn instanceof HostPace.Turn.Now) {
                    return null;
                }
                long left = giveUp - System.nanoTime();
                long wait = left;
                if (turn instanceof HostPace.Turn.NotBefore notBefore) {
                    next = notBefore.notBefore();
                    wait = Duration.between(now, next).toNanos();
                }
                if (left <= 0 || wait > left) {
                    return new Outcome.Later(pace.promise(host, asked, next));
                }
                Condition sign = turn instanceof HostPace.Turn.AfterAnother ? ended : time;
                sign.awaitNanos(Math.max(wait, TimeUnit.MILLISECONDS.toNanos(1)));
            }
        } finally {
            waiting.computeIfPresent(host, (name, count) -> count == 1 ? null : count - 1);
            lock.unlock();
        }
    }

    private void pauseIfAsked(String host, FetchResult result) {
        Duration wait = null;
        if (result instanceof TooManyRequests busy) {
            wait = busy.retryAfter();
        } else if (result instanceof Failed failed) {
            wait = failed.retryAfter();
        }
        if (wait != null) {
            lock.lock();
            try {
                pace.pause(host, clock.instant().plus(wait));
            } finally {
                lock.unlock();
            }
        }
    }
}
