package org.outturn.web.imports;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.outturn.core.source.HostRules;
import org.outturn.importer.fetch.RobotsTxt;
import org.outturn.web.Desk;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;

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
        RobotsMessages words = ReaderLanguage.messages(RobotsMessages.class);
        String asked = words.asked(Dates.moment(rules.checkedAt(), desk.zone(), desk.today()));
        String sentence =
                switch (rules.state()) {
                    case ABSENT -> words.noRobots(asked);
                    case UNREACHABLE ->
                        words.doesNotAnswer(
                                asked,
                                rules.text().isPresent()
                                        ? words.formerRulesHold()
                                        : allowed ? words.withoutRules() : words.nothingIsFetched());
                    case READ -> allowed ? words.allows(asked) : words.forbids(asked);
                };
        Duration delay = robots.crawlDelay();
        return new RobotsLine(
                page.getHost(),
                allowed,
                delay.isZero() ? words.plain(sentence) : words.withDelay(sentence, delay.toSeconds()));
    }
}
