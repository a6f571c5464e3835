package org.outturn.web.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.StatusChange;
import org.outturn.web.Desk;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/** The form "What became of it?": empty, filled in from what was found, or with what was typed. */
@ApplicationScoped
class VerdictForms {
    private final Desk desk;

    VerdictForms(Desk desk) {
        this.desk = desk;
    }

    /** The form with nothing chosen. */
    ClaimView.VerdictForm blank(Claim claim) {
        return form(claim, "", desk.today().toString(), "", "", "", false, Map.of());
    }

    /** The form filled in from accepted evidence that the machine had proposed; empty when that says nothing about a status. */
    Optional<ClaimView.VerdictForm> of(Claim claim, long evidenceId) {
        Optional<Evidence> piece = claim.evidence().stream()
                .filter(one -> one.id() == evidenceId && one.state() == EvidenceState.ACCEPTED)
                .findFirst();
        String status =
                switch (piece.map(Evidence::rule).orElse("")) {
                    case "happened", "late" -> Status.HAPPENED.code();
                    case "partly" -> Status.PARTLY.code();
                    case "did_not_happen" -> Status.DID_NOT_HAPPEN.code();
                    case "withdrawn" -> Status.WITHDRAWN.code();
                    default -> "";
                };
        if (piece.isPresent() && piece.get().rule().equals(Evidence.TAKEN_BACK)) {
            return claim.status() == Status.OPEN ? Optional.empty() : Optional.of(reopening(claim, piece.get()));
        }
        if (status.isEmpty() || claim.status().code().equals(status)) {
            return Optional.empty();
        }
        String day = piece.get().datedOn().toString();
        boolean happened = status.equals(Status.HAPPENED.code()) || status.equals(Status.PARTLY.code());
        String source = piece.get()
                .articleVersion()
                .map(version -> version.article().source().name())
                .orElse("");
        return Optional.of(form(
                claim,
                status,
                day,
                happened ? day : "",
                "Reported by %s on %s.".formatted(source, Dates.day(piece.get().datedOn(), desk.today())),
                String.valueOf(evidenceId),
                false,
                Map.of()));
    }

    /** The words on which the verdict rested have gone: open again, unless the editor knows better. */
    private ClaimView.VerdictForm reopening(Claim claim, Evidence piece) {
        return form(
                claim,
                Status.OPEN.code(),
                piece.datedOn().toString(),
                "",
                messages().articleHasBeenChanged(),
                String.valueOf(piece.id()),
                false,
                Map.of());
    }

    /** The form filled in for a claim whose condition can no longer come about; empty when that is not so. */
    Optional<ClaimView.VerdictForm> ruledOut(Claim claim) {
        return claim.wording()
                .waitsFor()
                .filter(awaited -> claim.status() == Status.OPEN && awaited.status() != Status.OPEN)
                .map(awaited -> form(
                        claim,
                        Status.VOID.code(),
                        awaited.knownSince().orElse(desk.today()).toString(),
                        "",
                        messages()
                                .itWaitedForClaim(
                                        awaited.id(), awaited.summary(), Words.inside(Words.status(awaited.status()))),
                        "",
                        false,
                        Map.of()));
    }

    /** The form "What became of it?" with what was typed. */
    ClaimView.VerdictForm form(
            Claim claim,
            String status,
            String knownSince,
            String happenedOn,
            String reason,
            String evidence,
            boolean confirmed,
            Map<String, String> errors) {
        LocalDate end = claim.due().map(DueWindow::to).orElse(null);
        boolean confirm = end != null && !desk.today().isAfter(end);
        return new ClaimView.VerdictForm(
                last(claim),
                UUID.randomUUID().toString(),
                Arrays.stream(Status.values())
                        .filter(choice -> choice != Status.OPEN || claim.status() != Status.OPEN)
                        .map(choice -> new FilterView.Choice(
                                choice.code(),
                                choice == Status.PARTLY
                                        ? Words.status(choice, messages().inPart())
                                        : Words.status(choice),
                                choice.code().equals(status)))
                        .toList(),
                knownSince,
                happenedOn,
                reason,
                claim.evidence().stream()
                        .filter(piece -> piece.state() == EvidenceState.ACCEPTED)
                        .map(piece -> new FilterView.Choice(
                                String.valueOf(piece.id()),
                                "%s, %s: %s"
                                        .formatted(
                                                Words.inside(Words.stance(piece.stance())),
                                                Dates.day(piece.datedOn(), desk.today()),
                                                shorten(piece.quote())),
                                String.valueOf(piece.id()).equals(evidence)))
                        .toList(),
                confirm,
                confirmed,
                end == null ? "" : Dates.day(end, desk.today()),
                errors);
    }

    /** The number of the last verdict; 0 for none. */
    static long last(Claim claim) {
        List<StatusChange> changes = claim.statusChanges();
        return changes.isEmpty() ? 0 : changes.get(changes.size() - 1).id();
    }

    private static String shorten(String quote) {
        return quote.length() > 60 ? quote.substring(0, 59) + "…" : quote;
    }

    private static ClaimSentenceMessages messages() {
        return ReaderLanguage.messages(ClaimSentenceMessages.class);
    }
}
