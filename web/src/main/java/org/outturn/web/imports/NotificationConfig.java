package org.outturn.web.imports;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Who is told when a feed turns red and when it recovers; nobody when both are empty. The webhook is told of reminders, too. */
@ConfigMapping(prefix = "outturn.notifications")
public interface NotificationConfig {
    /** An address that takes {@code {"text": "…"}} as JSON, as the incoming webhooks of Slack and its kin do. */
    Optional<URI> webhook();

    /** Addresses of mail; the server that sends it is set by {@code quarkus.mailer.*}. */
    Optional<List<String>> mailTo();
}
