package org.outturn.web.matches;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How sure the machine must be before it proposes something to the desk. */
@ConfigMapping(prefix = "outturn.matches")
public interface MatchConfig {
    /** Evidence is proposed from this score on, 0 to 1; what the importer's rules ask for is never undercut. */
    @WithDefault("0")
    double evidenceFrom();

    /** A draft is shown as the same as a known claim from this score on, 0 to 1; below 0.55 nothing is compared. */
    @WithDefault("0.55")
    double sameFrom();

    /** A plain repetition joins its claim without asking from this score on; above 1 it never does. An editor can take it back. */
    @WithDefault("0.9")
    double joinFrom();

    /** So many followed claims, those that came in last, are known when a process starts; about a kilobyte of heap for each. */
    @WithDefault("100000")
    int claims();

    /** For so many days after a verdict articles are still searched for what speaks against it. */
    @WithDefault("180")
    int watchDays();
}
