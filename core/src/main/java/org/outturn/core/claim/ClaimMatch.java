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

/** How a draft stood, when it came in, to a claim that the desk followed. Append-only; what the desk made of it stands in the draft's review. */
@Entity
@Table(name = "claim_match")
public class ClaimMatch extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "known_id")
    private Claim known;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private float score;
    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ClaimMatch() {}

    /**
     * What the machine found.
     *
     * @param claim the draft
     * @param known the claim that it is like
     * @param score how like, 0 to 1
     * @param reason why, in words for an editor
     */
    public ClaimMatch(Claim claim, Claim known, Relation relation, double score, String reason, Instant at) {
        this.claim = claim;
        this.known = known;
        this.relation = relation;
        this.score = (float) score;
        this.reason = reason;
        this.recordedAt = at;
    }

    /** What was found about a draft, if anything. */
    public static Optional<ClaimMatch> of(Claim draft) {
        return find(
                        "from ClaimMatch m join fetch m.known k join fetch k.source where m.claim = ?1 order by m.id desc",
                        draft)
                .firstResultOptional();
    }

    public Claim claim() {
        return claim;
    }

    public Claim known() {
        return known;
    }

    public Relation relation() {
        return relation;
    }

    /** How like the two are, 0 to 1. */
    public float score() {
        return score;
    }

    /** Why, in words for an editor. */
    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
