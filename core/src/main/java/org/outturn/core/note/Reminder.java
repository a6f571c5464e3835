package org.outturn.core.note;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whom the desk told that a window closes or has ended: each editor once for each window, however often the asking is repeated. */
public final class Reminder {
    /** What ended longer ago than this is old news after a downtime. */
    private static final int OLDEST = 30;

    private Reminder() {}

    /** What an editor is reminded of. */
    public enum Kind {
        /** The window ends soon. */
        CLOSING("closing"),
        /** The window has ended without a status. */
        OVERDUE("overdue");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The stable code in the database. */
        public String code() {
            return code;
        }
    }

    /**
     * One claim that an editor is to be told of.
     *
     * @param editor the number of the editor
     * @param claim the number of the claim
     */
    public record Due(long editor, long claim) {}

    /**
     * Writes down who is to be told now, and gives what had not been written down before: the claims that the desk follows, are open and do not
     * rest, for their owner and followers.
     *
     * @param today the day at the desk
     * @param daysBefore how many days before its end a window counts as closing
     */
    @SuppressWarnings("unchecked")
    public static List<Due> take(EntityManager database, Kind kind, LocalDate today, int daysBefore, Instant at) {
        LocalDate from = kind == Kind.CLOSING ? today : today.minusDays(OLDEST);
        LocalDate to = kind == Kind.CLOSING ? today.plusDays(daysBefore) : today.minusDays(1);
        List<Object[]> rows = database.createNativeQuery("""
                        insert into reminder (claim_id, editor_id, kind, due_to, recorded_at)
                        select claim.id, editor.id, ?1, claim.due_to, ?2
                        from claim
                        join lateral (select claim.owner_id as id union select follow.editor_id from follow where follow.claim_id = claim.id) who
                          on true
                        join editor on editor.id = who.id and editor.disabled_at is null
                        where claim.review = 'accepted' and claim.status = 'open' and claim.due_ends between ?3 and ?4
                          and (claim.snoozed_until is null or claim.snoozed_until <= ?5)
                        on conflict do nothing
                        returning editor_id, claim_id""")
                .setParameter(1, kind.code())
                .setParameter(2, at)
                .setParameter(3, from)
                .setParameter(4, to)
                .setParameter(5, today)
                .getResultList();
        return rows.stream()
                .map(row -> new Due(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }
}
