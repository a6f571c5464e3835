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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.outturn.core.editor.Editor;

/** One decision about whether a draft is a claim, or the taking back of one. Append-only. */
@Entity
@Table(name = "review_change")
public class ReviewChange extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_change_id")
    @SequenceGenerator(name = "review_change_id", sequenceName = "review_change_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Column(name = "from_review")
    @Enumerated(EnumType.STRING)
    private Review from;

    @Column(name = "to_review")
    @Enumerated(EnumType.STRING)
    private Review to;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Claim mergedInto;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ReviewChange() {}

    ReviewChange(
            Claim claim, Review from, Review to, Claim mergedInto, String reason, Editor editor, Instant recordedAt) {
        this.claim = claim;
        this.from = from;
        this.to = to;
        this.mergedInto = mergedInto;
        this.reason = reason.strip();
        this.editor = editor;
        this.recordedAt = recordedAt;
    }

    public Long id() {
        return id;
    }

    public Claim claim() {
        return claim;
    }

    /** What it was before; empty when the claim came in. */
    public Optional<Review> from() {
        return Optional.ofNullable(from);
    }

    public Review to() {
        return to;
    }

    public Optional<Claim> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public String reason() {
        return reason;
    }

    /** Who decided; empty for the machine. */
    public Optional<Editor> editor() {
        return Optional.ofNullable(editor);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
