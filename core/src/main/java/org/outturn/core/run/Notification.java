package org.outturn.core.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
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
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.Feed;

/** A message to the operator or to an editor that goes out once, however often its sender is killed. Written in the transaction that it tells of. */
@Entity
@Table(name = "notification")
public class Notification extends PanacheEntityBase {
    /** A message that cannot be delivered is given up after this long. */
    private static final Duration LONGEST = Duration.ofDays(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "feed_id")
    private Feed feed;

    private String recipient;
    private String subject;
    private String message;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int attempts;

    @Column(name = "last_error")
    private String lastError;

    protected Notification() {}

    /** The way that a message goes. */
    public enum Channel {
        /** Posted to an address that takes JSON. */
        WEBHOOK("webhook"),
        /** Sent by mail. */
        MAIL("mail");

        @EnumeratedValue
        private final String code;

        Channel(String code) {
            this.code = code;
        }

        /** The stable code. */
        public String code() {
            return code;
        }
    }

    /** Something to be told about claims: to one reader by mail, or to the desk's channel. */
    public static Notification aboutClaims(
            NotificationKind kind,
            Channel channel,
            @Nullable String recipient,
            String subject,
            String message,
            Instant at) {
        Notification notification = new Notification(kind, channel, null, subject, message, at);
        notification.recipient = recipient;
        return notification;
    }

    /** Something to be told about a feed, on one way: each way has its own, so that a failure of one does not double the other. */
    public Notification(
            NotificationKind kind, Channel channel, @Nullable Feed feed, String subject, String message, Instant at) {
        this.kind = kind;
        this.channel = channel;
        this.feed = feed;
        this.subject = subject;
        this.message = message;
        this.createdAt = at;
        this.nextAttemptAt = at;
        this.lastError = "";
    }

    /** The next one to send, locked for this transaction; one that another process is sending is passed over. */
    public static Optional<Notification> next(Instant at) {
        return Notification.<Notification>find("sentAt is null and nextAttemptAt <= ?1 order by id", at)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** Those that have not gone out, though it was tried, and those that were given up since a moment; the newest first. */
    public static List<Notification> undelivered(Instant since) {
        return list("sentAt is null and attempts > 0 and createdAt > ?1 order by id desc", since);
    }

    /** It went out. */
    public void sent(Instant at) {
        attempts++;
        sentAt = at;
        nextAttemptAt = null;
        lastError = "";
    }

    /** It did not go out; it is tried again later, each time after twice as long, for two days. */
    public void failed(String reason, Instant at) {
        attempts++;
        lastError = reason;
        Duration wait = Duration.ofMinutes(1L << Math.min(attempts, 8));
        nextAttemptAt = Duration.between(createdAt, at).compareTo(LONGEST) > 0 ? null : at.plus(wait);
    }

    public Channel channel() {
        return channel;
    }

    /** The address of mail that it goes to; empty for those that are configured. */
    public Optional<String> recipient() {
        return Optional.ofNullable(recipient);
    }

    public String subject() {
        return subject;
    }

    public String message() {
        return message;
    }

    /** When it was written. */
    public Instant createdAt() {
        return createdAt;
    }

    /** How often it was tried. */
    public int attempts() {
        return attempts;
    }

    /** When it is tried again; empty when it was given up. */
    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    /** Why the last try failed. */
    public String lastError() {
        return lastError;
    }
}
