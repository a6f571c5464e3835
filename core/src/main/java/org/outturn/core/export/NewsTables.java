package org.outturn.core.export;

import static org.outturn.core.export.ColumnType.ADDRESS;
import static org.outturn.core.export.ColumnType.DAY;
import static org.outturn.core.export.ColumnType.INSTANT;
import static org.outturn.core.export.ColumnType.INTEGER;
import static org.outturn.core.export.ColumnType.TEXT;
import static org.outturn.core.export.SqlTable.SqlColumn.column;

import java.util.List;

/** The tables of what was read: articles, speakers with what became of their claims, sources, feeds. */
final class NewsTables {
    static final SqlTable ARTICLES = new SqlTable(
            "articles",
            "Articles as last read; each text that the publisher showed is a version.",
            false,
            List.of(
                    column("id", INTEGER, "article.id", "the number of the article"),
                    column("sourceId", INTEGER, "article.source_id", "the number of the source"),
                    column("source", TEXT, "source.name", "the name of the source"),
                    column("url", ADDRESS, "article.url", "its address; empty for a pasted text"),
                    column("title", TEXT, "article.title", "its headline"),
                    column(
                            "authors",
                            TEXT,
                            "array_to_string(version.authors, '; ')",
                            "who wrote it, separated by semicolons"),
                    column("publishedOn", DAY, "article.published_on", "the day of publication"),
                    column("publishedAt", INSTANT, "version.published_at", "the instant of publication, if given"),
                    column("modifiedAt", INSTANT, "version.modified_at", "when the publisher says it was changed"),
                    column("language", TEXT, "version.language", "its language, ISO 639"),
                    column("section", TEXT, "version.section", "the section of the paper, if given"),
                    column("versions", INTEGER, "article.latest_version", "how many versions were seen"),
                    column("firstSeenAt", INSTANT, "article.first_seen_at", "when it came in"),
                    column("changedAt", INSTANT, "version.recorded_at", "when its latest version came in"),
                    column("claims", INTEGER, "found.claims", "how many claims that the desk follows are made in it")),
            List.of(
                    TableParameter.number("source", "The number of a source.", "article.source_id = ?"),
                    TableParameter.day("publishedFrom", "First day of publication.", "article.published_on >= ?"),
                    TableParameter.day("publishedTo", "Last day of publication.", "article.published_on <= ?"),
                    TableParameter.text(
                            "words",
                            "Words or \"a phrase\" in the headline; OR and -word work.",
                            "to_tsvector('english', article.title) @@ websearch_to_tsquery('english', ?)")),
            """
            article
            join source on source.id = article.source_id
            join article_version version on version.article_id = article.id and version.number = article.latest_version
            left join lateral (
              select count(distinct claim.id) as claims
              from article_version made
              join appearance on appearance.article_version_id = made.id
              join claim on claim.id = appearance.claim_id
              where made.article_id = article.id and claim.review = 'accepted') found on true""",
            TableKey.number("article.id"));

    static final SqlTable SPEAKERS = new SqlTable(
            "speakers",
            "People and bodies that announce, with what became of the claims that the desk follows.",
            false,
            List.of(
                    column("id", INTEGER, "speaker.id", "the number of the speaker"),
                    column("name", TEXT, "speaker.name", "the name"),
                    column("role", TEXT, "speaker.role", "title or office"),
                    column("aliases", TEXT, "known.aliases", "other names, separated by semicolons"),
                    column("createdAt", INSTANT, "speaker.created_at", "when the name first came in"),
                    column("claims", INTEGER, "record.claims", "claims that the desk follows"),
                    column("open", INTEGER, "record.open", "of these, still open"),
                    column("happened", INTEGER, "record.happened", "of these, happened"),
                    column("partly", INTEGER, "record.partly", "of these, happened in part"),
                    column("didNotHappen", INTEGER, "record.did_not_happen", "of these, did not happen"),
                    column("withdrawn", INTEGER, "record.withdrawn", "of these, called off by whoever announced them"),
                    column("other", INTEGER, "record.other", "of these, void or impossible to tell"),
                    column(
                            "late",
                            INTEGER,
                            "record.late",
                            "of those that happened, at least in part, after their window")),
            List.of(TableParameter.text(
                    "name",
                    "Part of the name.",
                    "speaker.name ilike '%' || regexp_replace(?, '([\\\\%_])', '\\\\\\1', 'g') || '%'")),
            """
            speaker
            left join lateral (
              select string_agg(alias, '; ' order by id) as aliases from speaker_alias
              where speaker_alias.speaker_id = speaker.id and alias <> speaker.name) known on true
            left join lateral (
              select count(*) as claims,
                     count(*) filter (where claim.status = 'open') as open,
                     count(*) filter (where claim.status = 'happened') as happened,
                     count(*) filter (where claim.status = 'partly') as partly,
                     count(*) filter (where claim.status = 'did_not_happen') as did_not_happen,
                     count(*) filter (where claim.status = 'withdrawn') as withdrawn,
                     count(*) filter (where claim.status in ('void', 'cannot_tell')) as other,
                     count(*) filter (where claim.happened_on > claim.due_to) as late
              from claim where claim.speaker_id = speaker.id and claim.review = 'accepted') record on true""",
            TableKey.number("speaker.id"));

    static final SqlTable SOURCES = new SqlTable(
            "sources",
            "Publications.",
            false,
            List.of(
                    column("id", INTEGER, "source.id", "the number of the source"),
                    column("name", TEXT, "source.name", "its name"),
                    column("host", TEXT, "source.host", "the host of its addresses"),
                    column("homeUrl", ADDRESS, "source.home_url", "its front page"),
                    column("createdAt", INSTANT, "source.created_at", "when it first came in"),
                    column(
                            "feeds",
                            INTEGER,
                            "(select count(*) from feed where feed.source_id = source.id)",
                            "how many of its feeds are known"),
                    column(
                            "articles",
                            INTEGER,
                            "(select count(*) from article where article.source_id = source.id)",
                            "how many of its articles were read"),
                    column(
                            "claims",
                            INTEGER,
                            "(select count(*) from claim where claim.source_id = source.id and claim.review = 'accepted')",
                            "how many claims that the desk follows were first seen in it")),
            List.of(),
            "source",
            TableKey.number("source.id"));

    private NewsTables() {}
}
