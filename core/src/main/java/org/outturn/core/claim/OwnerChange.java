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
import java.util.Optional;
import org.outturn.core.editor.Editor;

/** A claim was given to an editor, or to nobody. Append-only. */
@Entity
@Table(name = "owner_change")
public class OwnerChange extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Editor owner;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected OwnerChange() {}

    OwnerChange(Claim claim, Editor owner, Instant recordedAt) {
        this.claim = claim;
        this.owner = owner;
        this.recordedAt = recordedAt;
    }

    public Long id() {
        return id;
    }

    public Claim claim() {
        return claim;
    }

    /** Who has it from now on; empty for nobody. */
    public Optional<Editor> owner() {
        return Optional.ofNullable(owner);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
