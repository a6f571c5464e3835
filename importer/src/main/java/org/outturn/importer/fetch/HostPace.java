package org.outturn.importer.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may be asked when: so many requests to one host at once, and so much time between their beginnings. A schedule
 * and nothing else: it neither waits nor fetches, and all times are passed in. Not for several threads at once.
 */
public final class HostPace {
    /** Hosts that have been quiet are forgotten when there are more than this. */
    private static final int MAX_HOSTS = 10_000;

    /** No promise is further away than this from the host's next turn; whoever comes then may have to ask again. */
    private static final Duration FURTHEST_PROMISE = Duration.ofMinutes(10);

    private final int atOnce;
    private final Duration spacing;
    private final Map<String, Host> hosts = new HashMap<>();

    /** Whether a request may begin. */
    public sealed interface Turn {
        /** It begins now; {@link HostPace#end} must follow. */
        record Now() implements Turn {}

        /**
         * It may not before that time.
         *
         * @param notBefore when to ask again
         */
        record NotBefore(Instant notBefore) implements Turn {}

        /** Others are under way; to be asked again when one of them has ended. */
        record AfterAnother() implements Turn {}
    }

    private static final class Host {
        private int underWay;
        private @Nullable Instant lastBegin;
        private @Nullable Instant pausedUntil;
        private @Nullable Instant promised;
    }

    /**
     * A pace.
     *
     * @param atOnce how many requests to one host may be under way
     * @param spacing how long to wait between the beginnings of two requests to one host
     */
    public HostPace(int atOnce, Duration spacing) {
        if (atOnce < 1 || spacing.isNegative()) {
            throw new IllegalArgumentException("A pace of " + atOnce + " requests at once, " + spacing + " apart");
        }
        this.atOnce = atOnce;
        this.spacing = spacing;
    }

    /**
     * Asks for a turn.
     *
     * @param name the host's name
     * @param asked how far apart the host itself wants requests (its crawl delay), or zero; the longer one counts
     */
    public Turn begin(String name, Duration asked, Instant now) {
        forget(now);
        Host host = hosts.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Host());
        if (host.pausedUntil != null && now.isBefore(host.pausedUntil)) {
            return new Turn.NotBefore(host.pausedUntil);
        }
        if (host.underWay >= atOnce) {
            return new Turn.AfterAnother();
        }
        Duration apart = apart(asked);
        Instant next = host.lastBegin == null ? now : host.lastBegin.plus(apart);
        // a clock that was set back must not hold a host up for longer than its spacing
        if (now.isBefore(next) && !now.isBefore(next.minus(apart))) {
            return new Turn.NotBefore(next);
        }
        host.lastBegin = now;
        host.underWay++;
        return new Turn.Now();
    }

    /** How far apart the beginnings of two requests to a host are that wants so much. */
    public Duration apart(Duration asked) {
        return asked.compareTo(spacing) > 0 ? asked : spacing;
    }

    /**
     * When somebody who does not wait may try again. Everybody who asks is told another time, so that those who come back do not all come at
     * once; it is no reservation.
     *
     * @param earliest when the host's next turn may be
     */
    public Instant promise(String name, Duration asked, Instant earliest) {
        Host host = hosts.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Host());
        Instant after = host.promised == null ? earliest : host.promised.plus(apart(asked));
        boolean passed = after.isBefore(earliest) || after.isAfter(earliest.plus(FURTHEST_PROMISE));
        host.promised = passed ? earliest : after;
        return host.promised;
    }

    /** Says that a request which had its turn is over. */
    public void end(String name) {
        Host host = hosts.get(name.toLowerCase(Locale.ROOT));
        if (host == null || host.underWay == 0) {
            throw new IllegalStateException("No request to " + name + " is under way");
        }
        host.underWay--;
    }

    /** Lets the host alone until then, as it asked for (429 or 503 with {@code Retry-After}). */
    public void pause(String name, Instant until) {
        Host host = hosts.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Host());
        if (host.pausedUntil == null || host.pausedUntil.isBefore(until)) {
            host.pausedUntil = until;
        }
    }

    private void forget(Instant now) {
        if (hosts.size() <= MAX_HOSTS) {
            return;
        }
        Instant longAgo = now.minus(RobotsTxt.LONGEST_DELAY).minus(spacing);
        hosts.values()
                .removeIf(host -> host.underWay == 0
                        && (host.lastBegin == null || host.lastBegin.isBefore(longAgo))
                        && (host.pausedUntil == null || !now.isBefore(host.pausedUntil)));
    }
}
