package org.outturn.web.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.Timing;
import org.outturn.core.export.ClaimRecord;

/** One claim in the API: the fields of {@link ClaimRecord} under the same names, with codes for words. Fields are added, never changed. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ClaimJson(
        long id,
        String summary,
        String kind,
        String certainty,
        String claimant,
        String claimantRole,
        @Nullable Long speakerId,
        long sourceId,
        String source,
        LocalDate announcedOn,
        String said,
        @Nullable Long articleId,
        @Nullable String articleTitle,
        @Nullable String articleUrl,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable LocalTime dueAt,
        @Nullable String duePrecision,
        @Nullable String dueZone,
        @Nullable String dueWords,
        @Nullable String dueRule,
        int timesMoved,
        @Nullable LocalDate firstDueTo,
        String condition,
        @Nullable Long waitsFor,
        String criteria,
        String review,
        @Nullable Long mergedInto,
        String status,
        @Nullable String timing,
        @Nullable Long timingDays,
        @Nullable LocalDate knownSince,
        @Nullable LocalDate happenedOn,
        int supports,
        int contradicts,
        int context,
        int proposedEvidence,
        @Nullable String owner,
        Instant createdAt,
        Instant changedAt) {

    static ClaimJson of(ClaimRecord claim) {
        Precision precision = claim.duePrecision();
        Timing timing = claim.timing();
        return new ClaimJson(
                claim.id(),
                claim.summary(),
                claim.kind().code(),
                claim.certainty().code(),
                claim.claimant(),
                claim.claimantRole(),
                claim.speakerId(),
                claim.sourceId(),
                claim.source(),
                claim.announcedOn(),
                claim.said(),
                claim.articleId(),
                claim.articleTitle(),
                claim.articleUrl(),
                claim.dueFrom(),
                claim.dueTo(),
                claim.dueAt(),
                precision == null ? null : precision.code(),
                claim.dueZone(),
                claim.dueWords(),
                claim.dueRule(),
                claim.timesMoved(),
                claim.firstDueTo(),
                claim.condition(),
                claim.waitsFor(),
                claim.criteria(),
                claim.review().code(),
                claim.mergedInto(),
                claim.status().code(),
                timing == null ? null : timing.code(),
                claim.timingDays(),
                claim.knownSince(),
                claim.happenedOn(),
                claim.supports(),
                claim.contradicts(),
                claim.context(),
                claim.proposedEvidence(),
                claim.owner(),
                claim.createdAt(),
                claim.changedAt());
    }
}
