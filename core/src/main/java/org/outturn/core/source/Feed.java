package org.outturn.core.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.outturn.core.editor.Editor;

/** One address of a source that is polled for articles. */
@Entity
public class Feed extends PanacheEntityBase {
    /** A feed that brings nothing for this long is not called quiet yet. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    /** A feed is quiet when it brings nothing for so many times as long as it usually takes. */
    private static final int TIMES_LONGER = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private String url;
    private String name;

    @Enumerated(EnumType.STRING)
    private FeedKind kind;

    private String pattern;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "paused_reason")
    private String pausedReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "paused_by_id")
    private Editor pausedBy;

    @Column(name = "cadence_minutes")
    private Integer cadenceMinutes;

    @Column(name = "interval_seconds")
    private int intervalSeconds;

    @Column(name = "next_check_at")
    private Instant nextCheckAt;

    @Column(name = "ask_at")
    private Instant askAt;

    @Column(name = "last_check_at")
    private Instant lastCheckAt;

    @Column(name = "last_success_at")
    private Instant lastSuccessAt;

    @Column(name = "last_new_at")
    private Instant lastNewAt;

    private String etag;

    @Column(name = "last_modified")
    private String lastModified;

    private int failures;
    private float weight;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "moved_to")
    private String movedTo;

    private int moved;

    @Column(name = "last_result")
    private String lastResult;

    @Enumerated(EnumType.STRING)
    private Health health;

    @Column(name = "health_reason")
    private String healthReason;

    @Column(name = "health_since")
    private Instant healthSince;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected Feed() {}

    /**
     * A feed that is checked from now on.
     *
     * @param pattern which links or files count, for a watched page or folder; empty for all
     * @param cadence how often to check; empty for a pace that follows what it brings
     */
    public Feed(
            Source source,
            FeedKind kind,
            String url,
            String name,
            String pattern,
            Optional<Duration> cadence,
            Instant createdAt) {
        this.source = source;
        this.kind = kind;
        this.url = url;
        this.name = name.strip();
        this.pattern = pattern;
        this.cadenceMinutes = cadence.map(every -> (int) every.toMinutes()).orElse(null);
        this.intervalSeconds = (int) cadence.orElse(Duration.ofHours(1)).toSeconds();
        this.createdAt = createdAt;
        checkAt(createdAt);
        this.health = Health.GREEN;
        this.healthReason = "";
        this.healthSince = createdAt;
        this.lastResult = "Not checked yet.";
        this.pausedReason = "";
    }

    /** The feed at an address, if it is known. */
    public static Optional<Feed> at(String url) {
        return find("url", url).firstResultOptional();
    }

    /** All feeds with their sources: those that need somebody first, then by the name of the source; ended and paused ones last. */
    public static List<Feed> worstFirst() {
        return list("from Feed f join fetch f.source s order by"
                + " case when f.endedAt is not null or f.pausedAt is not null then 3"
                + " when f.health = org.outturn.core.source.Health.RED then 0"
                + " when f.health = org.outturn.core.source.Health.AMBER then 1 else 2 end, lower(s.name), f.id");
    }

    /** The feeds of a source, oldest first. */
    public static List<Feed> of(Source source) {
        return list("source = ?1 order by id", source);
    }

    /** The feeds that are to be checked. */
    public static List<Feed> active() {
        return list("pausedAt is null and endedAt is null order by id");
    }

    /**
     * Takes what came of a check: state, the day's figures, an outage that begins or ends. Returns the health before, so that the caller
     * can tell somebody of a change.
     */
    public Health checked(FeedCheck check) {
        Health before = health;
        lastCheckAt = check.at();
        lastResult = check.result();
        askAt = check.next().orElse(null);
        restAt(check.rest());
        keep(check.record());
        if (check.isFailure()) {
            if (FeedOutage.of(this).isEmpty()) {
                new FeedOutage(this, check.at(), check.result()).persist();
            }
        } else {
            lastSuccessAt = check.at();
            etag = check.etag().orElse(check.outcome() == FeedCheck.Outcome.UNCHANGED ? etag : null);
            lastModified =
                    check.lastModified().orElse(check.outcome() == FeedCheck.Outcome.UNCHANGED ? lastModified : null);
            check.newAddress().filter(address -> count("url", address) == 0).ifPresent(address -> url = address);
            FeedOutage.of(this).ifPresent(outage -> outage.end(check.at()));
        }
        if (check.newArticles() > 0) {
            lastNewAt = check.at();
        }
        if (check.outcome() == FeedCheck.Outcome.GONE) {
            endedAt = check.at();
        }
        countDay(check.at(), 1, check.isFailure() ? 1 : 0, check.newArticles(), check.drafts());
        judge(check);
        return before;
    }

    private void keep(FeedRecord record) {
        intervalSeconds = (int) Math.max(1, record.interval().toSeconds());
        failures = record.failures();
        weight = (float) record.weight();
        failingSince = record.failingSince();
        movedTo = record.movedTo() == null ? null : record.movedTo().toString();
        moved = record.moved();
    }

    private void judge(FeedCheck check) {
        Health now = check.outcome() == FeedCheck.Outcome.GONE
                ? Health.RED
                : check.record().health();
        String reason = check.isFailure() ? check.result() : "";
        if (now == Health.GREEN && isQuieterThanUsual()) {
            now = Health.AMBER;
            reason = "It answers, but has brought nothing for much longer than it used to take.";
        }
        healthReason = reason;
        if (health != now) {
            health = now;
            healthSince = check.at();
        }
    }

    /** Whether it brought nothing for much longer than it usually takes. */
    private boolean isQuieterThanUsual() {
        if (lastNewAt == null) {
            return Duration.between(createdAt, lastCheckAt).compareTo(PATIENCE) > 0;
        }
        long days = Math.max(1, Duration.between(createdAt, lastNewAt).toDays() + 1);
        Number active = (Number) getEntityManager()
                .createNativeQuery("select count(*) from feed_day where feed_id = ?1 and new_articles > 0")
                .setParameter(1, id)
                .getSingleResult();
        Duration usual = Duration.ofHours(24 * days / Math.max(1, active.longValue()));
        Duration silence = Duration.between(lastNewAt, lastCheckAt);
        return silence.compareTo(PATIENCE) > 0 && silence.compareTo(usual.multipliedBy(TIMES_LONGER)) > 0;
    }

    private void countDay(Instant at, int checks, int failed, int articles, int drafts) {
        getEntityManager()
                .createNativeQuery(
                        "insert into feed_day (feed_id, day, checks, failures, new_articles, drafts) values (?1, ?2, ?6, ?3, ?4, ?5)"
                                + " on conflict (feed_id, day) do update set checks = feed_day.checks + excluded.checks,"
                                + " failures = feed_day.failures + excluded.failures,"
                                + " new_articles = feed_day.new_articles + excluded.new_articles,"
                                + " drafts = feed_day.drafts + excluded.drafts")
                .setParameter(1, id)
                .setParameter(2, LocalDate.ofInstant(at, ZoneOffset.UTC))
                .setParameter(3, failed)
                .setParameter(4, articles)
                .setParameter(5, drafts)
                .setParameter(6, checks)
                .executeUpdate();
    }

    /** Leaves it alone until somebody resumes it. */
    public void pause(String reason, Editor by, Instant at) {
        pausedAt = at;
        pausedReason = reason.strip();
        pausedBy = by;
        askAt = null;
        nextCheckAt = null;
    }

    /** Checks it again from now on, with a clean slate. */
    public void resume(Instant at) {
        pausedAt = null;
        pausedReason = "";
        pausedBy = null;
        endedAt = null;
        keep(FeedRecord.fresh(interval()));
        checkAt(at);
    }

    /** Says when it is to be checked next, as when somebody asks for it now. */
    public final void checkAt(Instant at) {
        askAt = at;
        nextCheckAt = at;
    }

    /**
     * Keeps that articles came which its host had no turn for when it was asked.
     *
     * @param articles how many were new or changed
     * @param drafts how many drafts were new
     * @param rest when more of them may be got; empty when there are none
     * @return when there is something to do for it; empty when it has ended or is paused
     */
    public Optional<Instant> tookRest(int articles, int drafts, Optional<Instant> rest, Instant at) {
        if (articles > 0) {
            lastNewAt = at;
            countDay(at, 0, 0, articles, drafts);
        }
        restAt(rest);
        return nextCheckAt();
    }

    /** The feed itself is asked when it was to be asked, whatever is got before. */
    private void restAt(Optional<Instant> rest) {
        nextCheckAt =
                askAt == null ? null : rest.filter(time -> time.isBefore(askAt)).orElse(askAt);
    }

    /** Whether its turn to be asked has not come yet: what there is to do for it is to get articles. */
    public boolean isAskedLater(Instant now) {
        return askAt != null && now.isBefore(askAt);
    }

    /** Changes its name, pattern or pace. */
    public void change(String newName, String newPattern, Optional<Duration> cadence) {
        name = newName.strip();
        pattern = newPattern.strip();
        cadenceMinutes = cadence.map(every -> (int) every.toMinutes()).orElse(null);
    }

    /** Whether it is checked at all. */
    public boolean isActive() {
        return pausedAt == null && endedAt == null;
    }

    public Long id() {
        return id;
    }

    public Source source() {
        return source;
    }

    public FeedKind kind() {
        return kind;
    }

    public String url() {
        return url;
    }

    public String name() {
        return name;
    }

    /** Which links or files count; empty for all. */
    public String pattern() {
        return pattern;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    public Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    public String pausedReason() {
        return pausedReason;
    }

    public Optional<Editor> pausedBy() {
        return Optional.ofNullable(pausedBy);
    }

    /** The fixed pace; empty for one that follows what it brings. */
    public Optional<Duration> cadence() {
        return Optional.ofNullable(cadenceMinutes).map(Duration::ofMinutes);
    }

    /** How long it is left alone between two checks at present. */
    public Duration interval() {
        return Duration.ofSeconds(intervalSeconds);
    }

    public Optional<Instant> nextCheckAt() {
        return Optional.ofNullable(nextCheckAt);
    }

    public Optional<Instant> lastCheckAt() {
        return Optional.ofNullable(lastCheckAt);
    }

    public Optional<Instant> lastSuccessAt() {
        return Optional.ofNullable(lastSuccessAt);
    }

    public Optional<Instant> lastNewAt() {
        return Optional.ofNullable(lastNewAt);
    }

    public Optional<String> etag() {
        return Optional.ofNullable(etag);
    }

    public Optional<String> lastModified() {
        return Optional.ofNullable(lastModified);
    }

    /** How it has done so far. */
    public FeedRecord record() {
        URI address = movedTo == null ? null : URI.create(movedTo);
        return new FeedRecord(interval(), failures, weight, failingSince, address, moved);
    }

    /** What came of the last check, in a sentence for an operator. */
    public String lastResult() {
        return lastResult;
    }

    public Health health() {
        return health;
    }

    /** Why it is not green, in a sentence; empty when it is. */
    public String healthReason() {
        return healthReason;
    }

    public Instant healthSince() {
        return healthSince;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
