package org.outturn.web.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedDay;
import org.outturn.core.source.FeedEntry;
import org.outturn.core.source.Health;
import org.outturn.web.Desk;
import org.outturn.web.page.Dates;

/** Answers from the data why a feed brings nothing, or says that it does bring something. */
final class FeedSilence {
    /** A check that is so late shows that nobody is at work. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private FeedSilence() {}

    /** The reasons in sentences, the weightiest first; never empty. */
    static List<String> reasons(Feed feed, List<FeedDay> days, List<FeedEntry> entries, Desk desk) {
        List<String> reasons = new ArrayList<>();
        if (feed.endedAt().isPresent()) {
            reasons.add(
                    "The server says that it is gone for good. Resume it when you know better, or give another address.");
        } else if (feed.isPaused()) {
            reasons.add("It is paused, so nobody looks.");
        } else {
            ofChecks(feed, desk, reasons);
        }
        ofEntries(feed, entries, reasons);
        int articles = days.stream().mapToInt(FeedDay::newArticles).sum();
        int drafts = days.stream().mapToInt(FeedDay::drafts).sum();
        if (articles > 0) {
            reasons.add(
                    drafts > 0
                            ? "In the last two weeks: %,d new or changed articles, %,d drafts."
                                    .formatted(articles, drafts)
                            : "In the last two weeks: %,d new or changed articles, but no announcement in them."
                                    .formatted(articles));
        } else if (reasons.isEmpty()) {
            reasons.add("It answers, and all that it shows is known already.");
        }
        return reasons;
    }

    private static void ofChecks(Feed feed, Desk desk, List<String> reasons) {
        Instant now = desk.now();
        boolean late = feed.nextCheckAt()
                .filter(at -> Duration.between(at, now).compareTo(LATE) > 0)
                .isPresent();
        if (late) {
            reasons.add(
                    "Its check has been due since %s, but no process of Outturn has taken it: imports may be switched off (outturn.imports.enabled), or all of them may be busy."
                            .formatted(moment(feed.nextCheckAt().get(), desk)));
        }
        if (feed.lastCheckAt().isEmpty()) {
            if (!late) {
                reasons.add("It has not been checked yet.");
            }
        } else if (feed.health() != Health.GREEN) {
            reasons.add(
                    "%s That has been so since %s.".formatted(feed.healthReason(), moment(feed.healthSince(), desk)));
        } else if (feed.lastNewAt().isPresent()) {
            reasons.add("It does well; it last brought something new on %s."
                    .formatted(moment(feed.lastNewAt().get(), desk)));
        }
    }

    private static void ofEntries(Feed feed, List<FeedEntry> entries, List<String> reasons) {
        long givenUp = entries.stream().filter(FeedEntry::isGivenUp).count();
        long waiting = entries.stream()
                .filter(entry -> entry.fetchedAt().isEmpty() && !entry.isGivenUp())
                .count();
        if (entries.isEmpty() && feed.lastSuccessAt().isPresent()) {
            reasons.add("It was read, but has never shown an entry that leads to an article.");
        }
        if (givenUp > 0) {
            reasons.add("%,d of its latest %,d entries could not be got after several attempts; the runs below say why."
                    .formatted(givenUp, entries.size()));
        }
        if (waiting > 0) {
            reasons.add("%,d of its latest entries have not come in yet and are tried again with the next check."
                    .formatted(waiting));
        }
    }

    private static String moment(Instant at, Desk desk) {
        return Dates.moment(at, desk.zone(), desk.today());
    }
}
