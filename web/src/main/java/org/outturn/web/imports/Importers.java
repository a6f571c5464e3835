package org.outturn.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outturn.importer.ImportPipeline;
import org.outturn.importer.check.FeedChecker;
import org.outturn.importer.fetch.FetchLimits;
import org.outturn.importer.fetch.HostPace;
import org.outturn.importer.fetch.Network;
import org.outturn.importer.fetch.PacedFetcher;
import org.outturn.importer.fetch.PageFetcher;
import org.outturn.importer.fetch.PoliteFetcher;

/** The importer's steps, one of each for the whole application. */
@ApplicationScoped
class Importers {
    /** Our name in robots.txt. */
    static final String AGENT = "Outturn";

    @Produces
    @Singleton
    ImportPipeline pipeline() {
        return new ImportPipeline();
    }

    @Produces
    @Singleton
    PageFetcher fetcher(
            FetchConfig config, Clock clock, @ConfigProperty(name = "quarkus.application.version") String version) {
        List<Network> allowed = config.allowedNetworks().orElse(List.of()).stream()
                .map(Network::new)
                .toList();
        FetchLimits limits = FetchLimits.defaults(version, config.contact().orElse(""));
        return new PageFetcher(allowed.isEmpty() ? limits : limits.allowing(allowed), clock);
    }

    @Produces
    @Singleton
    PoliteFetcher politeFetcher(PageFetcher fetcher, FetchConfig config, HostRulesMemory memory, Clock clock) {
        HostPace pace = new HostPace(config.hostConnections(), config.hostSpacing());
        return new PoliteFetcher(new PacedFetcher(fetcher, pace, clock), AGENT, clock, memory);
    }

    @Produces
    @Singleton
    FeedChecker feedChecker(PoliteFetcher fetcher) {
        return new FeedChecker(fetcher);
    }

    void close(@Disposes PageFetcher fetcher) {
        fetcher.close();
    }
}
