package org.outturn.web.security;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.outturn.core.editor.Secret;

/**
 * Takes the secret from the session cookie of a browser, or from the bearer token of a program. Who shows none stays a stranger; who
 * needs to be known and is not is sent to the door, or told so in the API.
 */
@ApplicationScoped
public class SecretMechanism implements HttpAuthenticationMechanism {
    /** Set on a request when the database could not be asked who it is. */
    public static final String DATABASE_AWAY = "outturn.database-away";

    private static final Logger LOG = Logger.getLogger(SecretMechanism.class);
    /** The parameter of a feed's or a calendar's address that carries its token; their readers cannot send headers. */
    private static final String FEED_TOKEN = "token";

    private static final String BEARER = "Bearer ";
    private static final int LONGEST_SECRET = 200;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String authorization = context.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        SecretRequest request = null;
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            request = request(authorization.substring(BEARER.length()).strip(), SecretRequest.Sort.TOKEN);
        } else if (isSubscription(context) && context.request().getParam(FEED_TOKEN) != null) {
            request = request(context.request().getParam(FEED_TOKEN).strip(), SecretRequest.Sort.FEED_TOKEN);
        } else {
            Cookie cookie = context.request().getCookie(SessionCookie.NAME);
            if (cookie != null) {
                request = request(cookie.getValue(), SecretRequest.Sort.SESSION);
            }
        }
        if (request == null) {
            return Uni.createFrom().nullItem();
        }
        return providers
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, context))
                .onFailure(AuthenticationFailedException.class)
                // a secret that opens nothing any more makes a stranger, not an error
                .recoverWithNull()
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warn("The database did not say who came in", failure);
                    context.put(DATABASE_AWAY, true);
                    return null;
                });
    }

    private static @Nullable SecretRequest request(String secret, SecretRequest.Sort sort) {
        return secret.isEmpty() || secret.length() > LONGEST_SECRET
                ? null
                : new SecretRequest(new Secret(secret), sort);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (isApi(context) || !"GET".equals(context.request().method().name())) {
            return Uni.createFrom()
                    .item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"Outturn\""));
        }
        return Uni.createFrom().item(new ChallengeData(303, HttpHeaderNames.LOCATION, door(context)));
    }

    /** The sign-in page, which leads back to where somebody wanted to go. */
    static String door(RoutingContext context) {
        String uri = context.request().uri();
        return uri.equals("/") ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(uri, StandardCharsets.UTF_8);
    }

    /** Feeds and calendars: the only addresses that take a token. */
    private static boolean isSubscription(RoutingContext context) {
        String path = context.normalizedPath();
        return path.startsWith("/api/") && (path.endsWith(".atom") || path.endsWith(".ics"));
    }

    static boolean isApi(RoutingContext context) {
        String path = context.normalizedPath();
        return path.startsWith("/api/") || path.startsWith("/q/");
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SecretRequest.class);
    }
}
