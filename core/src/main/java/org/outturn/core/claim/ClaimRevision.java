package org.outturn.core.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.outturn.core.editor.Editor;

/** What was written down about a claim from a moment on: the whole of it. Append-only. */
@Entity
@Table(name = "claim_revision")
public class ClaimRevision extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_revision_id")
    @SequenceGenerator(name = "claim_revision_id", sequenceName = "claim_revision_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    private String reason;

    @Embedded
    private WordingColumns wording;

    protected ClaimRevision() {}

    ClaimRevision(Claim claim, ClaimWording wording, String reason, Editor editor, Instant recordedAt) {
        this.claim = claim;
        this.recordedAt = recordedAt;
        this.editor = editor;
        this.reason = reason.strip();
        this.wording = WordingColumns.of(wording);
    }

    /** What was written down. */
    public ClaimWording wording() {
        return wording.wording();
    }

    public Long id() {
        return id;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who wrote it; empty for the machine. */
    public Optional<Editor> editor() {
        return Optional.ofNullable(editor);
    }

    public String reason() {
        return reason;
    }
}
