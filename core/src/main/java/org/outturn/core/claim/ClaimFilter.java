package org.outturn.core.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which claims: the one language of the page, the API and every file. An empty set means "any". {@link ClaimFilterReader} reads it
 * from the parameters of an address.
 *
 * @param review what the desk decided; unless something else is asked for, only accepted claims
 * @param status what became of them
 * @param timing where they stand against their windows
 * @param kind what sort of announcement they are
 * @param certainty how firmly they were announced
 * @param speaker the number of the speaker
 * @param source the number of the source in which they were first seen
 * @param owner the number of the editor who has them
 * @param withoutOwner only claims that nobody has
 * @param follower the number of an editor who has them or follows them
 * @param tags claims with at least one of these topics
 * @param words words or "a phrase" in summary, claimant or sentence, in the syntax of web searches
 * @param dueFrom keeps claims whose window ends on this day or later, so that a window known to the month is not missed
 * @param dueTo keeps claims whose window begins on this day or earlier
 * @param announcedFrom first day of announcement
 * @param announcedTo last day of announcement
 * @param knownFrom first day since when the status is known
 * @param knownTo last day since when the status is known
 * @param evidence what evidence they have
 * @param trigger where the claim that they wait for stands
 * @param withoutCriteria only claims without a word on what would count as done
 * @param snoozed whether they rest today
 */
public record ClaimFilter(
        Set<Review> review,
        Set<Status> status,
        Set<Timing> timing,
        Set<ClaimKind> kind,
        Set<Certainty> certainty,
        OptionalLong speaker,
        OptionalLong source,
        OptionalLong owner,
        boolean withoutOwner,
        OptionalLong follower,
        Set<String> tags,
        String words,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo,
        Optional<LocalDate> announcedFrom,
        Optional<LocalDate> announcedTo,
        Optional<LocalDate> knownFrom,
        Optional<LocalDate> knownTo,
        Optional<EvidenceNeed> evidence,
        Optional<TriggerState> trigger,
        boolean withoutCriteria,
        Optional<Boolean> snoozed) {

    /** What evidence a claim has. */
    public enum EvidenceNeed {
        /** Proposed by the machine and not judged yet. */
        PROPOSED("proposed"),
        /** At least one accepted piece. */
        ACCEPTED("accepted"),
        /** None that is accepted or proposed. */
        NONE("none");

        private final String code;

        EvidenceNeed(String code) {
            this.code = code;
        }

        /** The stable code in addresses. */
        public String code() {
            return code;
        }
    }

    /** Where the claim stands that another one waits for. */
    public enum TriggerState {
        /** Nothing has become of it yet. */
        WAITING("waiting"),
        /** It came about, so the clock of the other one runs. */
        MET("met"),
        /** It can no longer come about. */
        RULED_OUT("ruled-out");

        private final String code;

        TriggerState(String code) {
            this.code = code;
        }

        /** The stable code in addresses. */
        public String code() {
            return code;
        }
    }

    /** Everything that the desk follows. */
    public static final ClaimFilter ACCEPTED = new ClaimFilter(
            EnumSet.of(Review.ACCEPTED),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            false,
            OptionalLong.empty(),
            Set.of(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    /** The same with another set of review states. */
    public ClaimFilter withReview(Set<Review> states) {
        return with(states, status, timing, speaker, source, follower, dueFrom, dueTo, snoozed, trigger);
    }

    /** The same with other statuses. */
    public ClaimFilter withStatus(Set<Status> statuses) {
        return with(review, statuses, timing, speaker, source, follower, dueFrom, dueTo, snoozed, trigger);
    }

    /** The same with other timings. */
    public ClaimFilter withTiming(Set<Timing> timings) {
        return with(review, status, timings, speaker, source, follower, dueFrom, dueTo, snoozed, trigger);
    }

    /** The same for one speaker. */
    public ClaimFilter withSpeaker(long id) {
        return with(review, status, timing, OptionalLong.of(id), source, follower, dueFrom, dueTo, snoozed, trigger);
    }

    /** The same for one source. */
    public ClaimFilter withSource(long id) {
        return with(review, status, timing, speaker, OptionalLong.of(id), follower, dueFrom, dueTo, snoozed, trigger);
    }

    /** The same for the claims that an editor has or follows. */
    public ClaimFilter withFollower(long id) {
        return with(review, status, timing, speaker, source, OptionalLong.of(id), dueFrom, dueTo, snoozed, trigger);
    }

    /** The same for windows that touch these days. */
    public ClaimFilter withDue(LocalDate from, LocalDate to) {
        return with(
                review,
                status,
                timing,
                speaker,
                source,
                follower,
                Optional.of(from),
                Optional.of(to),
                snoozed,
                trigger);
    }

    /** The same for claims that rest today, or for those that do not. */
    public ClaimFilter withSnoozed(boolean resting) {
        return with(review, status, timing, speaker, source, follower, dueFrom, dueTo, Optional.of(resting), trigger);
    }

    /** The same for claims that wait for another one which stands so. */
    public ClaimFilter withTrigger(TriggerState state) {
        return with(review, status, timing, speaker, source, follower, dueFrom, dueTo, snoozed, Optional.of(state));
    }

    private ClaimFilter with(
            Set<Review> states,
            Set<Status> statuses,
            Set<Timing> timings,
            OptionalLong ofSpeaker,
            OptionalLong inSource,
            OptionalLong followedBy,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Boolean> resting,
            Optional<TriggerState> awaited) {
        return new ClaimFilter(
                states,
                statuses,
                timings,
                kind,
                certainty,
                ofSpeaker,
                inSource,
                owner,
                withoutOwner,
                followedBy,
                tags,
                words,
                from,
                to,
                announcedFrom,
                announcedTo,
                knownFrom,
                knownTo,
                evidence,
                awaited,
                withoutCriteria,
                resting);
    }
}
