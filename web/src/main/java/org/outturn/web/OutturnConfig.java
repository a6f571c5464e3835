package org.outturn.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** The settings of the application as a whole. */
@ConfigMapping(prefix = "outturn")
public interface OutturnConfig {
    /** Where the embedded database keeps its files; made at the first start. */
    @WithDefault("data")
    Path dataDirectory();

    /** The zone of the desk: what "today" is, and how times are shown. */
    @WithDefault("UTC")
    ZoneId zone();

    /** Whether pages and exports can be read without signing in. */
    @WithDefault("false")
    boolean publicRead();

    /** Whether an empty database is filled with the sample newsroom at the first start. */
    @WithDefault("true")
    boolean sample();

    /** How long a session lasts when "keep me signed in" is ticked. */
    @WithDefault("14d")
    Duration sessionLifetime();

    /** How long a session lasts otherwise; it ends with the browser at the latest. */
    @WithDefault("12h")
    Duration shortSessionLifetime();

    /** How long a one-time sign-in address works. */
    @WithDefault("48h")
    Duration signInLinkLifetime();

    /** The language of the pages for editors who have chosen none, and for strangers whose browser names none that the desk speaks. */
    @WithDefault("en")
    Locale language();

    /** The address under which readers reach Outturn, for links in messages; without it the start prints the local one. */
    Optional<String> publicAddress();
}
