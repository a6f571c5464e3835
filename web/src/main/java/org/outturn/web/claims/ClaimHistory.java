package org.outturn.web.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimRevision;
import org.outturn.core.claim.ClaimWording;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceChange;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.Origin;
import org.outturn.core.claim.OwnerChange;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.ReviewChange;
import org.outturn.core.claim.SnoozeChange;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.StatusChange;
import org.outturn.core.claim.TagChange;
import org.outturn.core.claim.Timing;
import org.outturn.core.editor.Editor;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Reasons;
import org.outturn.web.text.Words;

/** Tells what happened to a claim, in sentences a reader understands, newest first. */
final class ClaimHistory {
    private final ZoneId zone;
    private final LocalDate today;

    ClaimHistory(ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
    }

    /**
     * One thing that happened.
     *
     * @param at the instant
     * @param shown "10 June, 16:02"
     * @param who did it; empty for the machine
     * @param text what, beginning with a verb where somebody did it
     * @param quote the reason in the words of who did it; empty for none
     */
    public record Entry(Instant at, String shown, String who, String text, String quote) {}

    List<Entry> of(Claim claim, Instant until) {
        List<Entry> entries = new ArrayList<>();
        revisions(claim, entries);
        reviews(claim, entries);
        claim.statusChanges().forEach(change -> entries.add(status(claim, change)));
        claim.evidence().forEach(piece -> evidence(piece, entries));
        OwnerChange.of(claim).forEach(change -> entries.add(owner(change)));
        TagChange.of(claim)
                .forEach(change -> entries.add(entry(
                        change.recordedAt(),
                        Optional.of(change.editor()),
                        change.isAdded() ? words().addedTag(change.tag()) : words().tookTagAway(change.tag()),
                        change.reason())));
        SnoozeChange.of(claim)
                .forEach(change -> entries.add(entry(
                        change.recordedAt(),
                        Optional.of(change.editor()),
                        change.until()
                                .map(day -> words().letItRest(Dates.day(day, today)))
                                .orElse(words().endedItsRest()),
                        Reasons.reasonWord(change.reason()))));
        List<Entry> known = new ArrayList<>(
                entries.stream().filter(entry -> !entry.at().isAfter(until)).toList());
        java.util.Collections.reverse(known);
        known.sort(Comparator.comparing(Entry::at).reversed());
        return known;
    }

    private void revisions(Claim claim, List<Entry> entries) {
        ClaimWording before = null;
        for (ClaimRevision revision : claim.revisions()) {
            ClaimWording now = revision.wording();
            if (before == null) {
                entries.add(first(claim, revision));
            } else {
                entries.add(
                        entry(revision.recordedAt(), revision.editor(), differences(before, now), revision.reason()));
            }
            before = now;
        }
    }

    private Entry first(Claim claim, ClaimRevision revision) {
        if (claim.origin() == Origin.EDITOR) {
            return entry(
                    revision.recordedAt(),
                    revision.editor(),
                    words().markedIn(claim.source().name()),
                    revision.reason());
        }
        boolean byRule = !claim.appearances().isEmpty()
                && !claim.appearances().get(0).rules().isEmpty();
        return entry(
                revision.recordedAt(),
                Optional.empty(),
                byRule
                        ? words().foundBy(
                                        claim.source().name(),
                                        claim.appearances().get(0).rules().get(0))
                        : words().found(claim.source().name()),
                "");
    }

    private String differences(ClaimWording before, ClaimWording now) {
        List<String> parts = new ArrayList<>();
        if (!before.due().equals(now.due())) {
            parts.add(words().movedWindow(range(before.due()), range(now.due())));
        }
        if (!before.criteria().equals(now.criteria())) {
            parts.add(before.criteria().isEmpty() ? words().wroteCriteria() : words().changedCriteria());
        }
        if (!before.summary().equals(now.summary())) {
            parts.add(words().changedSummary(before.summary()));
        }
        if (!before.claimant().equals(now.claimant()) || !before.claimantRole().equals(now.claimantRole())) {
            parts.add(words().changedClaimant(before.claimant().isEmpty() ? words().nobody() : before.claimant()));
        }
        if (before.kind() != now.kind()) {
            parts.add(words().changedKind(Words.kind(before.kind()), Words.kind(now.kind())));
        }
        if (before.certainty() != now.certainty()) {
            parts.add(words().changedCertainty(Words.certainty(before.certainty()), Words.certainty(now.certainty())));
        }
        if (!before.condition().equals(now.condition())) {
            parts.add(
                    before.condition().isEmpty()
                            ? words().addedCondition()
                            : words().changedCondition(before.condition()));
        }
        if (!id(before).equals(id(now))) {
            parts.add(now.waitsFor()
                    .map(other -> words().waitsForClaim(other.id()))
                    .orElse(words().waitsForNothing()));
        }
        return words().did(parts.stream()
                .reduce((one, other) -> words().and(one, other))
                .orElseGet(words()::savedAgain));
    }

