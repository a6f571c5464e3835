package org.outturn.core.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Timing;

/**
 * One claim as pages, API and files show it. The order of the components is the order of the columns; docs/export.md says what each
 * means. Components are added at the end and never change their meaning.
 *
 * @param id the claim's number
 * @param summary one line, as in a list
 * @param kind what sort of announcement it is
 * @param certainty how firmly it was announced, IPTC eos1 to eos5
 * @param claimant who announced it, as written
 * @param claimantRole title or office of the claimant
 * @param speakerId the number of the speaker, if known by name
 * @param sourceId the number of the source in which it was first seen
 * @param source the name of that source
 * @param announcedOn the day on which it was first made
 * @param said the sentence in which it was first made
 * @param articleId the number of the article with that sentence
 * @param articleTitle its headline
 * @param articleUrl its address, if it has one
 * @param dueFrom first day of the due window
 * @param dueTo last day of the due window
 * @param dueAt time of day, when the words name one
 * @param duePrecision how exactly the words gave the window
 * @param dueZone the zone that its days are counted in
 * @param dueWords the words it was read from
 * @param dueRule the rule that read them; {@code editor} when an editor gave it
 * @param timesMoved how often an editor moved the window
 * @param firstDueTo last day of the window as first read
 * @param condition what must come first
 * @param waitsFor the number of the claim that must come first
 * @param criteria what would count as done
 * @param review what the desk decided about the draft
 * @param mergedInto the number of the claim it is merged into
 * @param status what became of it
 * @param timing where it stands against its window on the day of the export; null when it has no timing
 * @param timingDays how many days the timing is about
 * @param knownSince since when the status is known
 * @param happenedOn when it happened
 * @param supports accepted evidence for it
 * @param contradicts accepted evidence against it
 * @param context accepted evidence that helps to judge
 * @param proposedEvidence evidence that nobody has judged
 * @param owner the name of the editor who has it
 * @param createdAt when it came in
 * @param changedAt when it was last changed
 * @param tags its topics by name, separated by a comma and a space
 * @param snoozedUntil the day on which it comes back to Overdue; may be over
 */
public record ClaimRecord(
        long id,
        String summary,
        ClaimKind kind,
        Certainty certainty,
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
        @Nullable Precision duePrecision,
        @Nullable String dueZone,
        @Nullable String dueWords,
        @Nullable String dueRule,
        int timesMoved,
        @Nullable LocalDate firstDueTo,
        String condition,
        @Nullable Long waitsFor,
        String criteria,
        Review review,
        @Nullable Long mergedInto,
        Status status,
        @Nullable Timing timing,
        @Nullable Long timingDays,
        @Nullable LocalDate knownSince,
        @Nullable LocalDate happenedOn,
        int supports,
        int contradicts,
        int context,
        int proposedEvidence,
        @Nullable String owner,
        Instant createdAt,
        Instant changedAt,
        String tags,
        @Nullable LocalDate snoozedUntil) {}
