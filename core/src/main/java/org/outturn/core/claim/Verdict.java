package org.outturn.core.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an editor records about what became of a claim.
 *
 * @param status what became of it
 * @param knownSince the day on which that became known
 * @param happenedOn the day on which it happened; empty means the day on which it became known
 * @param reason one or two sentences that a reader can check
 * @param evidence what it rests on, if anything
 * @param beforeTheEnd confirms "did not happen" while the due window is still open
 * @param submission what the form sends along, so that the same form sent twice makes one change
 */
public record Verdict(
        Status status,
        LocalDate knownSince,
        Optional<LocalDate> happenedOn,
        String reason,
        Optional<Evidence> evidence,
        boolean beforeTheEnd,
        Optional<UUID> submission) {}
