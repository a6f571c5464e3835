package org.outturn.web.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.HostRules;
import org.outturn.importer.fetch.PoliteFetcher;
import org.outturn.importer.fetch.RobotsTxt;

/** Keeps every host's robots.txt in the database: known after a restart, to every process, and on the page of the source. */
@ApplicationScoped
class HostRulesMemory implements PoliteFetcher.Memory {
    private static final Logger LOG = Logger.getLogger(HostRulesMemory.class);

    @Override
    public RobotsTxt.@Nullable Kept find(URI address) {
        return QuarkusTransaction.requiringNew().call(() -> HostRules.at(address.toString())
                .map(rules -> new RobotsTxt.Kept(
                        RobotsTxt.State.valueOf(rules.state().name()),
                        rules.text().orElse(null),
                        rules.checkedAt(),
                        rules.unreachableSince().orElse(null),
                        rules.expiresAt()))
                .orElse(null));
    }

    @Override
    public void keep(URI address, RobotsTxt.Kept rules) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> HostRules.keep(
                            address.toString(),
                            HostRules.State.valueOf(rules.state().name()),
                            Optional.ofNullable(rules.text()).map(text -> text.replace("\0", "")),
                            rules.checkedAt(),
                            Optional.ofNullable(rules.unreachableSince()),
                            rules.expiresAt()));
        } catch (PersistenceException | io.quarkus.narayana.jta.QuarkusTransactionException e) {
            LOG.warnf(e, "What %s says could not be kept; it will be asked again after a restart", address);
        }
    }
}
