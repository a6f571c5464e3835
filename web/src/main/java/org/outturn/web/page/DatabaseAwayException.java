package org.outturn.web.page;

import java.sql.SQLException;

/** The database does not answer; the page says so and tries again. */
public final class DatabaseAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause what the driver said; null when an earlier step noticed it */
    public DatabaseAwayException(@org.jspecify.annotations.Nullable Throwable cause) {
        super("The database does not answer", cause);
    }

    /** What to throw for a failure: this, when the database does not answer; else one that blames the statement. */
    public static RuntimeException of(SQLException failure) {
        String state = failure.getSQLState();
        boolean away = state == null || state.startsWith("08") || state.startsWith("57P");
        return away ? new DatabaseAwayException(failure) : new IllegalStateException("A statement failed", failure);
    }
}
