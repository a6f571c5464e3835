package org.outturn.core.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** One decision about a piece of evidence. Append-only. */
@Entity
@Table(name = "evidence_change")
public class EvidenceChange extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "evidence_id")
    private Evidence evidence;

    @Column(name = "from_state")
    @Enumerated(EnumType.STRING)
    private EvidenceState from;

    @Column(name = "to_state")
    @Enumerated(EnumType.STRING)
    private EvidenceState to;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected EvidenceChange() {}

    EvidenceChange(
            Evidence evidence,
            EvidenceState from,
            EvidenceState to,
            Stance stance,
            String reason,
            Editor editor,
            Instant recordedAt) {
        this.evidence = evidence;
        this.from = from;
        this.to = to;
        this.stance = stance;
        this.reason = reason.strip();
        this.editor = editor;
        this.recordedAt = recordedAt;
    }

    /** What it was before; empty when the evidence came in. */
    public Optional<EvidenceState> from() {
        return Optional.ofNullable(from);
    }

    public EvidenceState to() {
        return to;
    }

    public Stance stance() {
        return stance;
    }

    public String reason() {
        return reason;
    }

    public Optional<Editor> editor() {
        return Optional.ofNullable(editor);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
