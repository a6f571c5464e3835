package org.outturn.web.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.web.security.SecretIdentityProvider.SignedIn;

/** Who makes this request. */
@RequestScoped
public class CurrentEditor {
    private final SecurityIdentity identity;

    CurrentEditor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The editor, loaded; within a transaction. */
    public Editor editor() {
        return Editor.findById(
                signedIn().orElseThrow(UnauthorizedException::new).id());
    }

    /** The editor, loaded; empty for a stranger. */
    public Optional<Editor> known() {
        return id().map(id -> Editor.<Editor>findById(id));
    }

    /** The editor's number; empty for a stranger. */
    public Optional<Long> id() {
        return signedIn().map(SignedIn::id);
    }

    /** As the pages show it; empty for a stranger. */
    public String name() {
        return signedIn().map(SignedIn::displayName).orElse("");
    }

    /** For small places; empty for a stranger. */
    public String initials() {
        return signedIn().map(SignedIn::initials).orElse("");
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return signedIn().isPresent();
    }

    /** Whether they may decide. */
    public boolean mayEdit() {
        return identity.hasRole(Role.EDITOR.code());
    }

    /** Whether they look after the house. */
    public boolean mayAdminister() {
        return identity.hasRole(Role.ADMIN.code());
    }

    private Optional<SignedIn> signedIn() {
        return identity.getPrincipal() instanceof SignedIn known ? Optional.of(known) : Optional.empty();
    }
}
