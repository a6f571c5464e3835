package org.outturn.web.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.core.editor.Secret;
import org.outturn.core.editor.SignInLink;
import org.outturn.web.Desk;
import org.outturn.web.OutturnConfig;

/** At a start without anybody who could sign in as administrator: makes one and prints a one-time address. */
@ApplicationScoped
public class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger("Outturn");
    private static final String SIGN_IN_NAME = "admin";

    private final Desk desk;
    private final OutturnConfig config;
    private final String host;
    private final int port;

    FirstAdministrator(
            Desk desk,
            OutturnConfig config,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.desk = desk;
        this.config = config;
        this.host = host;
        this.port = port;
    }

    /** Runs after the sample newsroom has come in, so that the address is the last thing on the console. */
    void greet(@Observes @Priority(3000) StartupEvent event) {
        String address = config.publicAddress()
                .orElse("http://%s:%d".formatted(host.equals("0.0.0.0") ? "localhost" : host, port));
        Optional<Secret> secret = QuarkusTransaction.requiringNew().call(this::linkIfNeeded);
        LOG.infof("Outturn is open at %s/", address);
        secret.ifPresent(link -> LOG.infof(
                "First start: sign in once with %s/sign-in/%s and choose a password for “%s”. Works for %d hours; each start makes a"
                        + " new one until it is used.",
                address, link.value(), SIGN_IN_NAME, config.signInLinkLifetime().toHours()));
    }

    private Optional<Secret> linkIfNeeded() {
        boolean canSignIn =
                Editor.count("role = ?1 and passwordHash is not null and disabledAt is null", Role.ADMIN) > 0;
        if (canSignIn) {
            return Optional.empty();
        }
        Editor admin = Editor.named(SIGN_IN_NAME).orElseGet(() -> {
            Editor first = new Editor(SIGN_IN_NAME, "Administrator", Role.ADMIN, desk.now());
            first.persist();
            return first;
        });
        admin.isFirstAdministrator();
        return Optional.of(SignInLink.issue(admin, config.signInLinkLifetime(), desk.now()));
    }
}
