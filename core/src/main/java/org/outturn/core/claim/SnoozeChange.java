package org.outturn.core.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.core.editor.Editor;

/** An overdue claim was let rest until a day, or woken before it. Append-only. */
@Entity
@Table(name = "snooze_change")
public class SnoozeChange extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Column(name = "snoozed_until")
    private LocalDate until;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected SnoozeChange() {}

    SnoozeChange(Claim claim, LocalDate until, String reason, Editor editor, Instant recordedAt) {
        this.claim = claim;
        this.until = until;
        this.reason = reason;
        this.editor = editor;
        this.recordedAt = recordedAt;
    }

    /** What happened to the rest of a claim, oldest first. */
    public static List<SnoozeChange> of(Claim claim) {
        return list("from SnoozeChange s join fetch s.editor where s.claim = ?1 order by s.recordedAt, s.id", claim);
    }

    /** The latest of each of these claims, in no order. */
    public static List<SnoozeChange> latest(List<Long> claims) {
        return list(
                "from SnoozeChange s join fetch s.editor where s.claim.id in ?1 and s.id = "
                        + "(select max(l.id) from SnoozeChange l where l.claim = s.claim)",
                claims);
    }

    public Claim claim() {
        return claim;
    }

    /** The day on which it comes back; empty when it was woken. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public String reason() {
        return reason;
    }

    public Editor editor() {
        return editor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
