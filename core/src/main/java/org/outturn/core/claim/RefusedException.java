package org.outturn.core.claim;

/** A decision that the rules of the desk do not allow. Nothing was changed. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the field of the form that the reason belongs to, such as {@code knownSince}
     * @param message why, in a sentence for the one who decided
     */
    public RefusedException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field of the form that the reason belongs to. */
    public String field() {
        return field;
    }

    /** Why, in a sentence for the one who decided. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
