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
import java.util.List;
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

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected OwnerChange() {}

    OwnerChange(Claim claim, Editor owner, String reason, Editor editor, Instant recordedAt) {
        this.claim = claim;
        this.owner = owner;
        this.reason = reason;
        this.editor = editor;
        this.recordedAt = recordedAt;
    }

    /** Who had a claim, oldest first. */
    public static List<OwnerChange> of(Claim claim) {
        return list(
                "from OwnerChange o left join fetch o.owner left join fetch o.editor where o.claim = ?1"
                        + " order by o.recordedAt, o.id",
                claim);
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

    /** Why; empty for no reason given. */
    public String reason() {
        return reason;
    }

    /** Who gave it; empty where that was not written down yet. */
    public Optional<Editor> editor() {
        return Optional.ofNullable(editor);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
