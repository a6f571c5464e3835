package org.outturn.core.export;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.Origin;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Timing;
import org.outturn.core.run.Level;
import org.outturn.core.run.Outcome;
import org.outturn.core.run.RunKind;
import org.outturn.core.run.Step;
import org.outturn.core.source.FeedKind;
import org.outturn.core.source.Health;

/** The fixed lists of words that stand in exported columns. */
final class Words {
    static final List<String> KINDS = codes(ClaimKind.values(), ClaimKind::code);
    static final List<String> CERTAINTIES = codes(Certainty.values(), Certainty::code);
    static final List<String> PRECISIONS = codes(Precision.values(), Precision::code);
    static final List<String> REVIEWS = codes(Review.values(), Review::code);
    static final List<String> STATUSES = codes(Status.values(), Status::code);
    static final List<String> TIMINGS = codes(Timing.values(), Timing::code);
    static final List<String> STANCES = codes(Stance.values(), Stance::code);
    static final List<String> EVIDENCE_STATES = codes(EvidenceState.values(), EvidenceState::code);
    static final List<String> ORIGINS = codes(Origin.values(), Origin::code);
    static final List<String> RUN_KINDS = codes(RunKind.values(), RunKind::code);
    static final List<String> OUTCOMES = codes(Outcome.values(), Outcome::code);
    static final List<String> STEPS = codes(Step.values(), Step::code);
    static final List<String> FEED_KINDS = codes(FeedKind.values(), FeedKind::code);
    static final List<String> HEALTHS = codes(Health.values(), Health::code);
    static final List<String> LEVELS = codes(Level.values(), Level::code);

    private Words() {}

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
