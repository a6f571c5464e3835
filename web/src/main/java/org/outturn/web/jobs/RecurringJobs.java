package org.outturn.web.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Has every {@link RecurringWork} done by one process at a time, however many there are on the database and whether or not they check feeds.
 * Its appointments stand in a table apart from those of the feeds, so that a process which does the one leaves the other alone.
 */
@ApplicationScoped
public class RecurringJobs {
    private static final String TABLE = "recurring_work";

    /** A process that misses so many signs of life in a row counts as dead. */
    private static final int MISSED_SIGNS = 4;

    private final JobsConfig config;
    private final Scheduler scheduler;

    RecurringJobs(JobsConfig config, AgroalDataSource database, Instance<RecurringWork> works) {
        this.config = config;
        List<RecurringTask<Void>> tasks =
                works.stream().map(RecurringJobs::task).toList();
        this.scheduler = Scheduler.create(database)
                .tableName(TABLE)
                .startTasks(tasks)
                .schedulerName(new SchedulerName.Fixed("outturn-" + UUID.randomUUID()))
                .threads(tasks.size())
                .pollingInterval(config.lookEvery())
                .heartbeatInterval(config.takeOverAfter().dividedBy(MISSED_SIGNS))
                .missedHeartbeatsLimit(MISSED_SIGNS)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    private static RecurringTask<Void> task(RecurringWork work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.pause())).execute((instance, context) -> work.run());
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (config.enabled()) {
            scheduler.stop();
        }
    }
}
