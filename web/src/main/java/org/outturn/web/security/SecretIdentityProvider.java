package org.outturn.web.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.outturn.core.editor.ApiToken;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.core.editor.Session;
import org.outturn.core.editor.TokenScope;
import org.outturn.web.text.ReaderLanguage;

/** Looks a secret up and says who came in. */
@ApplicationScoped
class SecretIdentityProvider implements IdentityProvider<SecretRequest> {
    private final Clock clock;

    SecretIdentityProvider(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<SecretRequest> getRequestType() {
        return SecretRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SecretRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            return switch (request.sort()) {
                case SESSION ->
                    Session.editorOf(request.secret(), now)
                            .map(editor -> identity(editor, TokenScope.ALL))
                            .orElse(null);
                case TOKEN -> token(request, now, true);
                case FEED_TOKEN -> token(request, now, false);
            };
        }));
    }

    private static @Nullable SecurityIdentity token(SecretRequest request, Instant now, boolean inHeader) {
        return ApiToken.valid(request.secret(), now)
                .filter(token -> token.scope().isSentInHeader() == inHeader)
                .map(token -> identity(token.editor(), token.scope()))
                .orElse(null);
    }

    /** A token of one scope lets its editor read, and do that one thing, if they may do it themselves. */
    private static SecurityIdentity identity(Editor editor, TokenScope scope) {
        Role most = scope == TokenScope.ALL ? editor.role() : Role.VIEWER;
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(new SignedIn(editor.id(), editor.signInName(), editor.name(), editor.initials(), most));
        editor.language().ifPresent(chosen -> builder.addAttribute(ReaderLanguage.CHOSEN, chosen));
        for (Role role : Role.values()) {
            if (role.compareTo(most) <= 0) {
                builder.addRole(role.code());
            }
        }
        if (editor.role() != Role.VIEWER) {
            Writes.of(scope).forEach(builder::addRole);
        }
        return builder.build();
    }

    /**
     * Who is signed in.
     *
     * @param id the editor's number
     * @param signInName what was typed at the door
     * @param displayName as the pages show it
     * @param initials for small places
     * @param role what they may do
     */
    record SignedIn(long id, String signInName, String displayName, String initials, Role role) implements Principal {
        @Override
        public String getName() {
            return signInName;
        }
    }
}
