package org.outturn.core.export;

import java.time.Instant;

/**
 * The tables as they stood at an instant: common table expressions that bear the tables' own names, so that every query works on
 * them unchanged. They are never materialized, so that the indexes of the tables behind them serve the query.
 */
final class PastTables {
    private static final String TABLES = """
            with claim_revision as not materialized (select * from claim_revision where recorded_at <= :then),
            review_change as not materialized (select * from review_change where recorded_at <= :then),
            status_change as not materialized (select * from status_change where recorded_at <= :then),
            owner_change as not materialized (select * from owner_change where recorded_at <= :then),
            tag_change as not materialized (select * from tag_change where recorded_at <= :then),
            snooze_change as not materialized (select * from snooze_change where recorded_at <= :then),
            evidence_change as not materialized (select * from evidence_change where recorded_at <= :then),
            appearance as not materialized (select * from appearance where recorded_at <= :then),
            article_version as not materialized (select * from article_version where recorded_at <= :then),
            source as not materialized (
              select * from source where created_at <= :then
              or exists (select 1 from article where article.source_id = source.id and article.first_seen_at <= :then)),
            speaker as not materialized (select * from speaker where created_at <= :then),
            speaker_alias as not materialized (select * from speaker_alias where created_at <= :then),
            problem as not materialized (select * from problem where recorded_at <= :then),
            feed as not materialized (
              select id, source_id, url, name, created_at, case when paused_at <= :then then paused_at end as paused_at,
                     kind, pattern, cadence_minutes, null::timestamptz as next_check_at, null::timestamptz as last_check_at,
                     null::timestamptz as last_success_at, null::text as last_result, null::integer as failures, null::text as health,
                     null::text as health_reason, null::timestamptz as health_since,
                     case when ended_at <= :then then ended_at end as ended_at,
                     case when paused_at <= :then then paused_reason else '' end as paused_reason,
                     case when paused_at <= :then then paused_by_id end as paused_by_id
              from feed where created_at <= :then),
            feed_outage as not materialized (
              select id, feed_id, began_at, case when ended_at <= :then then ended_at end as ended_at
              from feed_outage where began_at <= :then),
            import_run as not materialized (
              select id, kind, label, feed_id, editor_id, started_at,
                     case when finished_at <= :then then finished_at end as finished_at,
                     case when finished_at <= :then then outcome else 'running' end as outcome,
                     case when finished_at <= :then then fetched end as fetched,
                     case when finished_at <= :then then new_articles end as new_articles,
                     case when finished_at <= :then then changed_articles end as changed_articles,
                     case when finished_at <= :then then unchanged_articles end as unchanged_articles,
                     case when finished_at <= :then then drafts end as drafts,
                     case when finished_at <= :then then skipped end as skipped
              from import_run where started_at <= :then),
            article as not materialized (
              select a.id, a.source_id, a.url, v.title, v.published_on, a.first_seen_at, v.number as latest_version
              from article a
              join lateral (
                select * from article_version where article_version.article_id = a.id order by number desc limit 1) v on true
              where a.first_seen_at <= :then),
            evidence as not materialized (
              select e.id, e.claim_id, c.stance, e.origin, c.to_state as state, e.quote, e.article_version_id, e.quote_start, e.quote_end,
                     e.url, e.captured_at, e.dated_on, e.reason, e.rule, e.score, e.editor_id, e.recorded_at
              from evidence e
              join lateral (
                select * from evidence_change where evidence_change.evidence_id = e.id order by recorded_at desc, id desc limit 1) c on true
              where e.recorded_at <= :then),
            claim as not materialized (
              select c.id, c.origin, w.summary, w.kind, w.certainty, w.speaker_id, w.claimant, w.claimant_role, c.said, c.source_id,
                     c.announced_on, w.due_from, w.due_to, w.due_at, w.due_precision, w.due_zone, w.due_words, w.due_rule, w.condition,
                     w.waits_for_id, w.criteria, d.to_review as review, d.merged_into_id, coalesce(s.to_status, 'open') as status,
                     case when s.to_status <> 'open' then s.known_since end as known_since, s.happened_on, o.owner_id, c.created_at,
                     greatest(w.recorded_at, d.recorded_at, s.recorded_at, o.recorded_at, p.recorded_at, t.recorded_at,
                       z.recorded_at) as changed_at,
                     coalesce(t.tags, '{}') as tags, z.snoozed_until,
                     coalesce(w.due_to, w.due_from, date '9999-12-31') as due_order,
                     case when w.due_from is null and w.due_to is null then date '9999-12-31'
                       else coalesce(w.due_from, date '0001-01-01') end as due_begins,
                     coalesce(w.due_to, date '9999-12-31') as due_ends,
                     setweight(to_tsvector('english', w.summary), 'A') || setweight(to_tsvector('english', w.claimant), 'B')
                       || to_tsvector('english', c.said) as search
              from claim c
              join lateral (select * from claim_revision r where r.claim_id = c.id order by recorded_at desc, id desc limit 1) w on true
              join lateral (select * from review_change r where r.claim_id = c.id order by recorded_at desc, id desc limit 1) d on true
              left join lateral (
                select * from status_change r where r.claim_id = c.id order by recorded_at desc, id desc limit 1) s on true
              left join lateral (
                select * from owner_change r where r.claim_id = c.id order by recorded_at desc, id desc limit 1) o on true
              left join lateral (
                select array_agg(l.tag order by l.tag collate "C") filter (where l.added) as tags, max(l.recorded_at) as recorded_at
                from (select distinct on (r.tag) r.tag, r.added, r.recorded_at from tag_change r where r.claim_id = c.id
                      order by r.tag, r.recorded_at desc, r.id desc) l) t on true
              left join lateral (
                select * from snooze_change r where r.claim_id = c.id order by recorded_at desc, id desc limit 1) z on true
              left join lateral (select max(e.recorded_at) as recorded_at from evidence e where e.claim_id = c.id) p on true)
            """;

    private PastTables() {}

    /** The expressions for an instant, to be put in front of a query. */
    static String at(Instant then) {
        return TABLES.replace(":then", "timestamptz '" + then + "'");
    }
}
