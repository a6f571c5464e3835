package org.outturn.core.editor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Somebody signed in on one browser. */
@Entity
public class Session extends PanacheEntityBase {
    /** How often the time of the last request is written down, at most. */
    private static final Duration SEEN_STEP = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Session() {}

    /** Begins a session and returns its secret, which only the browser keeps. */
    public static Secret begin(Editor editor, Duration lifetime, Instant at) {
        Secret secret = Secret.random();
        Session session = new Session();
        session.editor = editor;
        session.secretHash = secret.hash();
        session.createdAt = at;
        session.lastSeenAt = at;
        session.expiresAt = at.plus(lifetime);
        session.persist();
        return secret;
    }

    /** Who is signed in with this secret, if the session still runs and the editor is not disabled. */
    public static Optional<Editor> editorOf(Secret secret, Instant at) {
        Optional<Session> running = Session.<Session>find(
                        "from Session s join fetch s.editor where s.secretHash = ?1", (Object) secret.hash())
                .firstResultOptional()
                .filter(session ->
                        session.endedAt == null && session.expiresAt.isAfter(at) && !session.editor.isDisabled());
        running.filter(session -> session.lastSeenAt.plus(SEEN_STEP).isBefore(at))
                .ifPresent(session -> session.lastSeenAt = at);
        return running.map(session -> session.editor);
    }

    /** Ends the session with this secret. */
    public static void end(Secret secret, Instant at) {
        update("endedAt = ?1 where secretHash = ?2 and endedAt is null", at, secret.hash());
    }

    /** Ends every session of an editor, as after a change of password. */
    public static void endAll(Editor editor, Instant at) {
        update("endedAt = ?1 where editor = ?2 and endedAt is null", at, editor);
    }
}
