package org.outturn.core.export;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;

/**
 * One verdict as API and files show it.
 *
 * @param id the number of the status change
 * @param claimId the number of the claim
 * @param summary the claim's line as it reads now
 * @param from what had become of the claim before
 * @param to what has become of it
 * @param knownSince since when that is known
 * @param happenedOn when it happened
 * @param recordedAt when the desk recorded it
 * @param editor who did
 * @param reason why, in words
 * @param evidenceId the number of the evidence it rests on
 * @param evidenceStance how that evidence bears on the claim
 * @param evidenceQuote its words
 * @param evidenceUrl where they stand
 */
public record StatusChangeRecord(
        long id,
        long claimId,
        String summary,
        Status from,
        Status to,
        LocalDate knownSince,
        @Nullable LocalDate happenedOn,
        Instant recordedAt,
        String editor,
        String reason,
        @Nullable Long evidenceId,
        @Nullable Stance evidenceStance,
        @Nullable String evidenceQuote,
        @Nullable String evidenceUrl) {}
