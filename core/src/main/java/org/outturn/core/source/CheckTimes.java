package org.outturn.core.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** When there is something to do for a feed: when it is to be asked itself, and when articles of it can be got before that. */
@Embeddable
class CheckTimes {
    @Column(name = "next_check_at")
    private Instant nextCheckAt;

    @Column(name = "ask_at")
    private Instant askAt;

    static CheckTimes none() {
        return new CheckTimes();
    }

    static CheckTimes at(Instant at) {
        CheckTimes times = new CheckTimes();
        times.nextCheckAt = at;
        times.askAt = at;
        return times;
    }

    /** The feed itself is asked at this time, or not any more; articles that can be got sooner are got sooner. */
    static CheckTimes of(Optional<Instant> ask, Optional<Instant> rest) {
        CheckTimes times = new CheckTimes();
        times.askAt = ask.orElse(null);
        times.nextCheckAt = ask.map(
                        own -> rest.filter(time -> time.isBefore(own)).orElse(own))
                .orElse(null);
        return times;
    }

    Optional<Instant> next() {
        return Optional.ofNullable(nextCheckAt);
    }

    /** When the feed itself is to be asked; empty when it is not. */
    Optional<Instant> ask() {
        return Optional.ofNullable(askAt);
    }
}
