package org.outturn.web.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the desk's own work is done that comes again and again: ordered exports, webhooks, reminders, messages, retention. */
@ConfigMapping(prefix = "outturn.jobs")
public interface JobsConfig {
    /** Whether this process does such work. Several processes on one database share it; one of them at least has to do it. */
    @WithDefault("true")
    boolean enabled();

    /** How often this process looks whether there is work. */
    @WithDefault("1s")
    Duration lookEvery();

    /** After what time without a sign of life another process takes over what a killed one had begun. */
    @WithDefault("60s")
    Duration takeOverAfter();
}
