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
import org.outturn.web.text.Counts;
import org.outturn.web.text.Dates;
import org.outturn.web.text.FeedResults;
import org.outturn.web.text.ReaderLanguage;

/** Answers from the data why a feed brings nothing, or says that it does bring something. */
final class FeedSilence {
    /** A check that is so late shows that nobody is at work. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private FeedSilence() {}

    /** The reasons in sentences, the weightiest first; never empty. */
    static List<String> reasons(Feed feed, List<FeedDay> days, List<FeedEntry> entries, Desk desk) {
        List<String> reasons = new ArrayList<>();
        if (feed.endedAt().isPresent()) {
            reasons.add(messages().goneForGood());
        } else if (feed.isPaused()) {
            reasons.add(messages().nobodyLooks());
        } else {
            ofChecks(feed, desk, reasons);
        }
        ofEntries(feed, entries, reasons);
        int articles = days.stream().mapToInt(FeedDay::newArticles).sum();
        int drafts = days.stream().mapToInt(FeedDay::drafts).sum();
        if (articles > 0) {
            reasons.add(
                    drafts > 0
                            ? messages().lastTwoWeeks(Counts.written(articles), Counts.written(drafts))
                            : messages().lastTwoWeeksNone(Counts.written(articles)));
        } else if (reasons.isEmpty()) {
            reasons.add(messages().allKnownAlready());
        }
        return reasons;
    }

    private static void ofChecks(Feed feed, Desk desk, List<String> reasons) {
        Instant now = desk.now();
        boolean late = feed.nextCheckAt()
                .filter(at -> Duration.between(at, now).compareTo(LATE) > 0)
                .isPresent();
        if (late) {
            reasons.add(messages().dueSince(moment(feed.nextCheckAt().get(), desk)));
        }
        if (feed.lastCheckAt().isEmpty()) {
            if (!late) {
                reasons.add(messages().notCheckedYet());
            }
        } else if (feed.health() != Health.GREEN) {
            reasons.add(messages().soSince(FeedResults.shown(feed.healthReason()), moment(feed.healthSince(), desk)));
        } else if (feed.lastNewAt().isPresent()) {
            reasons.add(messages().doesWell(moment(feed.lastNewAt().get(), desk)));
        }
    }

    private static void ofEntries(Feed feed, List<FeedEntry> entries, List<String> reasons) {
        long givenUp = entries.stream().filter(FeedEntry::isGivenUp).count();
        long waiting = entries.stream()
                .filter(entry -> entry.fetchedAt().isEmpty() && !entry.isGivenUp())
                .count();
        if (entries.isEmpty() && feed.lastSuccessAt().isPresent()) {
            reasons.add(messages().neverShownAnEntry());
        }
        if (givenUp > 0) {
            reasons.add(messages().givenUpOf(Counts.written(givenUp), Counts.written(entries.size())));
        }
        if (waiting > 0) {
            reasons.add(messages().waitingEntries(Counts.written(waiting)));
        }
    }

    private static String moment(Instant at, Desk desk) {
        return Dates.moment(at, desk.zone(), desk.today());
    }

    private static FeedsMessages messages() {
        return ReaderLanguage.messages(FeedsMessages.class);
    }
}
