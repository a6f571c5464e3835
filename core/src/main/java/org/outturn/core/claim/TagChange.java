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
import org.outturn.core.editor.Editor;

/** A claim got a tag, or lost one. Append-only. */
@Entity
@Table(name = "tag_change")
public class TagChange extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private String tag;

    private boolean added;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected TagChange() {}

    TagChange(Claim claim, Tag tag, boolean added, String reason, Editor editor, Instant recordedAt) {
        this.claim = claim;
        this.tag = tag.name();
        this.added = added;
        this.reason = reason;
        this.editor = editor;
        this.recordedAt = recordedAt;
    }

    /** What happened to the tags of a claim, oldest first. */
    public static List<TagChange> of(Claim claim) {
        return list("from TagChange t join fetch t.editor where t.claim = ?1 order by t.recordedAt, t.id", claim);
    }

    public String tag() {
        return tag;
    }

    /** Whether it was added; else it was taken away. */
    public boolean isAdded() {
        return added;
    }

    /** Why; empty for no reason given. */
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
