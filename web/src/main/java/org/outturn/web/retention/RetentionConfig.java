package org.outturn.web.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long is kept what the application writes down for its own working. The desk's histories, articles and claims are kept for good. */
@ConfigMapping(prefix = "outturn.retention")
public interface RetentionConfig {
    /** How long sessions and one-time links are kept after they have ended or run out; for good when empty. The lines of the audit log that say who signed in go with them. */
    Optional<Duration> sessions();

    /** How long messages to operators and editors are kept after they were made, once they are settled. */
    @WithDefault("90D")
    Duration notifications();

    /** How long messages to webhooks are kept after they were made, once they are settled; until then they can be looked at and sent again. */
    @WithDefault("30D")
    Duration deliveries();

    /** How long import runs are kept that brought nothing new, with their problems; for good when empty. Exports as of a day before lack what is gone. */
    Optional<Duration> idleRuns();
}
