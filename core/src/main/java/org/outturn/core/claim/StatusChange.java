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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.outturn.core.editor.Editor;

/** One verdict on what became of a claim. Append-only: a wrong one is corrected by the next. */
@Entity
@Table(name = "status_change")
public class StatusChange extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Column(name = "from_status")
    @Enumerated(EnumType.STRING)
    private Status from;

    @Column(name = "to_status")
    @Enumerated(EnumType.STRING)
    private Status to;

    @Column(name = "known_since")
    private LocalDate knownSince;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evidence_id")
    private Evidence evidence;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private UUID submission;

    protected StatusChange() {}

    StatusChange(Claim claim, Status from, Verdict verdict, LocalDate happenedOn, Editor editor, Instant recordedAt) {
        this.claim = claim;
        this.from = from;
        this.to = verdict.status();
        this.knownSince = verdict.knownSince();
        this.happenedOn = happenedOn;
        this.reason = verdict.reason().strip();
        this.evidence = verdict.evidence().orElse(null);
        this.editor = editor;
        this.recordedAt = recordedAt;
        this.submission = verdict.submission().orElse(null);
    }

    /** Whether this form was recorded before. */
    public static boolean isRecorded(UUID submission) {
        return count("submission", submission) > 0;
    }

    public Long id() {
        return id;
    }

    public Claim claim() {
        return claim;
    }

    public Status from() {
        return from;
    }

    public Status to() {
        return to;
    }

    public LocalDate knownSince() {
        return knownSince;
    }

    public Optional<LocalDate> happenedOn() {
        return Optional.ofNullable(happenedOn);
    }

    public String reason() {
        return reason;
    }

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    public Editor editor() {
        return editor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether it replaces an earlier verdict rather than being the first. */
    public boolean isCorrection() {
        return from != Status.OPEN;
    }
}
