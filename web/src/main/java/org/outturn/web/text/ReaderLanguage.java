package org.outturn.web.text;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.outturn.web.OutturnConfig;

/**
 * The language of whoever reads the page that is being made: the editor's choice, else the desk's; a stranger's browser may say which it
 * likes. Messages speak the language of who gets them. The API, files, the log and stored reasons speak English.
 */
public final class ReaderLanguage {
    /** The languages that every bundle has; a further one needs its file of messages per bundle and an entry here. */
    public static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.GERMAN);

    /** The attribute of an identity that says which language was chosen; absent for none. */
    public static final String CHOSEN = "outturn.language";

    /** Written for those who change the stylesheet, in English alone. */
    private static final String COMPONENT_PAGE = "/parts";

    private static final String OF_REQUEST = "outturn.reader-language";
    private static final ThreadLocal<Locale> AWAY = new ThreadLocal<>();
    private static final Map<Class<?>, Map<Locale, Object>> BUNDLES = new ConcurrentHashMap<>();

    private ReaderLanguage() {}

    /** The language with this code, such as {@code de}; empty when the desk does not speak it. */
    public static Optional<Locale> of(@Nullable String code) {
        return KNOWN.stream().filter(known -> known.getLanguage().equals(code)).findFirst();
    }

    /** Has something written in the language of a reader who makes no request, such as a mail. */
    public static <T> T speaking(Locale language, Supplier<T> written) {
        Locale before = AWAY.get();
        AWAY.set(language);
        try {
            return written.get();
        } finally {
            if (before == null) {
                AWAY.remove();
            } else {
                AWAY.set(before);
            }
        }
    }

    /** The reader's language. */
    public static Locale now() {
        Locale away = AWAY.get();
        if (away != null) {
            return away;
        }
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Locale.ENGLISH;
        }
        RoutingContext request =
                container.instance(CurrentVertxRequest.class).get().getCurrent();
        if (request == null) {
            return Locale.ENGLISH;
        }
        Locale found = request.get(OF_REQUEST);
        if (found == null) {
            found = of(request, container.instance(OutturnConfig.class).get().language());
            request.put(OF_REQUEST, found);
        }
        return found;
    }

    /** The messages of a bundle in the reader's language. */
    public static <T> T messages(Class<T> bundle) {
        return messages(bundle, now());
    }

    /** The messages of a bundle in this language. */
    static <T> T messages(Class<T> bundle, Locale language) {
        return bundle.cast(BUNDLES.computeIfAbsent(bundle, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        language, any -> MessageBundles.get(bundle, Localized.Literal.of(language.getLanguage()))));
    }

    private static Locale of(RoutingContext request, Locale desk) {
        String path = request.normalizedPath();
        if (path.startsWith("/api/") || path.startsWith("/q/") || path.equals(COMPONENT_PAGE)) {
            return Locale.ENGLISH;
        }
        if (request.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()) {
            return of(user.getSecurityIdentity().getAttribute(CHOSEN)).orElse(desk);
        }
        return accepted(request.request().getHeader("Accept-Language")).orElse(desk);
    }

    /** The first known language of such a header. */
    static Optional<Locale> accepted(@Nullable String header) {
        if (header == null || header.length() > 500) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> of(range.getRange().split("-", 2)[0]))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
