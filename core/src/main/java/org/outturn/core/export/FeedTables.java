package org.outturn.core.export;

import static org.outturn.core.export.ColumnType.ADDRESS;
import static org.outturn.core.export.ColumnType.INSTANT;
import static org.outturn.core.export.ColumnType.INTEGER;
import static org.outturn.core.export.ColumnType.TEXT;
import static org.outturn.core.export.SqlTable.SqlColumn.column;
import static org.outturn.core.export.SqlTable.SqlColumn.word;

import java.util.List;

/**
 * The table of what is polled. What a feed is called and how often it is checked are today's in a look back, as names are; how it was
 * doing is known of the past only where runs and outages tell.
 */
final class FeedTables {
    static final SqlTable FEEDS = new SqlTable(
            "feeds",
            "Addresses that are polled.",
            false,
            List.of(
                    column("id", INTEGER, "feed.id", "the number of the feed"),
                    column("sourceId", INTEGER, "feed.source_id", "the number of the source"),
                    column("source", TEXT, "source.name", "the name of the source"),
                    column("url", ADDRESS, "feed.url", "its address"),
                    column("name", TEXT, "feed.name", "its name"),
                    column("createdAt", INSTANT, "feed.created_at", "when it was added"),
                    column("pausedAt", INSTANT, "feed.paused_at", "since when it is not polled"),
                    word("kind", Words.FEED_KINDS, "feed.kind", "what stands at its address"),
                    column("pattern", TEXT, "feed.pattern", "which links or files count; empty for all"),
                    column(
                            "cadenceMinutes",
                            INTEGER,
                            "feed.cadence_minutes",
                            "how often it is checked; empty for a pace that follows what it brings"),
                    column(
                            "nextCheckAt",
                            INSTANT,
                            "feed.next_check_at",
                            "when it is checked next; empty when it is not, and in a look back"),
                    column(
                            "lastCheckAt",
                            INSTANT,
                            "feed.last_check_at",
                            "when it was last checked; empty in a look back"),
                    column(
                            "lastSuccessAt",
                            INSTANT,
                            "feed.last_success_at",
                            "when it last answered; empty in a look back"),
                    column(
                            "lastNewAt",
                            INSTANT,
                            "(select max(run.finished_at) from import_run run where run.feed_id = feed.id and run.new_articles > 0)",
                            "when a check that brought new articles last ended"),
                    column("lastResult", TEXT, "feed.last_result", "what came of the last check; empty in a look back"),
                    column(
                            "failures",
                            INTEGER,
                            "feed.failures",
                            "how many checks have failed in a row; empty in a look back"),
                    column(
                            "failingSince",
                            INSTANT,
                            "(select outage.began_at from feed_outage outage where outage.feed_id = feed.id and outage.ended_at is null)",
                            "since when it cannot be reached"),
                    word("health", Words.HEALTHS, "feed.health", "how it is doing; empty in a look back"),
                    column("healthReason", TEXT, "feed.health_reason", "why it is not green; empty in a look back"),
                    column("healthSince", INSTANT, "feed.health_since", "since when; empty in a look back"),
                    column(
                            "endedAt",
                            INSTANT,
                            "feed.ended_at",
                            "since when its server says that there is nothing any more"),
                    column("pausedReason", TEXT, "feed.paused_reason", "why it is not polled"),
                    column("pausedBy", TEXT, "pauser.name", "who said so")),
            List.of(
                    TableParameter.number("source", "The number of a source.", "feed.source_id = ?"),
                    TableParameter.word(
                            "health", "How the feed is doing; none in a look back.", Words.HEALTHS, "feed.health = ?")),
            """
            feed
            join source on source.id = feed.source_id
            left join editor pauser on pauser.id = feed.paused_by_id""",
            TableKey.number("feed.id"));

    private FeedTables() {}
}
