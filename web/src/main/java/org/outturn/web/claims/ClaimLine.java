package org.outturn.web.claims;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.outturn.core.claim.Precision;
import org.outturn.core.editor.Editor;
import org.outturn.core.export.ClaimRecord;
import org.outturn.core.export.Highlight;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/**
 * One claim in a list, in the words of the page.
 *
 * @param id the claim's number
 * @param summary its line
 * @param kind its kind
 * @param shape which badge it has: the status, or late
 * @param status the words of the badge
 * @param timing the timing while open; empty for a decided claim
 * @param timingWords "12 days over"
 * @param due when it is due: the words, the range, or both; empty for undated
 * @param moved "moved twice"; empty when it was not
 * @param claimant who announced it; empty for the paper's own voice
 * @param source where it was first seen
 * @param announced when it was announced
 * @param certainty the code
 * @param certaintyWord the word
 * @param review the code
 * @param reviewWord the word
 * @param supports accepted evidence for it
 * @param contradicts accepted evidence against it
 * @param context accepted evidence that helps to judge
 * @param proposed evidence that nobody has judged
 * @param owner who has it; empty for nobody
 * @param ownerInitials for small places
 * @param tags its topics
 * @param knownSince since when its status is known; empty while open
 * @param changed when it was last changed
 * @param summaryPieces its line, in parts where a search found words
 * @param saidPieces the part of the sentence in which a search found words; empty for none
 */
public record ClaimLine(
        long id,
        String summary,
        String kind,
        String shape,
        String status,
        String timing,
        String timingWords,
        String due,
        String moved,
        String claimant,
        String source,
        String announced,
        String certainty,
        String certaintyWord,
        String review,
        String reviewWord,
        int supports,
        int contradicts,
        int context,
        int proposed,
        String owner,
        String ownerInitials,
        List<String> tags,
        String knownSince,
        String changed,
        List<Highlight.Piece> summaryPieces,
        List<Highlight.Piece> saidPieces) {

    private static final int LONGEST_WORDS = 40;

    /** The line of a claim, as seen on a day. */
    public static ClaimLine of(ClaimRecord claim, LocalDate today) {
        long days = claim.timingDays() == null ? 0 : claim.timingDays();
        String timingWords = Words.timing(claim.timing(), days, claim.dueTo());
        String owner = claim.owner() == null ? "" : claim.owner();
        return new ClaimLine(
                claim.id(),
                claim.summary(),
                Words.kind(claim.kind()),
                Words.shape(claim.status(), claim.timing()),
                Words.status(claim.status(), claim.timing(), days),
                claim.timing() == null || timingWords.isEmpty()
                        ? ""
                        : claim.timing().code(),
                timingWords,
                due(claim, today),
                claim.timesMoved() == 0
                        ? ""
                        : claim.timesMoved() == 1
                                ? messages().movedOnce()
                                : messages().movedTimes(claim.timesMoved()),
                claim.claimant(),
                claim.source(),
                Dates.day(claim.announcedOn(), today),
                claim.certainty().code(),
                Words.certainty(claim.certainty()),
                claim.review().code(),
                Words.review(claim.review()),
                claim.supports(),
                claim.contradicts(),
                claim.context(),
                claim.proposedEvidence(),
                owner,
                owner.isEmpty() ? "" : Editor.initials(owner),
                claim.tags().isEmpty() ? List.of() : List.of(claim.tags().split(", ")),
                claim.knownSince() == null ? "" : Dates.day(claim.knownSince(), today),
                Dates.day(LocalDate.ofInstant(claim.changedAt(), ZoneOffset.UTC), today),
                List.of(new Highlight.Piece(claim.summary(), false)),
                List.of());
    }

    /** The same with the words of a search marked. */
    ClaimLine found(Highlight highlight) {
        return new ClaimLine(
                id,
                summary,
                kind,
                shape,
                status,
                timing,
                timingWords,
                due,
                moved,
                claimant,
                source,
                announced,
                certainty,
                certaintyWord,
                review,
                reviewWord,
                supports,
                contradicts,
                context,
                proposed,
                owner,
                ownerInitials,
                tags,
                knownSince,
                changed,
                highlight.summary(),
                highlight.isSaid() ? highlight.said() : List.of());
    }

    private static String due(ClaimRecord claim, LocalDate today) {
        if (claim.dueFrom() == null && claim.dueTo() == null) {
            return "";
        }
        // a window that begins with the announcement is a deadline: "by 31 May"
        LocalDate from = claim.announcedOn().equals(claim.dueFrom())
                        && !claim.announcedOn().equals(claim.dueTo())
                ? null
                : claim.dueFrom();
        String range = Dates.range(from, claim.dueTo(), today);
        boolean exact = claim.duePrecision() == Precision.DAY || claim.duePrecision() == Precision.HOUR;
        String words = claim.dueWords();
        return exact || words == null || words.isEmpty() || words.length() > LONGEST_WORDS
                ? range
                : messages().dueWords(words, range);
    }

    /** Whether any evidence is accepted. */
    public boolean hasEvidence() {
        return supports + contradicts + context > 0;
    }

    private static ClaimListMessages messages() {
        return ReaderLanguage.messages(ClaimListMessages.class);
    }
}
