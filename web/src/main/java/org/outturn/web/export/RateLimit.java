package org.outturn.web.export;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.outturn.web.Desk;
import org.outturn.web.page.ProblemDocument;
import org.outturn.web.security.CurrentEditor;

/**
 * Lets each token make so many requests to the API in a minute, all at once or one by one; what is more is answered with 429 and
 * when to go on. Browsers with a session are not counted.
 */
@ApplicationScoped
public class RateLimit {
    private static final int MOST_TOKENS = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perMinute;
    private final Desk desk;
    private final CurrentEditor current;
    private final RoutingContext context;

    RateLimit(ExportConfig config, Desk desk, CurrentEditor current, RoutingContext context) {
        this.perMinute = config.requestsPerMinute();
        this.desk = desk;
        this.current = current;
        this.context = context;
    }

    /** Answers instead of the resource when a token has no request left. */
    @ServerRequestFilter
    public @Nullable Response limit() {
        if (!context.normalizedPath().startsWith("/api/") || !current.isSignedIn()) {
            return null;
        }
        String authorization = context.request().getHeader("Authorization");
        String secret = authorization == null ? context.request().getParam(SubscriptionsResource.TOKEN) : authorization;
        if (secret == null) {
            return null;
        }
        Instant now = desk.now();
        if (buckets.size() > MOST_TOKENS) {
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        Duration wait = buckets.computeIfAbsent(
                        Tagged.sha256(secret.getBytes(StandardCharsets.UTF_8)), key -> new Bucket(perMinute, now))
                .take(now);
        if (wait.isZero()) {
            return null;
        }
        return Response.fromResponse(ProblemDocument.answer(
                        429,
                        "rate",
                        "Too many requests with this token",
                        "This token may make %d requests in a minute.".formatted(perMinute)))
                .header("Retry-After", wait.toSeconds() + 1)
                .build();
    }

    /** What a token has left; it fills up evenly. */
    static final class Bucket {
        private final int size;
        private double left;
        private Instant at;

        Bucket(int size, Instant at) {
            this.size = size;
            this.left = size;
            this.at = at;
        }

        /** Takes one; returns how long to wait when there is none. */
        synchronized Duration take(Instant now) {
            fill(now);
            if (left >= 1) {
                left--;
                return Duration.ZERO;
            }
            return Duration.ofMillis((long) Math.ceil((1 - left) * 60_000 / size));
        }

        synchronized boolean isFull(Instant now) {
            fill(now);
            return left >= size;
        }

        private void fill(Instant now) {
            double minutes = Duration.between(at, now).toMillis() / 60_000.0;
            if (minutes > 0) {
                left = Math.min(size, left + minutes * size);
                at = now;
            }
        }
    }
}
