package org.outturn.web.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outturn.importer.fetch.FetchLimits;
import org.outturn.importer.fetch.MessagePoster;
import org.outturn.importer.fetch.Network;
import org.outturn.web.imports.FetchConfig;

/** The one poster of messages, under the limits that fetching has, but for its patience. */
@ApplicationScoped
class WebhookPoster {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Produces
    @Singleton
    MessagePoster poster(FetchConfig config, @ConfigProperty(name = "quarkus.application.version") String version) {
        FetchLimits usual = FetchLimits.defaults(version, config.contact().orElse(""));
        List<Network> allowed = config.allowedNetworks().orElse(List.of()).stream()
                .map(Network::new)
                .toList();
        return new MessagePoster(new FetchLimits(
                usual.userAgent(),
                Duration.ofSeconds(5),
                PATIENCE,
                PATIENCE,
                0,
                usual.maxBytes(),
                usual.maxInflatedBytes(),
                usual.ports(),
                allowed,
                usual.connections(),
                usual.connectionsPerHost()));
    }

    void close(@Disposes MessagePoster poster) {
        poster.close();
    }
}
