package org.outturn.web.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets pages go before files: whoever writes a long file asks between two pieces whether somebody waits for a page, and if so pauses a
 * moment, so that twenty exports at once do not make an editor wait. The database's end of a file pauses with it, since nobody reads from
 * it.
 */
@ApplicationScoped
public class PagesFirst {
    /** A file pauses so long for one piece at most, so that it goes on under any load: about two megabytes a second. */
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private static final long STEP_NANOS = TimeUnit.MICROSECONDS.toNanos(500);
    private static final int EARLY = 1000;
    private static final AtomicInteger UNDER_WAY = new AtomicInteger();

    void register(@Observes Filters filters) {
        filters.register(PagesFirst::count, EARLY);
    }

    private static void count(RoutingContext context) {
        String path = context.normalizedPath();
        if (!path.startsWith("/api/") && !path.startsWith("/q/")) {
            UNDER_WAY.incrementAndGet();
            context.addEndHandler(ended -> UNDER_WAY.decrementAndGet());
        }
        context.next();
    }

    /** Pauses while somebody waits for a page, for a moment at most. */
    public static void giveWay() {
        long begin = System.nanoTime();
        while (UNDER_WAY.get() > 0 && System.nanoTime() - begin < LONGEST_NANOS) {
            LockSupport.parkNanos(STEP_NANOS);
        }
    }

    /** How many pages are being made. */
    static int underWay() {
        return UNDER_WAY.get();
    }
}
