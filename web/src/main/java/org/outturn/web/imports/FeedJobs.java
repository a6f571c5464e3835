package org.outturn.web.imports;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.outturn.core.run.ImportRun;
import org.outturn.core.source.Feed;
import org.outturn.web.Desk;
import org.outturn.web.matches.KnownClaims;

/**
 * Has every feed checked when it is due, by one process at a time, however many there are on the database. What a killed process had
 * begun is taken over by another. When a feed is due is decided by {@link FeedCheckJob}; the clustered scheduler only keeps the appointments.
 */
@ApplicationScoped
public class FeedJobs {
    private static final Logger LOG = Logger.getLogger(FeedJobs.class);
    private static final String CHECK = "check-feed";

    /** The claims that articles are held against are read so long after a start, when whoever waits for a page has it. */
    private static final Duration AFTER_START = Duration.ofSeconds(10);

    /** A process that misses so many signs of life in a row counts as dead. */
    private static final int MISSED_SIGNS = 4;

    /** A check that broke off for a reason of ours is tried again after this time. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    /** A run that began so long ago and has not ended was killed. */
    private static final Duration LONGEST_RUN = Duration.ofHours(6);

    private final ImportsConfig config;
    private final FeedCheckJob check;
    private final Desk desk;
    private final KnownClaims known;
    private final CustomTask<Void> checkFeed;
    private final Scheduler scheduler;

    FeedJobs(ImportsConfig config, AgroalDataSource database, FeedCheckJob check, Desk desk, KnownClaims known) {
        this.config = config;
        this.check = check;
        this.desk = desk;
        this.known = known;
        this.checkFeed = Tasks.custom(CHECK, Void.class)
                .onDeadExecutionRevive()
                .onFailure((FailureHandler<Void>) (complete, operations) ->
                        operations.reschedule(complete, desk.now().plus(AFTER_FAILURE)))
                .execute((instance, context) -> after(check.check(Long.parseLong(instance.getId()))));
        RecurringTask<Void> tidy =
                Tasks.recurring("tidy-imports", FixedDelay.ofMinutes(5)).execute((instance, context) -> tidy());
        this.scheduler = Scheduler.create(database, List.of(checkFeed))
                .startTasks(tidy)
                .schedulerName(new SchedulerName.Fixed("outturn-" + UUID.randomUUID()))
                .threads(config.threads())
                .pollingInterval(config.lookEvery())
                .heartbeatInterval(config.takeOverAfter().dividedBy(MISSED_SIGNS))
                .missedHeartbeatsLimit(MISSED_SIGNS)
                .pollUsingLockAndFetch(0.5, 1.0)
                .enableImmediateExecution()
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            tidy();
            scheduler.start();
            CompletableFuture.delayedExecutor(AFTER_START.toSeconds(), TimeUnit.SECONDS)
                    .execute(this::readClaims);
        }
    }

    private void readClaims() {
        try {
            known.load(desk.now());
        } catch (RuntimeException e) {
            LOG.warn("The known claims could not be read; the next article tries again", e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (config.enabled()) {
            scheduler.stop();
        }
    }

    private static CompletionHandler<Void> after(Optional<Instant> next) {
        return (complete, operations) -> {
            if (next.isPresent()) {
                operations.reschedule(complete, next.get());
            } else {
                operations.remove();
            }
        };
    }

    /** Gives every feed that is to be checked its appointment, and closes runs that a killed process left open. */
    private void tidy() {
        List<Feed> active = QuarkusTransaction.requiringNew().call(() -> {
            int closed = ImportRun.closeAbandoned(desk.now().minus(LONGEST_RUN), desk.now());
            if (closed > 0) {
                LOG.warnf("%d import runs were left open by a killed process", closed);
            }
            return Feed.active();
        });
        for (Feed feed : active) {
            scheduler.scheduleIfNotExists(
                    instance(feed.id()), feed.nextCheckAt().orElse(desk.now()));
        }
    }

    /** Has a feed checked as soon as a process is free. */
    public void checkNow(long feedId) {
        Instant now = desk.now();
        boolean active = QuarkusTransaction.requiringNew().call(() -> {
            Feed feed = Feed.findById(feedId);
            if (feed == null || !feed.isActive()) {
                return false;
            }
            feed.checkAt(now);
            return true;
        });
        if (active && !scheduler.scheduleIfNotExists(instance(feedId), now)) {
            try {
                scheduler.reschedule(TaskInstanceId.of(CHECK, String.valueOf(feedId)), now);
            } catch (RuntimeException e) {
                LOG.debugf(e, "Feed %d is being checked at this moment", feedId);
            }
        }
    }

    /** Has a feed that was paused, or had ended, checked again. */
    public void resume(long feedId) {
        QuarkusTransaction.requiringNew().run(() -> {
            Feed feed = Feed.findById(feedId);
            if (feed != null) {
                feed.resume(desk.now());
            }
        });
        checkNow(feedId);
    }

    private TaskInstance<Void> instance(long feedId) {
        return checkFeed.instance(String.valueOf(feedId));
    }
}
