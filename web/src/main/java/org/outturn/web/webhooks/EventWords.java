package org.outturn.web.webhooks;

import io.quarkus.qute.TemplateExtension;
import org.outturn.core.webhook.WebhookEvent;
import org.outturn.web.text.ReaderLanguage;

/** What programs can be told of, in the reader's language. */
@TemplateExtension
final class EventWords {
    private EventWords() {}

    static String eventWord(WebhookEvent event) {
        WebhooksMessages words = ReaderLanguage.messages(WebhooksMessages.class);
        return switch (event) {
            case STATUS_CHANGED -> words.statusChanged();
            case CLAIM_ACCEPTED -> words.claimAccepted();
            case EVIDENCE_ACCEPTED -> words.evidenceAccepted();
        };
    }
}
