package org.outturn.core.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot start; the message tells an operator what to do. */
public final class DatabaseStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what to do, in full sentences */
    public DatabaseStartException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong and what to do, in full sentences
     * @param cause what was thrown, if anything was
     */
    public DatabaseStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
