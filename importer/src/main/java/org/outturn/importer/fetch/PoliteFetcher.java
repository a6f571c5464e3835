package org.outturn.importer.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.fetch.FetchResult.Failed;
import org.outturn.importer.fetch.FetchResult.Failed.Kind;
import org.outturn.importer.fetch.FetchResult.TooManyRequests;
import org.outturn.importer.fetch.PacedFetcher.Outcome;

/**
 * Fetches what a host's robots.txt allows, at the pace that it asks for. The rules of a host are fetched before
 * anything else of it, and kept in memory for as long as they hold. For any number of threads. Where a redirect leads
 * to another host, that host's rules are not asked for.
 */
public final class PoliteFetcher {
    /** Rules that no longer hold are forgotten when there are those of more hosts than this. */
    private static final int MAX_HOSTS = 5_000;

    private final PacedFetcher fetcher;
    private final String agent;
    private final InstantSource clock;
    private final Memory memory;
    private final Map<URI, RobotsTxt> rules = new ConcurrentHashMap<>();

    /** Where rules are kept for longer than the process lives. */
    public interface Memory {
        /** The rules that were kept for the address of a robots.txt, or null when none were. */
        RobotsTxt.@Nullable Kept find(URI address);

        /** Keeps the rules for the address of a robots.txt. */
        void keep(URI address, RobotsTxt.Kept rules);
    }

    /**
     * A fetcher that keeps to the rules and knows them again after a restart.
     *
     * @param agent our name in robots.txt, such as {@code Outturn}
     */
    public PoliteFetcher(PacedFetcher fetcher, String agent, InstantSource clock, Memory memory) {
        this.fetcher = fetcher;
        this.agent = agent;
        this.clock = clock;
        this.memory = memory;
    }

    /** A fetcher that keeps to the rules and knows them for as long as it lives. */
    public PoliteFetcher(PacedFetcher fetcher, String agent, InstantSource clock) {
        this(fetcher, agent, clock, new Memory() {
            @Override
            public RobotsTxt.@Nullable Kept find(URI address) {
                return null;
            }

            @Override
            public void keep(URI address, RobotsTxt.Kept kept) {
                // nothing is kept
            }
        });
    }

    /**
     * Fetches when it is the host's turn, if its rules allow.
     *
     * @param patience how long to wait for a turn at most, twice where the rules must be fetched first
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public Outcome fetch(FetchRequest request, Duration patience) throws InterruptedException {
        URI page = request.address();
        if (Addresses.refusal(page) != null) {
            return fetcher.fetch(request, Duration.ZERO, patience); // which says why
        }
        URI file = RobotsTxt.address(page);
        RobotsTxt known = rules.containsKey(file) ? rules.get(file) : remember(file);
        if (known == null || known.isExpired(clock.instant())) {
            Outcome outcome = fetcher.fetch(FetchRequest.of(file), Duration.ZERO, patience);
            if (!(outcome instanceof Outcome.Done done) || isNoAnswer(done.result())) {
                return outcome;
            }
            Instant now = clock.instant();
            known = RobotsTxt.of(done.result(), known, agent, now);
            forget(now);
            rules.put(file, known);
            memory.keep(file, known.kept());
        }
        if (!known.allows(page)) {
            return new Outcome.Done(refusal(known, page));
        }
        return fetcher.fetch(request, known.crawlDelay(), patience);
    }

    /** The rules of the address's host as they were last fetched, or null when they have not been. */
    public @Nullable RobotsTxt rules(URI page) {
        return Addresses.refusal(page) == null ? rules.get(RobotsTxt.address(page)) : null;
    }

    private @Nullable RobotsTxt remember(URI file) {
        RobotsTxt.Kept kept = memory.find(file);
        if (kept == null) {
            return null;
        }
        RobotsTxt known = new RobotsTxt(kept, agent);
        rules.put(file, known);
        return known;
    }

    /** Whether nobody answered, so that the page itself would not be had either. */
    private static boolean isNoAnswer(FetchResult result) {
        return result instanceof TooManyRequests || (result instanceof Failed failed && failed.status() == null);
    }

    private Failed refusal(RobotsTxt known, URI page) {
        if (known.kept().state() == RobotsTxt.State.UNREACHABLE) {
            return new Failed(
                    "The robots.txt of " + page.getHost() + " cannot be had, so nothing is fetched from there for now",
                    Kind.TEMPORARY,
                    null,
                    Duration.between(clock.instant(), known.kept().expiresAt()));
        }
        return new Failed("The robots.txt of " + page.getHost() + " keeps us from this address", Kind.HARD, null, null);
    }

    private void forget(Instant now) {
        if (rules.size() >= MAX_HOSTS) {
            rules.values().removeIf(known -> known.isExpired(now));
        }
    }
}
