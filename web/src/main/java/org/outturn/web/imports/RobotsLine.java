package org.outturn.web.imports;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.outturn.core.source.HostRules;
import org.outturn.importer.fetch.RobotsTxt;
import org.outturn.web.Desk;
import org.outturn.web.page.Dates;

/**
 * What a host's robots.txt means for one address.
 *
 * @param host the host
 * @param allowed whether the address may be fetched
 * @param sentence what was found, and when
 */
public record RobotsLine(String host, boolean allowed, String sentence) {
    /** The line for an address; empty when its host was never asked. Within a transaction. */
    public static Optional<RobotsLine> of(String address, Desk desk) {
        URI page;
        try {
            page = URI.create(address);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (page.getHost() == null) {
            return Optional.empty();
        }
        return HostRules.at(RobotsTxt.address(page).toString()).map(rules -> of(page, rules, desk));
    }

    private static RobotsLine of(URI page, HostRules rules, Desk desk) {
        RobotsTxt robots = new RobotsTxt(
                new RobotsTxt.Kept(
                        RobotsTxt.State.valueOf(rules.state().name()),
                        rules.text().orElse(null),
                        rules.checkedAt(),
                        rules.unreachableSince().orElse(null),
                        rules.expiresAt()),
                Importers.AGENT);
        boolean allowed = robots.allows(page);
        String asked = "asked " + Dates.moment(rules.checkedAt(), desk.zone(), desk.today());
        String sentence =
                switch (rules.state()) {
                    case ABSENT -> "has no robots.txt (%s): everything may be fetched".formatted(asked);
                    case UNREACHABLE ->
                        "does not answer when asked for its robots.txt (%s): %s"
                                .formatted(
                                        asked,
                                        rules.text().isPresent()
                                                ? "the rules from before hold"
                                                : allowed
                                                        ? "after a month it counts as a host without rules"
                                                        : "nothing is fetched until it does");
                    case READ -> "%s this address (%s)".formatted(allowed ? "allows" : "forbids", asked);
                };
        Duration delay = robots.crawlDelay();
        return new RobotsLine(
                page.getHost(),
                allowed,
                sentence
                        + (delay.isZero()
                                ? ""
                                : ", and asks for %d s between two requests".formatted(delay.toSeconds()))
                        + ".");
    }
}
