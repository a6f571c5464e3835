package org.outturn.core.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.outturn.core.editor.Editor;

/** An address that is told of events. Its secret signs what is sent, so it is kept as it is; nothing else opens with it. */
@Entity
public class Webhook extends PanacheEntityBase {
    /** An address that has taken nothing for this long is told no more. */
    public static final Duration PATIENCE = Duration.ofDays(5);

    /** Secrets begin like this in the convention of Standard Webhooks. */
    private static final String PREFIX = "whsec_";

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String address;
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] events;

    private byte[] secret;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "disabled_reason")
    private String disabledReason;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Version
    private int version;

    protected Webhook() {}

    /** One that is told from now on. */
    public Webhook(String address, String name, Collection<WebhookEvent> events, Editor by, Instant at) {
        this.address = address;
        this.name = name.strip();
        this.events = events.stream().map(WebhookEvent::code).toArray(String[]::new);
        this.editor = by;
        this.createdAt = at;
        this.disabledReason = "";
        this.secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
    }

    /** All of them, oldest first. */
    public static List<Webhook> all() {
        return list("order by id");
    }

    /** Tells it no more; what waits is not sent. */
    public void disable(String reason, Instant at) {
        disabledAt = at;
        disabledReason = reason;
        WebhookDelivery.update("nextAttemptAt = null where webhook = ?1 and nextAttemptAt is not null", this);
    }

    /** Tells it again of what happens from now on. */
    public void enable() {
        disabledAt = null;
        disabledReason = "";
        failingSince = null;
    }

    /** It took a message. */
    void took() {
        failingSince = null;
    }

    /** It did not take a message; one that takes nothing for days is disabled. */
    void refused(Instant at) {
        if (failingSince == null) {
            failingSince = at;
        } else if (disabledAt == null && Duration.between(failingSince, at).compareTo(PATIENCE) > 0) {
            disable("It took nothing for %d days.".formatted(PATIENCE.toDays()), at);
        }
    }

    public Long id() {
        return id;
    }

    public String address() {
        return address;
    }

    public String name() {
        return name;
    }

    public List<WebhookEvent> events() {
        return java.util.Arrays.stream(events)
                .map(code -> WebhookEvent.of(code).orElseThrow())
                .toList();
    }

    /** The secret as it is shown to whoever checks signatures. */
    public String secret() {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** The bytes that sign. */
    public byte[] key() {
        return secret.clone();
    }

    public Editor editor() {
        return editor;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> disabledAt() {
        return Optional.ofNullable(disabledAt);
    }

    public String disabledReason() {
        return disabledReason;
    }

    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }
}
