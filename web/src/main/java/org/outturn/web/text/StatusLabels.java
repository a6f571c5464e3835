package org.outturn.web.text;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.StatusLabel;

/** What the desk calls its statuses, kept in memory for a few seconds: other processes on the same database change them too. */
@ApplicationScoped
public class StatusLabels {
    private static final Logger LOG = Logger.getLogger(StatusLabels.class);
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Instant.MIN);

    StatusLabels(Clock clock) {
        this.clock = clock;
    }

    private record Known(Map<String, Map<Status, String>> labels, Instant until) {}

    /** The desk's own label in the reader's language; empty for the usual word. */
    static Optional<String> of(Status status) {
        ArcContainer container = Arc.container();
        return container == null || !container.requestContext().isActive()
                ? Optional.empty()
                : Optional.ofNullable(
                        container.instance(StatusLabels.class).get().label(ReaderLanguage.now(), status));
    }

    @Nullable String label(Locale language, Status status) {
        Known now = known;
        if (clock.instant().isAfter(now.until())) {
            now = read(now);
        }
        return now.labels().getOrDefault(language.getLanguage(), Map.of()).get(status);
    }

    /** Forgets them, so that the next page reads them anew. */
    public void forget() {
        known = new Known(known.labels(), Instant.MIN);
    }

    private synchronized Known read(Known former) {
        if (!known.equals(former)) {
            return known;
        }
        Instant until = clock.instant().plus(KEPT);
        try {
            Map<String, Map<Status, String>> labels = new HashMap<>();
            QuarkusTransaction.requiringNew().call(StatusLabel::latest).forEach(label -> labels.computeIfAbsent(
                            label.language(), any -> new EnumMap<>(Status.class))
                    .put(label.status(), label.label()));
            known = new Known(labels, until);
        } catch (RuntimeException e) {
            LOG.warn("The labels of statuses could not be read; the former ones stay", e);
            known = new Known(former.labels(), until);
        }
        return known;
    }
}
