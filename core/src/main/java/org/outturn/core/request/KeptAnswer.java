package org.outturn.core.request;

import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was answered to a request with a key, so that the same request sent again acts once. It is written in the transaction of what the
 * request does; a second one with the same key that arrives meanwhile waits until that transaction is over.
 *
 * @param status the HTTP status
 * @param location the address of what came about; empty for none
 * @param tag the strong tag of what was changed; empty for none
 * @param body the body
 */
public record KeptAnswer(int status, String location, String tag, String body) {
    /** How long an answer is kept. */
    public static final Duration LIFETIME = Duration.ofDays(1);

    /** The most characters of a key. */
    public static final int LONGEST_KEY = 255;

    /** What is known of a key. */
    public sealed interface Known {}

    /** Nothing: the request may act, and its answer is then to be kept. */
    public record Fresh() implements Known {}

    /** The same request came before; this was answered. */
    public record Before(KeptAnswer answer) implements Known {}

    /** Another request came with this key. */
    public record Other() implements Known {}

    /**
     * Takes a key for a request, or finds what was answered before. Within the transaction of the request.
     *
     * @param editor whose key it is; those of others are never seen
     * @param request all that makes the request this one, hashed
     */
    public static Known take(EntityManager database, long editor, String key, byte[] request, Instant at) {
        database.createNativeQuery(
                        "delete from kept_answer where editor_id = ?1 and request_key = ?2 and expires_at <= ?3")
                .setParameter(1, editor)
                .setParameter(2, key)
                .setParameter(3, at)
                .executeUpdate();
        int taken = database.createNativeQuery(
                        "insert into kept_answer (editor_id, request_key, request_hash, expires_at)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, editor)
                .setParameter(2, key)
                .setParameter(3, request)
                .setParameter(4, at.plus(LIFETIME))
                .executeUpdate();
        return taken == 1 ? new Fresh() : find(database, editor, key, request).orElseGet(Other::new);
    }

    private static Optional<Known> find(EntityManager database, long editor, String key, byte[] request) {
        List<?> found = database.createNativeQuery(
                        "select request_hash, status, location, tag, body from kept_answer where editor_id = ?1 and request_key = ?2")
                .setParameter(1, editor)
                .setParameter(2, key)
                .getResultList();
        return found.stream().findFirst().map(row -> {
            Object[] values = (Object[]) row;
            return MessageDigest.isEqual((byte[]) values[0], request)
                    ? new Before(new KeptAnswer(
                            ((Number) values[1]).intValue(), (String) values[2], (String) values[3], (String)
                                    values[4]))
                    : new Other();
        });
    }

    /** Keeps this answer under a key that was taken in the same transaction. */
    public void keep(EntityManager database, long editor, String key) {
        database.createNativeQuery(
                        "update kept_answer set status = ?1, location = ?2, tag = ?3, body = ?4 where editor_id = ?5 and request_key = ?6")
                .setParameter(1, status)
                .setParameter(2, location)
                .setParameter(3, tag)
                .setParameter(4, body)
                .setParameter(5, editor)
                .setParameter(6, key)
                .executeUpdate();
    }

    /** Forgets answers that are too old to be asked for; returns how many. */
    public static int forget(EntityManager database, Instant at) {
        return database.createNativeQuery("delete from kept_answer where expires_at <= ?1")
                .setParameter(1, at)
                .executeUpdate();
    }
}
