package org.outturn.core.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.outturn.core.editor.Editor;

/** One address of a source that is polled for articles. */
@Entity
public class Feed extends PanacheEntityBase {
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

    @Embedded
    private FeedPause pause;

    @Column(name = "cadence_minutes")
    private Integer cadenceMinutes;

    @Embedded
    private CheckTimes times;

    @Embedded
    private RecordColumns record;

    @Column(name = "last_check_at")
    private Instant lastCheckAt;

    @Column(name = "last_success_at")
    private Instant lastSuccessAt;

    @Column(name = "last_new_at")
    private Instant lastNewAt;

    private String etag;

    @Column(name = "last_modified")
    private String lastModified;

    @Column(name = "last_result")
    private String lastResult;

    @Embedded
    private FeedHealth health;

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
        this.record = RecordColumns.of(FeedRecord.fresh(cadence.orElse(Duration.ofHours(1))));
        this.createdAt = createdAt;
        this.times = CheckTimes.at(createdAt);
        this.pause = FeedPause.none();
        this.health = FeedHealth.green(createdAt);
        this.lastResult = "Not checked yet.";
    }

    /** The feed at an address, if it is known. */
    public static Optional<Feed> at(String url) {
        return find("url", url).firstResultOptional();
    }

    /** All feeds with their sources: those that need somebody first, then by the name of the source; ended and paused ones last. */
    public static List<Feed> worstFirst() {
        return list(
                "from Feed f join fetch f.source s order by"
                        + " case when f.endedAt is not null or f.pause.pausedAt is not null then 3"
                        + " when f.health.health = org.outturn.core.source.Health.RED then 0"
                        + " when f.health.health = org.outturn.core.source.Health.AMBER then 1 else 2 end, lower(s.name), f.id");
    }

    /** The feeds of a source, oldest first. */
    public static List<Feed> of(Source source) {
        return list("source = ?1 order by id", source);
    }

    /** The feeds that are to be checked. */
    public static List<Feed> active() {
        return list("pause.pausedAt is null and endedAt is null order by id");
    }

    /**
     * Takes what came of a check: state, the day's figures, an outage that begins or ends. Returns the health before, so that the caller
     * can tell somebody of a change.
     */
    public Health checked(FeedCheck check) {
        Health before = health.health();
        // an outage goes on from the first check that failed to the next that does not
        boolean wasReached = lastSuccessAt != null && lastSuccessAt.equals(lastCheckAt);
        lastCheckAt = check.at();
        lastResult = check.result();
        times = CheckTimes.of(check.next(), check.rest());
        record = RecordColumns.of(check.record());
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
            if (!wasReached) {
                FeedOutage.of(this).ifPresent(outage -> outage.end(check.at()));
            }
        }
        if (check.newArticles() > 0) {
            lastNewAt = check.at();
        }
        if (check.outcome() == FeedCheck.Outcome.GONE) {
            endedAt = check.at();
        }
        FeedDay.count(this, check.at(), 1, check.isFailure() ? 1 : 0, check.newArticles(), check.drafts());
        health = health.after(check, this, lastNewAt());
        return before;
    }

    /** Leaves it alone until somebody resumes it. */
    public void pause(String reason, Editor by, Instant at) {
        pause = FeedPause.of(reason, by, at);
        times = CheckTimes.none();
    }

    /** Checks it again from now on, with a clean slate. */
    public void resume(Instant at) {
        pause = FeedPause.none();
        endedAt = null;
        record = RecordColumns.of(FeedRecord.fresh(interval()));
        checkAt(at);
    }

    /** Says when it is to be checked next, as when somebody asks for it now. */
    public final void checkAt(Instant at) {
        times = CheckTimes.at(at);
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
            FeedDay.count(this, at, 0, 0, articles, drafts);
        }
        times = CheckTimes.of(asked(), rest);
        return nextCheckAt();
    }

    /** Whether its turn to be asked has not come yet: what there is to do for it is to get articles. */
    public boolean isAskedLater(Instant now) {
        return asked().filter(now::isBefore).isPresent();
    }

    /** When the feed itself is to be asked; the columns of one that is left alone are empty, and so is the field. */
    private Optional<Instant> asked() {
        return Optional.ofNullable(times).flatMap(CheckTimes::ask);
    }

    /** Changes its name, pattern or pace. */
    public void change(String newName, String newPattern, Optional<Duration> cadence) {
        name = newName.strip();
        pattern = newPattern.strip();
        cadenceMinutes = cadence.map(every -> (int) every.toMinutes()).orElse(null);
    }

    /** Whether it is checked at all. */
    public boolean isActive() {
        return !isPaused() && endedAt == null;
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
        return pause.at().isPresent();
    }

    public Optional<Instant> pausedAt() {
        return pause.at();
    }

    public String pausedReason() {
        return pause.reason();
    }

    public Optional<Editor> pausedBy() {
        return pause.by();
    }

    /** The fixed pace; empty for one that follows what it brings. */
    public Optional<Duration> cadence() {
        return Optional.ofNullable(cadenceMinutes).map(Duration::ofMinutes);
    }

    /** How long it is left alone between two checks at present. */
    public Duration interval() {
        return record.record().interval();
    }

    public Optional<Instant> nextCheckAt() {
        return Optional.ofNullable(times).flatMap(CheckTimes::next);
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
        return record.record();
    }

    /** What came of the last check, in a sentence for an operator. */
    public String lastResult() {
        return lastResult;
    }

    public Health health() {
        return health.health();
    }

    /** Why it is not green, in a sentence; empty when it is. */
    public String healthReason() {
        return health.reason();
    }

    public Instant healthSince() {
        return health.since();
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
