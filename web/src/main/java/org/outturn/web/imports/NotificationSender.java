package org.outturn.web.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.outturn.core.run.Notification;
import org.outturn.core.run.Notification.Channel;
import org.outturn.core.run.NotificationKind;
import org.outturn.core.source.Feed;
import org.outturn.web.Desk;
import org.outturn.web.jobs.RecurringWork;

/** Sends what the operator is to be told, each message once; after a downtime what has waited goes out. */
@ApplicationScoped
public class NotificationSender implements RecurringWork {
    private static final Logger LOG = Logger.getLogger(NotificationSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 100;

    private final NotificationConfig config;
    private final Mailer mailer;
    private final ObjectMapper json;
    private final Desk desk;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    NotificationSender(NotificationConfig config, Mailer mailer, ObjectMapper json, Desk desk) {
        this.config = config;
        this.mailer = mailer;
        this.json = json;
        this.desk = desk;
    }

    /** Has something told about a feed on every way that is configured, once the caller's transaction holds. */
    void tell(NotificationKind kind, Feed feed, String subject, String message) {
        if (config.webhook().isPresent()) {
            new Notification(kind, Channel.WEBHOOK, feed, subject, message, desk.now()).persist();
        }
        if (config.mailTo().isPresent()) {
            new Notification(kind, Channel.MAIL, feed, subject, message, desk.now()).persist();
        }
    }

    @Override
    public String name() {
        return "send-notifications";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    /** Sends all that wait. */
    @Override
    public void run() {
        for (int i = 0; i < AT_ONCE; i++) {
            if (!QuarkusTransaction.requiringNew().timeout(60).call(this::sendNext)) {
                return;
            }
        }
    }

    /** Sends the next one within the transaction that locks it, so that two processes do not both send it. */
    private boolean sendNext() {
        Optional<Notification> next = Notification.next(desk.now());
        if (next.isEmpty()) {
            return false;
        }
        Notification notification = next.get();
        try {
            switch (notification.channel()) {
                case WEBHOOK -> post(notification);
                case MAIL -> mail(notification);
            }
            notification.sent(desk.now());
        } catch (IOException | RuntimeException e) {
            LOG.warnf(e, "A notification could not be sent: %s", notification.subject());
            notification.failed(String.valueOf(e.getMessage()), desk.now());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private void post(Notification notification) throws IOException, InterruptedException {
        URI webhook = config.webhook().orElseThrow(() -> new IOException("No webhook is configured any more"));
        HttpRequest request = HttpRequest.newBuilder(webhook)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(notification)))
                .build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status >= 300) {
            throw new IOException("The webhook answered with status " + status);
        }
    }

    private String body(Notification notification) throws JsonProcessingException {
        return json.writeValueAsString(Map.of("text", notification.subject() + "\n" + notification.message()));
    }

    private void mail(Notification notification) {
        List<String> readers = notification.recipient().map(List::of).orElseGet(() -> config.mailTo()
                .orElse(List.of()));
        mailer.send(new Mail().setTo(readers).setSubject(notification.subject()).setText(notification.message()));
    }
}
