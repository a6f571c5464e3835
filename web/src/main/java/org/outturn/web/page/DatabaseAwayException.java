package org.outturn.web.page;

/** The database does not answer; the page says so and tries again. */
public final class DatabaseAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause what the driver said; null when an earlier step noticed it */
    public DatabaseAwayException(@org.jspecify.annotations.Nullable Throwable cause) {
        super("The database does not answer", cause);
    }
}
