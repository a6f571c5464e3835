package org.outturn.importer.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up on threads of its own, so that a look-up that hangs, which cannot be broken off, holds up no fetch
 * longer than it may take.
 */
final class TimedNames implements DnsResolver {
    /** Nobody answered within the time. */
    static final class Unanswered extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Unanswered(String host) {
            super(host);
        }
    }

    /** More look-ups than this at once hang for a common reason; another one would not help. */
    private static final int MAX_AT_ONCE = 256;

    private static final ExecutorService LOOKUPS =
            new ThreadPoolExecutor(0, MAX_AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "outturn-names");
                thread.setDaemon(true);
                return thread;
            });

    private final DnsResolver names;
    private final Duration most;

    TimedNames(DnsResolver names, Duration most) {
        this.names = names;
        this.most = most;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return inTime(host, () -> names.resolve(host));
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return inTime(host, () -> names.resolveCanonicalHostname(host));
    }

    private <T> T inTime(String host, Callable<T> lookup) throws UnknownHostException {
        Future<T> answer;
        try {
            answer = LOOKUPS.submit(lookup);
        } catch (RejectedExecutionException e) {
            throw new Unanswered(host);
        }
        try {
            return answer.get(Deadline.left(most).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Unanswered(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(host);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw new IllegalStateException("Looking up " + host + " failed", e.getCause());
        }
    }
}
