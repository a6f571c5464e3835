package org.outturn.core.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.outturn.core.editor.Editor;

/** That somebody has a feed left alone: since when, why and who. */
@Embeddable
class FeedPause {
    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "paused_reason")
    private String pausedReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "paused_by_id")
    private Editor pausedBy;

    protected FeedPause() {}

    static FeedPause none() {
        FeedPause none = new FeedPause();
        none.pausedReason = "";
        return none;
    }

    static FeedPause of(String reason, Editor by, Instant at) {
        FeedPause pause = new FeedPause();
        pause.pausedAt = at;
        pause.pausedReason = reason.strip();
        pause.pausedBy = by;
        return pause;
    }

    Optional<Instant> at() {
        return Optional.ofNullable(pausedAt);
    }

    String reason() {
        return pausedReason;
    }

    Optional<Editor> by() {
        return Optional.ofNullable(pausedBy);
    }
}
