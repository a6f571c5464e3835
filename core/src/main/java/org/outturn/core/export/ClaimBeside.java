package org.outturn.core.export;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is told of each claim besides its own row. It is looked up for the rows that are shown, and only for those, and only where a column
 * is asked for that needs it.
 */
enum ClaimBeside {
    /** The article in which it was first made. */
    FIRST("""
            left join lateral (
              select article.id as article_id, version.title, article.url
              from (select article_version_id from appearance where claim_id = claim.id order by id limit 1) appearance
              join article_version version on version.id = appearance.article_version_id
              join article on article.id = version.article_id) first on true
            """, "cross join (select null::bigint as article_id, null::text as title, null::text as url) first "),

    /** How often its due window moved. */
    MOVES("""
            left join lateral (
              select count(*) filter (where revision.due_to is distinct from revision.former or revision.due_from is distinct from
                       revision.former_from) - 1 as times_moved,
                     (array_agg(revision.due_to order by revision.recorded_at, revision.id))[1] as first_due_to
              from (select r.*, lag(r.due_to, 1, date '0001-01-01') over place as former,
                           lag(r.due_from, 1, date '0001-01-01') over place as former_from
                    from claim_revision r where r.claim_id = claim.id
                    window place as (order by r.recorded_at, r.id)) revision) moves on true
            """, "cross join (select 0 as times_moved, null::date as first_due_to) moves "),

    /** How much evidence there is. */
    PIECES("""
            left join lateral (
              select count(*) filter (where state = 'accepted' and stance = 'supports') as supports,
                     count(*) filter (where state = 'accepted' and stance = 'contradicts') as contradicts,
                     count(*) filter (where state = 'accepted' and stance = 'context') as context,
                     count(*) filter (where state = 'proposed') as proposed
              from evidence where evidence.claim_id = claim.id) pieces on true
            """, "cross join (select 0 as supports, 0 as contradicts, 0 as context, 0 as proposed) pieces ");

    /** All that can be told. */
    static final Set<ClaimBeside> ALL = Collections.unmodifiableSet(EnumSet.allOf(ClaimBeside.class));

    private final String lookUp;
    private final String absent;

    ClaimBeside(String lookUp, String absent) {
        this.lookUp = lookUp;
        this.absent = absent;
    }

    /** What has to be looked up for some columns of {@link ClaimColumns}. */
    static Set<ClaimBeside> of(Collection<String> columns) {
        Set<ClaimBeside> told = EnumSet.noneOf(ClaimBeside.class);
        for (ClaimBeside beside : values()) {
            if (!Collections.disjoint(beside.columns(), columns)) {
                told.add(beside);
            }
        }
        return told;
    }

    /** The columns that need it. */
    private List<String> columns() {
        return switch (this) {
            case FIRST -> List.of("articleId", "articleTitle", "articleUrl");
            case MOVES -> List.of("timesMoved", "firstDueTo");
            case PIECES -> List.of("supports", "contradicts", "context", "proposedEvidence");
        };
    }

    /** SQL that joins it to each claim. */
    String lookUp() {
        return lookUp;
    }

    /** SQL that joins nothing under the same names. */
    String absent() {
        return absent;
    }
}
