package org.outturn.web.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A word of confirmation that the next page shows once. It travels in a cookie, so that any process can show it. */
@ApplicationScoped
public class Toasts {
    private static final String COOKIE = "outturn-toast";
    private static final int SECONDS = 60;

    /**
     * A confirmation.
     *
     * @param message what has been done; empty for nothing
     * @param undo the path to post to for taking it back; empty for none
     */
    public record Toast(String message, String undo) {
        static final Toast NONE = new Toast("", "");
    }

    /** Has the next page say what was done. */
    public void show(RoutingContext context, String message, String undo) {
        String value = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((message + "\n" + undo).getBytes(StandardCharsets.UTF_8));
        context.response()
                .addCookie(Cookie.cookie(COOKIE, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(SECONDS));
    }

    /** What the last request had to say; once. */
    Toast take(RoutingContext context) {
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Toast.NONE;
        }
        context.response()
                .addCookie(
                        Cookie.cookie(COOKIE, "").setPath("/").setHttpOnly(true).setMaxAge(0));
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8).split("\n", 2);
            // the browser sends it, so it is trusted no further than to be shown, and to point inside
            boolean inside = parts.length == 2 && parts[1].matches("/claims/\\d+/reviews");
            return new Toast(parts[0].length() > 300 ? parts[0].substring(0, 300) : parts[0], inside ? parts[1] : "");
        } catch (IllegalArgumentException e) {
            return Toast.NONE;
        }
    }
}
