package org.outturn.web.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers that no configuration may forget: what a page may load, and that nobody in between keeps it. */
@ApplicationScoped
class SecurityHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    /** Swagger UI writes its own styles and draws its logo from data; it is served from here and for those signed in only. */
    private static final String SWAGGER_POLICY =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            String path = context.normalizedPath();
            context.response()
                    .putHeader("Content-Security-Policy", path.startsWith("/q/swagger-ui") ? SWAGGER_POLICY : POLICY);
            if (!isAsset(path)) {
                context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                context.response().putHeader(HttpHeaders.VARY, "HX-Request");
            }
            context.next();
        });
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/webjars/")
                || path.equals("/outturn.css")
                || path.equals("/outturn.js")
                || path.equals("/icons.svg")
                || path.startsWith("/api/");
    }
}
