package org.outturn.web.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.outturn.web.page.Dates;
import org.outturn.web.page.Words;

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
                        "%s the tag “%s”.".formatted(change.isAdded() ? "added" : "took away", change.tag()),
                        change.reason())));
        SnoozeChange.of(claim)
                .forEach(change -> entries.add(entry(
                        change.recordedAt(),
                        Optional.of(change.editor()),
                        change.until()
                                .map(day -> "let it rest until " + Dates.day(day, today) + ".")
                                .orElse("ended its rest."),
                        change.reason())));
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
                    "marked it in " + claim.source().name() + ".",
                    revision.reason());
        }
        String rules = claim.appearances().isEmpty()
                        || claim.appearances().get(0).rules().isEmpty()
                ? ""
                : " by " + claim.appearances().get(0).rules().get(0);
        return entry(
                revision.recordedAt(),
                Optional.empty(),
                "Found in " + claim.source().name() + rules + ". Nobody had looked at it yet.",
                "");
    }

    private String differences(ClaimWording before, ClaimWording now) {
        List<String> parts = new ArrayList<>();
        if (!before.due().equals(now.due())) {
            parts.add("moved the window from %s to %s".formatted(range(before.due()), range(now.due())));
        }
        if (!before.criteria().equals(now.criteria())) {
            parts.add(
                    before.criteria().isEmpty()
                            ? "wrote down what would count as done"
                            : "changed what would count as done");
        }
        if (!before.summary().equals(now.summary())) {
            parts.add("changed the summary, which was “%s”".formatted(before.summary()));
        }
        if (!before.claimant().equals(now.claimant()) || !before.claimantRole().equals(now.claimantRole())) {
            parts.add("changed the claimant, who was %s"
                    .formatted(before.claimant().isEmpty() ? "nobody" : before.claimant()));
        }
        if (before.kind() != now.kind()) {
            parts.add("changed the kind from %s to %s"
                    .formatted(before.kind().code(), now.kind().code()));
        }
        if (before.certainty() != now.certainty()) {
            parts.add("changed the certainty from %s to %s"
                    .formatted(Words.certainty(before.certainty()), Words.certainty(now.certainty())));
        }
        if (!before.condition().equals(now.condition())) {
            parts.add(
                    before.condition().isEmpty()
                            ? "added a condition"
                            : "changed the condition, which was “%s”".formatted(before.condition()));
        }
        if (!id(before).equals(id(now))) {
            parts.add(now.waitsFor()
                    .map(other -> "lets it wait for claim " + other.id())
                    .orElse("lets it wait for nothing"));
        }
        return (parts.isEmpty() ? "saved it again" : String.join(", and ", parts)) + ".";
    }

    private static Optional<Long> id(ClaimWording wording) {
        return wording.waitsFor().map(Claim::id);
    }

    private String range(Optional<DueWindow> window) {
        return window.map(due -> Dates.range(due.from(), due.to(), today)).orElse("no window");
    }

    private void reviews(Claim claim, List<Entry> entries) {
        for (ReviewChange change : claim.reviewChanges()) {
            if (change.from().isPresent()) {
                entries.add(entry(change.recordedAt(), change.editor(), review(change), change.reason()));
            }
        }
    }

    private static String review(ReviewChange change) {
        return switch (change.to()) {
            case ACCEPTED -> "accepted the draft.";
            case REJECTED -> "rejected the draft.";
            case MERGED ->
                change.mergedInto()
                        .map(other -> "merged it into claim %d, “%s”.".formatted(other.id(), other.summary()))
                        .orElse("merged it.");
            case PROPOSED ->
                change.from().filter(from -> from == Review.MERGED).isPresent()
                        ? "took the merge back."
                        : "took the decision back; the draft awaits review again.";
        };
    }

    private Entry status(Claim claim, StatusChange change) {
        StringBuilder text = new StringBuilder();
        String word = words(claim, change).toLowerCase(Locale.UK);
        if (change.to() == Status.OPEN) {
            text.append("set it back to open");
        } else if (change.isCorrection()) {
            text.append("corrected the verdict from “")
                    .append(Words.status(change.from()).toLowerCase(Locale.UK))
                    .append("” to “")
                    .append(word)
                    .append('”');
        } else {
            text.append("recorded “").append(word).append('”');
        }
        change.happenedOn().filter(day -> !day.equals(change.knownSince())).ifPresent(day -> text.append(", on ")
                .append(Dates.day(day, today)));
        text.append(", known since ")
                .append(Dates.day(change.knownSince(), today))
                .append('.');
        return entry(change.recordedAt(), Optional.of(change.editor()), text.toString(), change.reason());
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
                        ? "Evidence %s was proposed.".formatted(bearing(change.stance()))
                        : "added evidence %s.".formatted(bearing(change.stance()));
            } else if (change.to() == EvidenceState.ACCEPTED) {
                text = "accepted evidence %s.".formatted(bearing(change.stance()));
            } else {
                text = "dismissed evidence%s.".formatted(change.reason().isEmpty() ? "" : ": " + change.reason());
            }
            entries.add(entry(change.recordedAt(), change.editor(), text, quote));
        }
    }

    private Entry owner(OwnerChange change) {
        Optional<Editor> by = change.editor();
        String to = change.owner().map(Editor::name).orElse("nobody");
        boolean took = change.owner().equals(by);
        String text = by.isEmpty()
                ? "It was given to %s.".formatted(to)
                : took ? "took it." : change.owner().isEmpty() ? "gave it back." : "gave it to %s.".formatted(to);
        return entry(change.recordedAt(), by, text, change.reason());
    }

    private static String bearing(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "for it";
            case CONTRADICTS -> "against it";
            case CONTEXT -> "as context";
        };
    }

    private Entry entry(Instant at, Optional<Editor> who, String text, String quote) {
        return new Entry(
                at, Dates.moment(at, zone, today), who.map(Editor::name).orElse(""), text, quote);
    }
}
