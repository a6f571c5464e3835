package org.outturn.core.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.Speaker;

/** What is written down about a claim, in the columns of a table: of the claim itself for now, of its revisions for then. */
@Embeddable
class WordingColumns {
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

    protected WordingColumns() {}

    static WordingColumns of(ClaimWording wording) {
        WordingColumns columns = new WordingColumns();
        columns.summary = wording.summary();
        columns.kind = wording.kind();
        columns.certainty = wording.certainty();
        columns.speaker = wording.speaker().orElse(null);
        columns.claimant = wording.claimant();
        columns.claimantRole = wording.claimantRole();
        columns.due = DueColumns.of(wording.due().orElse(null));
        columns.condition = wording.condition();
        columns.waitsFor = wording.waitsFor().orElse(null);
        columns.criteria = wording.criteria();
        return columns;
    }

    ClaimWording wording() {
        return new ClaimWording(
                summary,
                kind,
                certainty,
                Optional.ofNullable(speaker),
                claimant,
                claimantRole,
                due(),
                condition,
                Optional.ofNullable(waitsFor),
                criteria);
    }

    String summary() {
        return summary;
    }

    Optional<DueWindow> due() {
        return DueColumns.window(due);
    }

    @Nullable Claim waitsFor() {
        return waitsFor;
    }
}
