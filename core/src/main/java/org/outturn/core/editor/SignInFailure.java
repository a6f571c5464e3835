package org.outturn.core.editor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Failed tries for one sign-in name, whether or not anybody bears it: after five of them the name pauses, longer each time. */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure extends PanacheEntityBase {
    /** Tries before the first pause. */
    public static final int TRIES = 5;

    private static final int LONGEST_NAME = 100;

    @Id
    @Column(name = "sign_in_name")
    private String signInName;

    private int failures;

    @Column(name = "paused_until")
    private Instant pausedUntil;

    protected SignInFailure() {}

    /** How long the name must still wait; empty when it may try. */
    public static Optional<Duration> pause(String signInName, Instant at) {
        return SignInFailure.<SignInFailure>findByIdOptional(key(signInName))
                .filter(failure -> failure.pausedUntil != null && failure.pausedUntil.isAfter(at))
                .map(failure -> Duration.between(at, failure.pausedUntil));
    }

    /** Counts one more; returns how many tries are left before a pause. */
    public static int count(String signInName, Instant at) {
        getEntityManager()
                .createNativeQuery("insert into sign_in_failure (sign_in_name, failures) values (?1, 1)"
                        + " on conflict (sign_in_name) do update set failures = sign_in_failure.failures + 1")
                .setParameter(1, key(signInName))
                .executeUpdate();
        SignInFailure failure = findById(key(signInName));
        getEntityManager().refresh(failure);
        if (failure.failures >= TRIES) {
            failure.pausedUntil = at.plus(Duration.ofMinutes(1L << Math.min(failure.failures - TRIES, 6)));
        }
        return Math.max(0, TRIES - failure.failures);
    }

    /** Forgets the failures after a success. */
    public static void forget(String signInName) {
        deleteById(key(signInName));
    }

    private static String key(String signInName) {
        String key = signInName.strip().toLowerCase(Locale.ROOT);
        return key.length() > LONGEST_NAME ? key.substring(0, LONGEST_NAME) : key;
    }
}
