package org.outturn.core.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a feed is doing, why and since when: red and amber by its failures, amber too when it is quieter than usual. */
@Embeddable
class FeedHealth {
    /** A feed that brings nothing for this long is not called quiet yet. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    /** A feed is quiet when it brings nothing for so many times as long as it usually takes. */
    private static final int TIMES_LONGER = 5;

    @Enumerated(EnumType.STRING)
    private Health health;

    @Column(name = "health_reason")
    private String healthReason;

    @Column(name = "health_since")
    private Instant healthSince;

    protected FeedHealth() {}

    static FeedHealth green(Instant since) {
        FeedHealth green = new FeedHealth();
        green.health = Health.GREEN;
        green.healthReason = "";
        green.healthSince = since;
        return green;
    }

    /** The health after a check of a feed that has brought something last at a time, or never. */
    FeedHealth after(FeedCheck check, Feed feed, Optional<Instant> lastNew) {
        Health now = check.outcome() == FeedCheck.Outcome.GONE
                ? Health.RED
                : check.record().health();
        String reason = check.isFailure() ? check.result() : "";
        if (now == Health.GREEN && isQuieterThanUsual(check.at(), feed, lastNew)) {
            now = Health.AMBER;
            reason = "It answers, but has brought nothing for much longer than it used to take.";
        }
        FeedHealth after = new FeedHealth();
        after.health = now;
        after.healthReason = reason;
        after.healthSince = health == now ? healthSince : check.at();
        return after;
    }

    /** Whether it brought nothing for much longer than it usually takes. */
    private static boolean isQuieterThanUsual(Instant at, Feed feed, Optional<Instant> lastNew) {
        if (lastNew.isEmpty()) {
            return Duration.between(feed.createdAt(), at).compareTo(PATIENCE) > 0;
        }
        Duration silence = Duration.between(lastNew.get(), at);
        if (silence.compareTo(PATIENCE) <= 0) {
            return false;
        }
        long days =
                Math.max(1, Duration.between(feed.createdAt(), lastNew.get()).toDays() + 1);
        Duration usual = Duration.ofHours(24 * days / Math.max(1, FeedDay.withArticles(feed)));
        return silence.compareTo(usual.multipliedBy(TIMES_LONGER)) > 0;
    }

    Health health() {
        return health;
    }

    String reason() {
        return healthReason;
    }

    Instant since() {
        return healthSince;
    }
}
