package org.outturn.core.editor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a program signs in with, in the name of an editor. Shown once, kept as a hash, revoked at will. */
@Entity
@Table(name = "api_token")
public class ApiToken extends PanacheEntityBase {
    private static final Duration USED_STEP = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    private String name;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    /** Makes one and returns its secret, which is not kept. */
    public static Secret issue(Editor editor, String name, Instant at) {
        return issue(editor, name, TokenScope.ALL, at);
    }

    /** Makes one that opens this much and returns its secret, which is not kept. */
    public static Secret issue(Editor editor, String name, TokenScope scope, Instant at) {
        Secret secret = Secret.random();
        ApiToken token = new ApiToken();
        token.editor = editor;
        token.name = name.strip();
        token.scope = scope;
        token.secretHash = secret.hash();
        token.createdAt = at;
        token.persist();
        return secret;
    }

    /** The token with this secret, if it is not revoked and its editor not disabled. */
    public static Optional<ApiToken> valid(Secret secret, Instant at) {
        Optional<ApiToken> valid = ApiToken.<ApiToken>find(
                        "from ApiToken t join fetch t.editor where t.secretHash = ?1", (Object) secret.hash())
                .firstResultOptional()
                .filter(token -> token.revokedAt == null && !token.editor.isDisabled());
        valid.filter(token -> token.lastUsedAt == null
                        || token.lastUsedAt.plus(USED_STEP).isBefore(at))
                .ifPresent(token -> token.lastUsedAt = at);
        return valid;
    }

    /** The tokens of an editor that still open, newest first. */
    public static List<ApiToken> of(Editor editor) {
        return list("editor = ?1 and revokedAt is null order by id desc", editor);
    }

    /** Makes it open nothing from now on. */
    public void revoke(Instant at) {
        revokedAt = at;
    }

    public Long id() {
        return id;
    }

    public Editor editor() {
        return editor;
    }

    public String name() {
        return name;
    }

    public TokenScope scope() {
        return scope;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
