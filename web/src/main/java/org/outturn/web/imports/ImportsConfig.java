package org.outturn.web.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How feeds are checked. */
@ConfigMapping(prefix = "outturn.imports")
public interface ImportsConfig {
    /** Whether this process checks feeds. Several processes on one database share the work; one that serves pages only can switch it off. */
    @WithDefault("true")
    boolean enabled();

    /** How many feeds this process checks at the same time. Most of them wait for their servers; few at a time use processor and database. */
    @WithDefault("200")
    int threads();

    /** How often this process looks whether a feed is due. */
    @WithDefault("5s")
    Duration lookEvery();

    /** After what time without a sign of life another process takes over what a killed one had begun. */
    @WithDefault("60s")
    Duration takeOverAfter();

    /** Folders of this machine that an administrator allows to be watched; none when empty. */
    Optional<List<Path>> folders();
}