    private static Optional<Long> id(ClaimWording wording) {
        return wording.waitsFor().map(Claim::id);
    }

    private String range(Optional<DueWindow> window) {
        return window.map(due -> Dates.range(due.from(), due.to(), today)).orElse(words().noWindow());
    }

    private void reviews(Claim claim, List<Entry> entries) {
        for (ReviewChange change : claim.reviewChanges()) {
            if (change.from().isPresent()) {
                entries.add(entry(
                        change.recordedAt(), change.editor(), review(change), Reasons.reasonWord(change.reason())));
            }
        }
    }

    private static String review(ReviewChange change) {
        return switch (change.to()) {
            case ACCEPTED -> words().acceptedDraft();
            case REJECTED -> words().rejectedDraft();
            case MERGED ->
                change.mergedInto()
                        .map(other -> words().mergedInto(other.id(), other.summary()))
                        .orElse(words().merged());
            case PROPOSED ->
                change.from().filter(from -> from == Review.MERGED).isPresent()
                        ? words().tookMergeBack()
                        : words().tookDecisionBack();
        };
    }

    private Entry status(Claim claim, StatusChange change) {
        String word = Words.inside(words(claim, change));
        String known = Dates.day(change.knownSince(), today);
        String since = change.happenedOn()
                .filter(day -> !day.equals(change.knownSince()))
                .map(day -> words().onKnownSince(Dates.day(day, today), known))
                .orElseGet(() -> words().knownSince(known));
        String text;
        if (change.to() == Status.OPEN) {
            text = words().setBackToOpen(since);
        } else if (change.isCorrection()) {
            text = words().corrected(Words.inside(Words.status(change.from())), word, since);
        } else {
            text = words().recorded(word, since);
        }
        return entry(change.recordedAt(), Optional.of(change.editor()), text, change.reason());
    }

    /** The verdict with its timing against the window that held then. */
    private static String words(Claim claim, StatusChange change) {
        Optional<DueWindow> window =
                claim.asOf(change.recordedAt()).flatMap(state -> state.wording().due());
        LocalDate from = window.map(DueWindow::from).orElse(null);
        LocalDate to = window.map(DueWindow::to).orElse(null);
        LocalDate happened = change.happenedOn().orElse(null);
        Timing timing = Timing.of(change.to(), from, to, happened, change.knownSince());
        return Words.status(
                change.to(), timing, timing == null ? 0 : timing.days(from, to, happened, change.knownSince()));
    }

    private void evidence(Evidence piece, List<Entry> entries) {
        String quote = piece.quote().length() > 160 ? piece.quote().substring(0, 159) + "…" : piece.quote();
        for (EvidenceChange change : piece.changes()) {
            String text;
            if (change.from().isEmpty()) {
                text = piece.origin() == Origin.MACHINE
                        ? words().wasProposed(bearing(change.stance()))
                        : words().addedEvidence(bearing(change.stance()));
            } else if (change.to() == EvidenceState.ACCEPTED) {
                text = words().acceptedEvidence(bearing(change.stance()));
            } else {
                text = change.reason().isEmpty()
                        ? words().dismissedEvidence()
                        : words().dismissedEvidenceAs(Reasons.reasonWord(change.reason()));
            }
            entries.add(entry(change.recordedAt(), change.editor(), text, quote));
        }
    }

    private Entry owner(OwnerChange change) {
        Optional<Editor> by = change.editor();
        String to = change.owner().map(Editor::name).orElse(words().nobody());
        boolean took = change.owner().equals(by);
        String text = by.isEmpty()
                ? words().itWasGivenTo(to)
                : took ? words().tookIt() : change.owner().isEmpty() ? words().gaveItBack() : words().gaveItTo(to);
        return entry(change.recordedAt(), by, text, change.reason());
    }

    private static String bearing(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> words().forIt();
            case CONTRADICTS -> words().againstIt();
            case CONTEXT -> words().asContext();
        };
    }

    private Entry entry(Instant at, Optional<Editor> who, String text, String quote) {
        return new Entry(
                at, Dates.moment(at, zone, today), who.map(Editor::name).orElse(""), text, quote);
    }

    private static ClaimHistoryMessages words() {
        return ReaderLanguage.messages(ClaimHistoryMessages.class);
    }
}
