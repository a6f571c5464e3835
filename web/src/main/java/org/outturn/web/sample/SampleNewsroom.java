package org.outturn.web.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.outturn.core.article.Article;
import org.outturn.core.editor.Editor;
import org.outturn.core.run.ImportRun;
import org.outturn.web.OutturnConfig;

/**
 * Fills an empty database with a small newsroom at the first start: articles of our own writing, read by the importer like any others,
 * and a season of editorial decisions. Nothing of it comes in where anything is already.
 */
@ApplicationScoped
public class SampleNewsroom {
    private static final Logger LOG = Logger.getLogger("Outturn");

    /** Whoever loads first keeps others out until it is done; an arbitrary number that only Outturn uses. */
    private static final long LOCK = 4_711_202_503_14L;

    private final OutturnConfig config;
    private final SampleLoader loader;

    SampleNewsroom(OutturnConfig config, SampleLoader loader) {
        this.config = config;
        this.loader = loader;
    }

    void load(@Observes @Priority(2000) StartupEvent event) {
        if (config.sample()) {
            loadIfEmpty();
        }
    }

    /** Loads the sample where there is no article, editor or run yet; in one transaction, so that a killed start leaves nothing half. */
    public void loadIfEmpty() {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            Article.getEntityManager()
                    .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) as locked")
                    .setParameter(1, LOCK)
                    .getSingleResult();
            if (Article.count() + ImportRun.count() + Editor.count() > 0) {
                return;
            }
            List<SampleEvent> events = SampleEvents.read();
            loader.replay(events);
            LOG.infof(
                    "The sample newsroom has come in: %d articles. An empty one starts with OUTTURN_SAMPLE=false.",
                    Article.count());
        });
    }
}
