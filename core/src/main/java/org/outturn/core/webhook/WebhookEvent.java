package org.outturn.core.webhook;

import java.util.Arrays;
import java.util.Optional;

/** What a webhook can be told of. */
public enum WebhookEvent {
    /** A verdict was recorded, or corrected. */
    STATUS_CHANGED("status.changed", "a verdict is recorded or corrected"),
    /** The desk follows a claim from now on. */
    CLAIM_ACCEPTED("claim.accepted", "a draft is accepted, or a claim marked by hand"),
    /** Words were accepted as bearing on a claim. */
    EVIDENCE_ACCEPTED("evidence.accepted", "evidence is accepted, or added by an editor");

    private final String code;
    private final String words;

    WebhookEvent(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The stable name in messages, forms and the database. */
    public String code() {
        return code;
    }

    /** When it comes about, to be read after "when". */
    public String words() {
        return words;
    }

    /** The event of a name. */
    public static Optional<WebhookEvent> of(String code) {
        return Arrays.stream(values()).filter(event -> event.code.equals(code)).findFirst();
    }
}
