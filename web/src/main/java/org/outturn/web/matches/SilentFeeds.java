package org.outturn.web.matches;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.claim.Claim;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedOutage;
import org.outturn.core.source.Source;
import org.outturn.web.text.Dates;

/** When feeds of the sources that carried a claim brought nothing because they could not be reached, were paused or had ended. */
final class SilentFeeds {
    private SilentFeeds() {}

    /** In a sentence for each such time between two days. */
    static List<String> of(Claim claim, LocalDate from, LocalDate to, ZoneId zone) {
        Instant begin = from.atStartOfDay(zone).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
        List<Source> sources = Source.list(
                "from Source s where s in (select a.articleVersion.article.source from Appearance a"
                        + " where a.claim = ?1 or a.claim.mergedInto = ?1) order by s.id",
                claim);
        List<String> silent = new ArrayList<>();
        for (Source source : sources) {
            for (Feed feed : Feed.of(source)) {
                for (FeedOutage outage : FeedOutage.between(feed, begin, end)) {
                    silent.add("The feed “%s” of %s could not be reached from %s%s."
                            .formatted(
                                    feed.name(),
                                    source.name(),
                                    day(outage.beganAt(), zone, to),
                                    outage.endedAt()
                                            .map(at -> " to " + day(at, zone, to))
                                            .orElse(" on")));
                }
                since(feed.pausedAt(), end)
                        .ifPresent(at -> silent.add("The feed “%s” of %s has been paused since %s."
                                .formatted(feed.name(), source.name(), day(at, zone, to))));
                since(feed.endedAt(), end)
                        .ifPresent(at -> silent.add("The feed “%s” of %s ended on %s."
                                .formatted(feed.name(), source.name(), day(at, zone, to))));
            }
        }
        return silent;
    }

    private static Optional<Instant> since(Optional<Instant> moment, Instant end) {
        return moment.filter(at -> at.isBefore(end));
    }

    private static String day(Instant at, ZoneId zone, LocalDate today) {
        return Dates.stored(LocalDate.ofInstant(at, zone), today);
    }
}
