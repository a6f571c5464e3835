package org.outturn.core.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.outturn.core.source.Speaker;

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
    private String summary;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    private Speaker speaker;

    private String claimant;

    @Column(name = "claimant_role")
    private String claimantRole;

    @Embedded
    private DueColumns due;

    private String condition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "waits_for_id")
    private Claim waitsFor;

    private String criteria;

    protected ClaimRevision() {}

    ClaimRevision(Claim claim, ClaimWording wording, String reason, Editor editor, Instant recordedAt) {
        this.claim = claim;
        this.recordedAt = recordedAt;
        this.editor = editor;
        this.reason = reason.strip();
        this.summary = wording.summary();
        this.kind = wording.kind();
        this.certainty = wording.certainty();
        this.speaker = wording.speaker().orElse(null);
        this.claimant = wording.claimant();
        this.claimantRole = wording.claimantRole();
        this.due = DueColumns.of(wording.due().orElse(null));
        this.condition = wording.condition();
        this.waitsFor = wording.waitsFor().orElse(null);
        this.criteria = wording.criteria();
    }

    /** What was written down. */
    public ClaimWording wording() {
        return new ClaimWording(
                summary,
                kind,
                certainty,
                Optional.ofNullable(speaker),
                claimant,
                claimantRole,
                DueColumns.window(due),
                condition,
                Optional.ofNullable(waitsFor),
                criteria);
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
