package org.outturn.core.claim;

import jakarta.persistence.EnumeratedValue;

/** What became of a claim: the stored outcome. Late and early are no statuses but timing, which is computed. */
public enum Status {
    /** Nothing is decided yet. */
    OPEN("open"),
    /** It took place as announced. */
    HAPPENED("happened"),
    /** It took place in part. */
    PARTLY("partly"),
    /** It did not take place. */
    DID_NOT_HAPPEN("did_not_happen"),
    /** Those who announced it took it back or replaced it. */
    WITHDRAWN("withdrawn"),
    /** Its condition was not met, so nothing was due. */
    VOID("void"),
    /** The desk cannot find out. */
    CANNOT_TELL("cannot_tell");

    @EnumeratedValue
    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database, such as {@code did_not_happen}. */
    public String code() {
        return code;
    }
}
