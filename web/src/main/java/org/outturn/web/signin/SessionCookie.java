package org.outturn.web.signin;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.outturn.core.editor.Secret;

/** The cookie that carries a session's secret. */
final class SessionCookie {
    static final String NAME = "outturn-session";

    private SessionCookie() {}

    /**
     * The cookie of a session that has begun.
     *
     * @param lifetime how long the browser keeps it; empty for as long as it runs
     * @param secure whether the page came over TLS
     */
    static NewCookie begin(Secret secret, Optional<Duration> lifetime, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(secret.value())
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) lifetime.map(Duration::toSeconds).orElse(-1L).longValue())
                .build();
    }

    /** Takes the cookie away. */
    static NewCookie end(boolean secure) {
        return new NewCookie.Builder(NAME)
                .value("")
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(0)
                .build();
    }
}
