package org.outturn.web.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.outturn.core.editor.Editor;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedDay;
import org.outturn.core.source.FeedKind;
import org.outturn.core.source.Health;
import org.outturn.web.Desk;
import org.outturn.web.text.Dates;
import org.outturn.web.text.FeedResults;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Reasons;

/**
 * One feed, as lists and its own page show it.
 *
 * @param id its number
 * @param source the publication
 * @param name what the feed is called; its address where it has no name
 * @param url its address
 * @param kind what it is, in a word
 * @param state the code of how it does: well, quiet, failing or paused
 * @param word how it does
 * @param reason what it does and why, in a sentence
 * @param since since when it does so; empty while it does well
 * @param bars what each of the last days brought
 * @param articles how many articles it brought in these days
 * @param drafts how many drafts
 * @param brought when it last brought something
 * @param checked when it was last checked
 * @param next when it is checked next
 * @param pace how often it is checked
 */
public record FeedLine(
        long id,
        String source,
        String name,
        String url,
        String kind,
        String state,
        String word,
        String reason,
        String since,
        DayBars bars,
        int articles,
        int drafts,
        String brought,
        String checked,
        String next,
        String pace) {

    static FeedLine of(Feed feed, List<FeedDay> days, Desk desk) {
        return new FeedLine(
                feed.id(),
                feed.source().name(),
                feed.name().isBlank() ? feed.url() : feed.name(),
                feed.url(),
                kind(feed.kind()),
                state(feed),
                word(feed),
                reason(feed, desk),
                feed.isActive() && feed.health() != Health.GREEN ? moment(feed.healthSince(), desk) : "",
                DayBars.of(days, desk.today()),
                days.stream().mapToInt(FeedDay::newArticles).sum(),
                days.stream().mapToInt(FeedDay::drafts).sum(),
                feed.lastNewAt().map(at -> moment(at, desk)).orElseGet(messages()::never),
                feed.lastCheckAt().map(at -> moment(at, desk)).orElseGet(messages()::never),
                feed.nextCheckAt().map(at -> next(at, desk)).orElseGet(messages()::never),
                pace(feed));
    }

    private static String next(Instant at, Desk desk) {
        return at.isAfter(desk.now()) ? moment(at, desk) : messages().now();
    }

    private static String moment(Instant at, Desk desk) {
        return Dates.moment(at, desk.zone(), desk.today());
    }

    private static String state(Feed feed) {
        if (feed.endedAt().isPresent()) {
            return "failing";
        }
        if (feed.isPaused()) {
            return "paused";
        }
        return switch (feed.health()) {
            case GREEN -> "well";
            case AMBER -> "quiet";
            case RED -> "failing";
        };
    }

    private static String word(Feed feed) {
        if (feed.endedAt().isPresent()) {
            return messages().ended();
        }
        if (feed.isPaused()) {
            return messages().paused();
        }
        return switch (feed.health()) {
            case GREEN -> messages().well();
            case AMBER ->
                feed.record().failures() > 0
                        ? messages().unsteady()
                        : messages().quiet();
            case RED -> messages().failing();
        };
    }

    private static String reason(Feed feed, Desk desk) {
        if (feed.isPaused()) {
            return messages()
                    .pausedBecause(
                            feed.pausedBy().map(Editor::name).orElse(""),
                            feed.pausedAt().map(at -> moment(at, desk)).orElse(""),
                            Reasons.reasonWord(feed.pausedReason()));
        }
        return FeedResults.shown(feed.healthReason().isEmpty() ? feed.lastResult() : feed.healthReason());
    }

    static String kind(FeedKind kind) {
        return switch (kind) {
            case FEED -> messages().kindFeed();
            case SITEMAP -> messages().kindSitemap();
            case PAGE -> messages().kindPage();
            case FOLDER -> messages().kindFolder();
        };
    }

    private static String pace(Feed feed) {
        String every = length(feed.interval());
        return feed.cadence().isPresent() ? messages().every(every) : messages().everyAsOften(every);
    }

    /** "45 minutes", "2 hours", "3 days". */
    static String length(Duration time) {
        long minutes = Math.max(1, time.toMinutes());
        if (minutes < 90) {
            return minutes == 1 ? messages().minute() : messages().minutes(minutes);
        }
        long hours = Math.round(minutes / 60.0);
        return hours < 48 ? messages().hours(hours) : messages().days(Math.round(hours / 24.0));
    }

    private static FeedsMessages messages() {
        return ReaderLanguage.messages(FeedsMessages.class);
    }
}
