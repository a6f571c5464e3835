package org.outturn.core.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A time in which a feed could not be reached: silence from it proves nothing then. */
@Entity
@Table(name = "feed_outage")
public class FeedOutage extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "feed_id")
    private Feed feed;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String reason;

    protected FeedOutage() {}

    FeedOutage(Feed feed, Instant beganAt, String reason) {
        this.feed = feed;
        this.beganAt = beganAt;
        this.reason = reason;
    }

    /** The one that goes on, if there is one. */
    static Optional<FeedOutage> of(Feed feed) {
        return find("feed = ?1 and endedAt is null", feed).firstResultOptional();
    }

    /** The outages of a feed, latest first. */
    public static List<FeedOutage> latest(Feed feed, int count) {
        return FeedOutage.<FeedOutage>find("feed = ?1 order by beganAt desc", feed)
                .page(0, count)
                .list();
    }

    /** The outages of a feed that touch a time, first first. */
    public static List<FeedOutage> between(Feed feed, Instant begin, Instant end) {
        return list(
                "feed = ?1 and beganAt < ?3 and (endedAt is null or endedAt >= ?2) order by beganAt", feed, begin, end);
    }

    void end(Instant at) {
        endedAt = at;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public String reason() {
        return reason;
    }
}
