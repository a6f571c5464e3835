package org.outturn.core.editor;

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
import java.util.Optional;

/** A one-time address that signs an editor in and asks for a password. */
@Entity
@Table(name = "sign_in_link")
public class SignInLink extends PanacheEntityBase {
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

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected SignInLink() {}

    /** Makes one for an editor and returns its secret, which is not kept. Earlier links of the same editor end. */
    public static Secret issue(Editor editor, Duration lifetime, Instant at) {
        update("expiresAt = ?1 where editor = ?2 and usedAt is null and expiresAt > ?1", at, editor);
        Secret secret = Secret.random();
        SignInLink link = new SignInLink();
        link.editor = editor;
        link.secretHash = secret.hash();
        link.createdAt = at;
        link.expiresAt = at.plus(lifetime);
        link.persist();
        return secret;
    }

    /** The link with this secret, if it may still be used. Locked, so that two clicks do not use it twice. */
    public static Optional<SignInLink> usable(Secret secret, Instant at) {
        return SignInLink.<SignInLink>find("secretHash", (Object) secret.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(link -> link.usedAt == null && link.expiresAt.isAfter(at) && !link.editor.isDisabled());
    }

    /** Uses it up. */
    public void use(Instant at) {
        usedAt = at;
    }

    public Editor editor() {
        return editor;
    }
}
