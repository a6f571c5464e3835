package org.outturn.web.webhooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.webhook.WebhookDelivery;
import org.outturn.importer.fetch.MessagePoster;
import org.outturn.web.Desk;
import org.outturn.web.jobs.RecurringWork;

/**
 * Sends what waits. A message is sent within the transaction that locks it: when the process dies in between, it is sent again under the same
 * id. A webhook that does not take one is left alone until the next run, so that it does not hold up the others.
 */
@ApplicationScoped
public class WebhookWork implements RecurringWork {
    private static final int MOST_AT_ONCE = 500;
    private static final int SECONDS = 60;
    private static final int GONE = 410;

    private final MessagePoster poster;
    private final WebhookMessage message;
    private final Desk desk;

    WebhookWork(MessagePoster poster, WebhookMessage message, Desk desk) {
        this.poster = poster;
        this.message = message;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "deliver-webhooks";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        List<Long> leftAlone = new ArrayList<>();
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            boolean more = QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> next(leftAlone));
            if (!more) {
                return;
            }
        }
    }

    private boolean next(List<Long> leftAlone) {
        Optional<WebhookDelivery> next = WebhookDelivery.next(desk.now(), leftAlone);
        next.filter(delivery -> !send(delivery))
                .ifPresent(delivery -> leftAlone.add(delivery.webhook().id()));
        return next.isPresent();
    }

    private boolean send(WebhookDelivery delivery) {
        String body = delivery.body().orElseGet(() -> message.compose(delivery));
        delivery.compose(body);
        MessagePoster.Posted posted = poster.post(
                URI.create(delivery.webhook().address()),
                Signature.headers(
                        "msg_" + delivery.messageId(),
                        desk.now(),
                        body,
                        delivery.webhook().key()),
                body);
        if (posted instanceof MessagePoster.Unanswered unanswered) {
            delivery.failed(Optional.empty(), unanswered.reason() + ".", desk.now());
            return false;
        }
        int status = ((MessagePoster.Answered) posted).status();
        if (status >= 200 && status < 300) {
            delivery.delivered(status, desk.now());
            return true;
        }
        String reason = "The server answered with status %d.".formatted(status);
        if (status == GONE) {
            delivery.givenUp(Optional.of(status), reason, desk.now());
            delivery.webhook().disable("The server says that nobody listens there any more (410).", desk.now());
        } else {
            delivery.failed(Optional.of(status), reason, desk.now());
        }
        return false;
    }
}
