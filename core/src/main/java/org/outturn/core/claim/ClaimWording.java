package org.outturn.core.claim;

import java.util.Optional;
import org.outturn.core.source.Speaker;

/**
 * What is written down about a claim and may be edited; each change of it is a {@link ClaimRevision}.
 *
 * @param summary one line, as in a list
 * @param kind what sort of announcement it is
 * @param certainty how firmly it was announced
 * @param speaker who announced it, if known by name
 * @param claimant the name as written; may be empty
 * @param claimantRole title or office; may be empty
 * @param due when it is due, if that is known
 * @param condition what must come first, in words; may be empty
 * @param waitsFor the claim that must come first, if that one is followed too
 * @param criteria what would count as done; may be empty
 */
public record ClaimWording(
        String summary,
        ClaimKind kind,
        Certainty certainty,
        Optional<Speaker> speaker,
        String claimant,
        String claimantRole,
        Optional<DueWindow> due,
        String condition,
        Optional<Claim> waitsFor,
        String criteria) {

    /** The longest summary, in characters. */
    public static final int LONGEST_SUMMARY = 300;

    public ClaimWording {
        summary = summary.strip();
        claimant = claimant.strip();
        claimantRole = claimantRole.strip();
        condition = condition.strip();
        criteria = criteria.strip();
        if (summary.isEmpty()) {
            throw new RefusedException("summary", "Say in one line what will have happened.");
        }
        if (summary.length() > LONGEST_SUMMARY) {
            throw new RefusedException(
                    "summary",
                    "The summary has %d characters; at most %d fit on a line."
                            .formatted(summary.length(), LONGEST_SUMMARY));
        }
    }

    /** The same with another due window. */
    public ClaimWording withDue(Optional<DueWindow> window) {
        return new ClaimWording(
                summary, kind, certainty, speaker, claimant, claimantRole, window, condition, waitsFor, criteria);
    }

    /** The same, waiting for another claim. */
    ClaimWording withWaitsFor(Claim other) {
        return new ClaimWording(
                summary,
                kind,
                certainty,
                speaker,
                claimant,
                claimantRole,
                due,
                condition,
                Optional.of(other),
                criteria);
    }

    /** The same with another speaker. */
    public ClaimWording withSpeaker(Optional<Speaker> other) {
        return new ClaimWording(
                summary, kind, certainty, other, claimant, claimantRole, due, condition, waitsFor, criteria);
    }

    /** The same with other criteria. */
    public ClaimWording withCriteria(String words) {
        return new ClaimWording(
                summary, kind, certainty, speaker, claimant, claimantRole, due, condition, waitsFor, words);
    }
}
