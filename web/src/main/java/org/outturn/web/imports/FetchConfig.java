package org.outturn.web.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How Outturn fetches from other servers. */
@ConfigMapping(prefix = "outturn.fetch")
public interface FetchConfig {
    /** Where other servers' operators can complain: an address of the web or of mail, sent along with every request. */
    Optional<String> contact();

    /**
     * Networks that may be fetched from though they are private, such as {@code 10.1.0.0/16}. Usually none: an editor could reach the
     * inside of your network through it.
     */
    Optional<List<String>> allowedNetworks();

    /** How many requests to one host may be under way at the same time. */
    @WithDefault("2")
    int hostConnections();

    /** How much time lies between the beginnings of two requests to one host at least; what a host's robots.txt asks for counts as well. */
    @WithDefault("1s")
    Duration hostSpacing();
}
