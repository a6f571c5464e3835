package org.outturn.core.export;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Counts what the desk made of what the machine proposed. */
public final class ProposalTally {
    private static final String COUNTS = """
            count(*), count(*) filter (where state = 'accepted'), count(*) filter (where state = 'dismissed')""";

    private static final String EVIDENCE = " from evidence where origin = 'machine' and rule <> ''";

    /** A reason without the words that it quotes, so that the same kind of reason is one row. */
    private static final String KIND =
            "regexp_replace(regexp_replace(part, ': .*$', ''), '\\s*\\(?''[^'']*''\\)?\\s*', ' … ', 'g')";

    private ProposalTally() {}

    /**
     * What became of some proposals.
     *
     * @param name what they have in common
     * @param proposed how many there are
     * @param accepted how many the desk accepted
     * @param dismissed how many it dismissed
     */
    public record Row(String name, long proposed, long accepted, long dismissed) {
        /** The share accepted of those that were judged; empty when none was. */
        public Optional<Share> share() {
            long judged = accepted + dismissed;
            return judged == 0 ? Optional.empty() : Optional.of(Share.of(accepted, judged));
        }

        /** How many nobody has judged. */
        public long open() {
            return proposed - accepted - dismissed;
        }
    }

    /** All evidence that the machine proposed. */
    public static Row all(EntityManager database) {
        return rows(database, "select 'all', " + COUNTS + EVIDENCE).get(0);
    }

    /** By the month in which it was proposed, written 2025-03, the latest first. */
    public static List<Row> byMonth(EntityManager database) {
        return rows(
                database,
                "select to_char(recorded_at at time zone 'UTC', 'YYYY-MM') as month, " + COUNTS + EVIDENCE
                        + " group by month order by month desc limit 36");
    }

    /** By what the machine read the words as: happened, late and so on; the most frequent first. */
    public static List<Row> byBearing(EntityManager database) {
        return rows(database, "select rule, " + COUNTS + EVIDENCE + " group by rule order by count(*) desc, rule");
    }

    /** By the kind of reason; a proposal with several reasons counts for each. The most frequent first. */
    public static List<Row> byReason(EntityManager database) {
        return rows(
                database,
                "select kind, " + COUNTS + " from (select distinct evidence.id, state, btrim(" + KIND + ") as kind"
                        + " from evidence cross join unnest(string_to_array(evidence.reason, '; ')) as reasons(part)"
                        + " where origin = 'machine' and rule <> '') as reasoned where kind <> ''"
                        + " group by kind order by count(*) desc, kind limit 40");
    }

    /** By how sure the machine was, in tenths. */
    public static List<Row> byScore(EntityManager database) {
        return rows(
                database,
                "select to_char(floor(least(score, 0.999) * 10) / 10, 'FM0.0') as tenth, " + COUNTS + EVIDENCE
                        + " and score is not null group by tenth order by tenth desc");
    }

    /** Why proposals were dismissed, the most frequent reason first. */
    public static List<Row> dismissals(EntityManager database) {
        return rows(database, """
                select case when change.reason = '' then 'no reason given' else change.reason end as why, count(*), 0, count(*)
                from evidence_change change join evidence on evidence.id = change.evidence_id
                where evidence.origin = 'machine' and evidence.state = 'dismissed' and change.to_state = 'dismissed'
                group by why order by count(*) desc, why limit 20""");
    }

    /** Drafts that were taken for known claims, by what they were taken for: merged into that claim, or decided otherwise. */
    public static List<Row> sameClaims(EntityManager database) {
        return rows(database, """
                select match.relation, count(*),
                       count(*) filter (where claim.review = 'merged' and claim.merged_into_id = match.known_id),
                       count(*) filter (where claim.review in ('accepted', 'rejected')
                         or (claim.review = 'merged' and claim.merged_into_id <> match.known_id))
                from claim_match match join claim on claim.id = match.claim_id
                group by match.relation order by count(*) desc""");
    }

    @SuppressWarnings("unchecked")
    private static List<Row> rows(EntityManager database, String sql) {
        List<Object[]> rows = database.createNativeQuery(sql).getResultList();
        return rows.stream()
                .map(row -> new Row((String) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
