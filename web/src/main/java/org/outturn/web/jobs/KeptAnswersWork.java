package org.outturn.web.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.outturn.core.request.KeptAnswer;
import org.outturn.web.Desk;

/** Forgets answers that were kept for requests that might come twice. */
@ApplicationScoped
class KeptAnswersWork implements RecurringWork {
    private final EntityManager database;
    private final Desk desk;

    KeptAnswersWork(EntityManager database, Desk desk) {
        this.database = database;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "forget-kept-answers";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> KeptAnswer.forget(database, desk.now()));
    }
}
