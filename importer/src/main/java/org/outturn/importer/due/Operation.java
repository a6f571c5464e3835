package org.outturn.importer.due;

import org.jspecify.annotations.Nullable;

/** One verb of the meaning notation. */
@FunctionalInterface
interface Operation {
    /** The outcome, or null when the arguments make no sense together. */
    @Nullable Value apply(Arguments arguments, Moment moment);
}
