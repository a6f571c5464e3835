package org.outturn.web.retention;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.outturn.core.retention.Trace;
import org.outturn.web.Desk;
import org.outturn.web.jobs.RecurringWork;

/** Forgets what has been kept long enough, in small portions. */
@ApplicationScoped
public class RetentionWork implements RecurringWork {
    private static final Logger LOG = Logger.getLogger(RetentionWork.class);

    private final RetentionConfig config;
    private final AgroalDataSource database;
    private final Desk desk;

    RetentionWork(RetentionConfig config, AgroalDataSource database, Desk desk) {
        this.config = config;
        this.database = database;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "forget-old-traces";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        for (Trace trace : Trace.values()) {
            Optional<Duration> kept = keptFor(trace);
            if (kept.isPresent()) {
                forget(trace, desk.now().minus(kept.get()));
            }
        }
    }

    /** How long a trace is kept; empty for good. */
    Optional<Duration> keptFor(Trace trace) {
        return switch (trace) {
            case SESSIONS, SIGN_IN_LINKS -> config.sessions();
            case NOTIFICATIONS -> Optional.of(config.notifications());
            case DELIVERIES -> Optional.of(config.deliveries());
            case IDLE_RUNS -> config.idleRuns();
        };
    }

    private void forget(Trace trace, Instant before) {
        long together = 0;
        int portion;
        do {
            portion = QuarkusTransaction.requiringNew().call(() -> {
                try (Connection connection = database.getConnection()) {
                    return trace.forget(connection, before);
                } catch (SQLException e) {
                    throw new IllegalStateException("Old traces could not be forgotten: " + trace, e);
                }
            });
            together += portion;
        } while (portion > 0);
        if (together > 0) {
            LOG.infof("Forgot %d of %s from before %s", (Object) together, trace, before);
        }
    }
}
