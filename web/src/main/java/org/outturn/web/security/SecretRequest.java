package org.outturn.web.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.outturn.core.editor.Secret;

/** Somebody shows a secret: a session's, an API token's, or one of a feed's address. */
final class SecretRequest extends BaseAuthenticationRequest {
    /** What sort of secret it is. */
    enum Sort {
        SESSION,
        TOKEN,
        FEED_TOKEN
    }

    private final Secret secret;
    private final Sort sort;

    SecretRequest(Secret secret, Sort sort) {
        this.secret = secret;
        this.sort = sort;
    }

    Secret secret() {
        return secret;
    }

    Sort sort() {
        return sort;
    }
}
