package org.outturn.core.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What the robots.txt of a host said when it was last asked for, so that it is known after a restart and to every process. */
@Entity
@Table(name = "host_rules")
public class HostRules extends PanacheEntityBase {
    /** What the host answered. */
    public enum State {
        /** It has rules. */
        READ("read"),
        /** It has none. */
        ABSENT("absent"),
        /** It did not answer. */
        UNREACHABLE("unreachable");

        @EnumeratedValue
        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The stable code in the database. */
        public String code() {
            return code;
        }
    }

    @Id
    private String address;

    @Enumerated(EnumType.STRING)
    private State state;

    private String text;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "unreachable_since")
    private Instant unreachableSince;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected HostRules() {}

    /** What is kept about a host under the address of its robots.txt; empty when it was never asked. */
    public static Optional<HostRules> at(String address) {
        return findByIdOptional(address);
    }

    /**
     * Keeps what a host said, in the place of what it said before. Of two processes that ask a new host at the same time one is refused
     * by the database, which loses nothing: both heard the same.
     *
     * @param address the address of its robots.txt
     * @param state what it answered
     * @param text the rules, verbatim; those from before where it did not answer; empty for none
     * @param unreachableSince since when it has not answered; empty when it did
     * @param expiresAt when to ask again
     */
    public static void keep(
            String address,
            State state,
            Optional<String> text,
            Instant checkedAt,
            Optional<Instant> unreachableSince,
            Instant expiresAt) {
        HostRules known = findById(address);
        HostRules rules = known == null ? new HostRules() : known;
        rules.address = address;
        rules.state = state;
        rules.text = text.orElse(null);
        rules.checkedAt = checkedAt;
        rules.unreachableSince = unreachableSince.orElse(null);
        rules.expiresAt = expiresAt;
        rules.persist();
    }

    public State state() {
        return state;
    }

    /** The rules, verbatim. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public Optional<Instant> unreachableSince() {
        return Optional.ofNullable(unreachableSince);
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
