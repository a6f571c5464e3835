package org.outturn.web.signin;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.outturn.core.editor.Role;
import org.outturn.web.OutturnConfig;

/** Lets strangers read where the operator wants that. */
@ApplicationScoped
class PublicRead implements SecurityIdentityAugmentor {
    private final boolean publicRead;

    PublicRead(OutturnConfig config) {
        this.publicRead = config.publicRead();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(
                        publicRead && identity.isAnonymous()
                                ? QuarkusSecurityIdentity.builder(identity)
                                        .addRole(Role.VIEWER.code())
                                        .build()
                                : identity);
    }
}
