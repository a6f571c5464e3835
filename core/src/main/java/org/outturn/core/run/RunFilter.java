package org.outturn.core.run;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which import runs.
 *
 * @param outcome how they ended, if that matters
 * @param kind how articles came in, if that matters
 * @param feed the number of the feed that they checked, if that matters
 * @param level that they have a problem of this level, if that matters
 */
public record RunFilter(Optional<Outcome> outcome, Optional<RunKind> kind, OptionalLong feed, Optional<Level> level) {
    /** Every run. */
    public static final RunFilter ALL =
            new RunFilter(Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty());
}
