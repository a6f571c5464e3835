package org.outturn.core.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/** One message to one webhook: sent until it is taken, at least once, always under the same id. The database writes it down with the event. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery extends PanacheEntityBase {
    /** How long to wait after each attempt that failed, in the steps of Standard Webhooks; after the last one it is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "webhook_id")
    private Webhook webhook;

    @Column(name = "message_id")
    private UUID messageId;

    private String event;

    @Column(name = "subject_id")
    private long subjectId;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private int attempts;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "last_attempt_at")
    private Instant lastAttemptAt;

    @Column(name = "last_status")
    private Integer lastStatus;

    @Column(name = "last_error")
    private String lastError;

    protected WebhookDelivery() {}

    /** The next one to send, locked for this transaction; those that another process is sending, and those of some webhooks, are passed over. */
    public static Optional<WebhookDelivery> next(Instant at, List<Long> but) {
        return WebhookDelivery.<WebhookDelivery>find(
                        "nextAttemptAt <= ?1 and webhook.id not in ?2 order by nextAttemptAt, id",
                        at,
                        but.isEmpty() ? List.of(0L) : but)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** The latest ones, newest first; of one webhook. */
    public static List<WebhookDelivery> latest(Webhook webhook, int count) {
        return WebhookDelivery.<WebhookDelivery>find(
                        "from WebhookDelivery d join fetch d.webhook where d.webhook = ?1 order by d.id desc", webhook)
                .page(0, count)
                .list();
    }

    /** Keeps what is sent, so that every attempt sends the same. */
    public void compose(String text) {
        body = text;
    }

    /** It was taken. */
    public void delivered(int status, Instant at) {
        attempt(at);
        deliveredAt = at;
        lastStatus = status;
        lastError = "";
        nextAttemptAt = null;
        webhook.took();
    }

    /**
     * It was not taken, and is sent again later, each time after a longer while; after the last wait it is given up.
     *
     * @param status what the server answered; empty when it could not be asked
     */
    public void failed(Optional<Integer> status, String reason, Instant at) {
        attempt(at);
        lastStatus = status.orElse(null);
        lastError = reason.length() > LONGEST_ERROR ? reason.substring(0, LONGEST_ERROR) : reason;
        // the same delivery is never at the same instant as others of its kind after a long outage
        nextAttemptAt = attempts > WAITS.size()
                ? null
                : at.plus(WAITS.get(attempts - 1)).plusMillis(id % 1000);
        webhook.refused(at);
    }

    /** It will never be taken, as when the address says that it is gone. */
    public void givenUp(Optional<Integer> status, String reason, Instant at) {
        failed(status, reason, at);
        nextAttemptAt = null;
    }

    private void attempt(Instant at) {
        attempts++;
        lastAttemptAt = at;
    }

    /** Sends it once more, under the same id, as soon as somebody is free. */
    public void replay(Instant at) {
        nextAttemptAt = at;
        attempts = 0;
    }

    public Long id() {
        return id;
    }

    public Webhook webhook() {
        return webhook;
    }

    public UUID messageId() {
        return messageId;
    }

    public WebhookEvent event() {
        return WebhookEvent.of(event).orElseThrow();
    }

    /** The number of the status change, review decision or decision on evidence. */
    public long subjectId() {
        return subjectId;
    }

    /** What is sent; empty before the first attempt. */
    public Optional<String> body() {
        return Optional.ofNullable(body);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    public int attempts() {
        return attempts;
    }

    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    public Optional<Instant> lastAttemptAt() {
        return Optional.ofNullable(lastAttemptAt);
    }

    public Optional<Integer> lastStatus() {
        return Optional.ofNullable(lastStatus);
    }

    public String lastError() {
        return lastError;
    }
}
