package org.outturn.web.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Appearance;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Status;
import org.outturn.importer.due.EventClock;
import org.outturn.web.Desk;
import org.outturn.web.matches.Matches;
import org.outturn.web.text.Dates;
import org.outturn.web.text.MachineReasons;
import org.outturn.web.text.ReaderLanguage;

/**
 * What follows from the condition of an open claim: which claim it may wait for, from when its clock runs once that one has come true, and
 * that it can no longer come due when that one is ruled out. An editor takes the step.
 */
@ApplicationScoped
class Triggers {
    private final Desk desk;
    private final Matches matches;

    Triggers(Desk desk, Matches matches) {
        this.desk = desk;
        this.matches = matches;
    }

    /** What follows now; null for nothing. */
    ClaimView.@Nullable TriggerView of(Claim claim) {
        if (claim.status() != Status.OPEN || claim.review() != Review.ACCEPTED) {
            return null;
        }
        Optional<Claim> awaited = claim.wording().waitsFor();
        return awaited.isPresent() ? after(claim, awaited.get()) : proposed(claim);
    }

    private ClaimView.@Nullable TriggerView after(Claim claim, Claim awaited) {
        return switch (awaited.status()) {
            case HAPPENED, PARTLY -> met(claim, awaited);
            case DID_NOT_HAPPEN, WITHDRAWN, VOID ->
                view(claim, awaited, "ruled_out", messages().canNoLongerComeAbout(), null, "");
            case OPEN, CANNOT_TELL -> null;
        };
    }

    private ClaimView.TriggerView met(Claim claim, Claim awaited) {
        LocalDate day = awaited.happenedOn().or(awaited::knownSince).orElse(claim.announcedOn());
        String when = Dates.day(day, desk.today());
        Appearance first = claim.appearances().get(0);
        Optional<DueWindow> clock =
                EventClock.start(first.sentence(), day, first.articleVersion().language());
        DueWindow window = clock.orElse(
                claim.due().isPresent()
                        ? null
                        : new DueWindow(
                                day,
                                null,
                                null,
                                org.outturn.core.claim.Precision.DAY,
                                desk.zone(),
                                "",
                                -1,
                                -1,
                                "editor"));
        if (window == null || isSet(claim, window)) {
            return view(claim, awaited, "met", messages().cameAboutOn(when), null, "");
        }
        String words = clock.map(read ->
                        messages().clockRuns(when, read.words(), Dates.range(read.from(), read.to(), desk.today())))
                .orElse(messages().dueFromThenOn(when));
        return view(
                claim,
                awaited,
                "met",
                words,
                window,
                "Claim %d, which it waited for, came about on %s".formatted(awaited.id(), day));
    }

    private static boolean isSet(Claim claim, DueWindow window) {
        return claim.due()
                .filter(due -> Objects.equals(due.from(), window.from()) && Objects.equals(due.to(), window.to()))
                .isPresent();
    }

    private ClaimView.@Nullable TriggerView proposed(Claim claim) {
        return matches.trigger(claim)
                .map(match -> view(
                        claim,
                        match.claim(),
                        "proposed",
                        messages().mayWaitForClaim(MachineReasons.shown(match.reason())),
                        null,
                        "Its condition speaks of claim %d: %s"
                                .formatted(match.claim().id(), match.reason())))
                .orElse(null);
    }

    private static ClaimView.TriggerView view(
            Claim claim, Claim awaited, String state, String words, @Nullable DueWindow window, String reason) {
        return new ClaimView.TriggerView(
                state,
                words,
                awaited.id(),
                awaited.summary(),
                day(window == null ? null : window.from()),
                day(window == null ? null : window.to()),
                reason,
                ClaimPages.lastRevision(claim));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static ClaimSentenceMessages messages() {
        return ReaderLanguage.messages(ClaimSentenceMessages.class);
    }
}
