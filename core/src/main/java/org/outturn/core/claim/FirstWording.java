package org.outturn.core.claim;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.source.Speaker;

/** What is first written down about a claim, before an editor has seen it. */
final class FirstWording {
    private FirstWording() {}

    /** What a draft says; its line is cut where it is too long. */
    static ClaimWording of(ClaimDraft draft, Optional<Speaker> speaker) {
        return new ClaimWording(
                shorten(draft.summary()),
                draft.kind(),
                draft.certainty(),
                speaker,
                draft.claimant(),
                draft.claimantRole(),
                Optional.ofNullable(draft.due()),
                draft.condition(),
                Optional.empty(),
                "");
    }

    /** The day on which an article was published, or came in where it does not say. */
    static LocalDate announcedOn(ArticleVersion version) {
        return version.publishedOn()
                .orElseGet(() -> version.recordedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static String shorten(String summary) {
        String line = summary.strip();
        return line.length() <= ClaimWording.LONGEST_SUMMARY
                ? line
                : line.substring(0, ClaimWording.LONGEST_SUMMARY - 1) + "…";
    }
}
