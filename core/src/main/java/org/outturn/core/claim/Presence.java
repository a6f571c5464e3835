package org.outturn.core.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.outturn.core.editor.Editor;

/**
 * Somebody has a claim open. It is said to colleagues for as long as the page reports back, and for a little longer; it locks
 * nothing.
 *
 * @param claimId the claim
 * @param editor who has it open
 * @param since when they opened it
 */
public record Presence(long claimId, Editor editor, Instant since) {
    /** How long somebody counts as present after their page last reported. */
    public static final Duration LASTS = Duration.ofMinutes(2);

    /** An editor opens a claim, and leaves what they had open before. */
    public static void open(Claim claim, Editor editor, Instant at) {
        Claim.getEntityManager()
                .createNativeQuery("delete from presence where editor_id = ?1 and claim_id <> ?2")
                .setParameter(1, editor.id())
                .setParameter(2, claim.id())
                .executeUpdate();
        stay(claim, editor, at);
    }

    /** An editor still has a claim open. */
    public static void stay(Claim claim, Editor editor, Instant at) {
        Claim.getEntityManager()
                .createNativeQuery("insert into presence (claim_id, editor_id, since, seen_at) values (?1, ?2, ?3, ?3)"
                        + " on conflict (claim_id, editor_id) do update set seen_at = excluded.seen_at,"
                        + " since = case when presence.seen_at < ?4 then excluded.since else presence.since end")
                .setParameter(1, claim.id())
                .setParameter(2, editor.id())
                .setParameter(3, at)
                .setParameter(4, at.minus(LASTS))
                .executeUpdate();
    }

    /** Which of these claims colleagues of an editor have open, longest first. */
    @SuppressWarnings("unchecked")
    public static List<Presence> ofOthers(List<Long> claims, Editor editor, Instant at) {
        if (claims.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = Claim.getEntityManager()
                .createNativeQuery(
                        "select claim_id, editor_id, since from presence where claim_id = any (cast(?1 as bigint[])) and editor_id <> ?2"
                                + " and seen_at > ?3 order by since, editor_id")
                .setParameter(1, claims.toArray(Long[]::new))
                .setParameter(2, editor.id())
                .setParameter(3, at.minus(LASTS))
                .getResultList();
        return rows.stream()
                .map(row -> new Presence(
                        ((Number) row[0]).longValue(),
                        Objects.requireNonNull(Editor.findById(((Number) row[1]).longValue())),
                        instant(row[2])))
                .toList();
    }

    private static Instant instant(Object value) {
        return value instanceof Instant instant ? instant : ((java.sql.Timestamp) value).toInstant();
    }
}
