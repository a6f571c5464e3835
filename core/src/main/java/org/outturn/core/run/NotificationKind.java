package org.outturn.core.run;

import jakarta.persistence.EnumeratedValue;

/** What a message is about. */
public enum NotificationKind {
    /** A feed turned red. */
    FEED_FAILING("feed_failing"),
    /** A feed that was red does well again. */
    FEED_RECOVERED("feed_recovered"),
    /** Windows of claims end soon. */
    CLAIMS_CLOSING("claims_closing"),
    /** Windows of claims have ended without a status. */
    CLAIMS_OVERDUE("claims_overdue");

    @EnumeratedValue
    private final String code;

    NotificationKind(String code) {
        this.code = code;
    }

    /** The stable code in files and the database. */
    public String code() {
        return code;
    }
}
