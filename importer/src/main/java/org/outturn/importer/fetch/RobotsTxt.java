package org.outturn.importer.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.fetch.FetchResult.Failed;
import org.outturn.importer.fetch.FetchResult.Fetched;
import org.outturn.importer.fetch.FetchResult.Gone;
import org.outturn.importer.fetch.FetchResult.NotModified;
import org.outturn.importer.fetch.FetchResult.TooManyRequests;

/**
 * What a host's robots.txt lets us fetch (RFC 9309), and until when that holds. It is made of the answer to a fetch of
 * {@link #address}, or of a {@link Kept} that was stored; all times are passed in.
 */
public final class RobotsTxt {
    /** How much of a file counts; what is behind that is not read (RFC 9309, 2.5 asks for no less). */
    public static final int MAX_BYTES = 512 * 1024;

    /** How long an answer holds (RFC 9309, 2.4). */
    public static final Duration HOLDS = Duration.ofHours(24);

    /** How soon a host that did not answer is asked again. */
    public static final Duration AGAIN = Duration.ofHours(1);

    /** After this long without an answer a host is taken for one without rules (RFC 9309, 2.3.1.4). */
    public static final Duration GIVEN_UP = Duration.ofDays(30);

    /** No delay between two requests is longer, whatever a host asks for. */
    public static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    /** What a host answered. */
    public enum State {
        /** It has rules. */
        READ,
        /** It has none: there is no file, or it may not be read (4xx). Everything may be fetched. */
        ABSENT,
        /** It did not answer, or with an error of its own (5xx). The rules from before hold; without any nothing may be fetched. */
        UNREACHABLE
    }

    /**
     * What there is to store.
     *
     * @param state what the host answered last
     * @param text the rules, verbatim; those from before where the host cannot be reached; null when there never were any
     * @param checkedAt when it was asked last
     * @param unreachableSince since when it has not answered, or null when it did
     * @param expiresAt when to ask again
     */
    public record Kept(
            State state,
            @Nullable String text,
            Instant checkedAt,
            @Nullable Instant unreachableSince,
            Instant expiresAt) {}

    /** What relative addresses in the rules would be seen from. */
    private static final String NOWHERE = "https://robots.invalid";

    private final Kept kept;
    private final SimpleRobotRules rules;

    /**
     * Rules that were kept.
     *
     * @param agent our name in such files, such as {@code Outturn}
     */
    public RobotsTxt(Kept kept, String agent) {
        this.kept = kept;
        this.rules = rules(kept, agent);
    }

    /** Where the rules for an address are. */
    public static URI address(URI page) {
        return URI.create(page.getScheme() + "://" + page.getRawAuthority() + "/robots.txt");
    }

    /**
     * The rules that follow from an answer.
     *
     * @param answer what came of fetching {@link #address}
     * @param before the rules that held until now, or null when there were none
     * @param agent our name in such files
     */
    public static RobotsTxt of(FetchResult answer, @Nullable RobotsTxt before, String agent, Instant now) {
        Kept known = before == null ? null : before.kept;
        if (answer instanceof Fetched fetched) {
            String text = text(fetched.page().body());
            return new RobotsTxt(new Kept(State.READ, text, now, null, now.plus(HOLDS)), agent);
        }
        if (answer instanceof NotModified && known != null && known.text() != null) {
            return new RobotsTxt(new Kept(State.READ, known.text(), now, null, now.plus(HOLDS)), agent);
        }
        Integer status = answer instanceof Failed failed ? failed.status() : null;
        if (answer instanceof Gone || (status != null && status >= 400 && status < 500)) {
            return new RobotsTxt(new Kept(State.ABSENT, null, now, null, now.plus(HOLDS)), agent);
        }
        Duration wait = AGAIN;
        if (answer instanceof TooManyRequests busy && busy.retryAfter() != null) {
            wait = busy.retryAfter();
        } else if (answer instanceof Failed failed && failed.retryAfter() != null) {
            wait = failed.retryAfter();
        }
        Instant since = known == null || known.unreachableSince() == null ? now : known.unreachableSince();
        Instant again = now.plus(wait.compareTo(HOLDS) > 0 ? HOLDS : wait);
        String text = known == null ? null : known.text();
        boolean absent = known != null && known.state() == State.ABSENT;
        // a host that had no rules yesterday has hardly got some by falling over
        State state = absent ? State.ABSENT : State.UNREACHABLE;
        return new RobotsTxt(new Kept(state, text, now, since, again), agent);
    }

    /** What there is to store. */
    public Kept kept() {
        return kept;
    }

    /** Whether the host must be asked again before anything else is fetched from it. */
    public boolean isExpired(Instant now) {
        return !now.isBefore(kept.expiresAt());
    }

    /** Whether the address may be fetched. The address of the rules themselves always may. */
    public boolean allows(URI page) {
        String path = page.getRawPath() == null ? "" : page.getRawPath();
        return path.equals("/robots.txt") || rules.isAllowed(page.toString());
    }

    /** How long to wait between two requests, at most {@link #LONGEST_DELAY}; zero when the host does not ask for it. */
    public Duration crawlDelay() {
        long delay = rules.getCrawlDelay();
        if (delay == BaseRobotRules.UNSET_CRAWL_DELAY || delay <= 0) {
            return Duration.ZERO;
        }
        return delay > LONGEST_DELAY.toMillis() ? LONGEST_DELAY : Duration.ofMillis(delay);
    }

    /** The sitemaps that the rules name, absolute as they must be. */
    public List<String> sitemaps() {
        return rules.getSitemaps().stream()
                .filter(sitemap -> !sitemap.startsWith(NOWHERE))
                .toList();
    }

    private static String text(byte[] body) {
        if (body.length <= MAX_BYTES) {
            return new String(body, StandardCharsets.UTF_8);
        }
        String text = new String(body, 0, MAX_BYTES, StandardCharsets.UTF_8);
        // half a line would be a rule that nobody wrote
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private static SimpleRobotRules rules(Kept kept, String agent) {
        String text = kept.text();
        if (kept.state() == State.ABSENT) {
            return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        }
        if (text == null) {
            Instant since = kept.unreachableSince();
            boolean givenUp = since != null && !kept.checkedAt().isBefore(since.plus(GIVEN_UP));
            return new SimpleRobotRules(givenUp ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
        }
        // the parser's own limit turns a long delay into a refusal of everything
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        parser.setExactUserAgentMatching(true);
        return parser.parseContent(
                NOWHERE + "/robots.txt",
                text.getBytes(StandardCharsets.UTF_8),
                "text/plain",
                Arrays.asList(agent.toLowerCase(Locale.ROOT)));
    }
}
