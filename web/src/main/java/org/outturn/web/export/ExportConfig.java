package org.outturn.web.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings of exports. */
@ConfigMapping(prefix = "outturn.export")
public interface ExportConfig {
    /** How many requests to the API one token may make in a minute. */
    @WithDefault("600")
    int requestsPerMinute();

    /**
     * How many files this process sends at the same time; whoever comes then waits for a turn. Each takes a connection to the database, of
     * which the pages need some as well.
     */
    @WithDefault("8")
    int atOnce();
}
