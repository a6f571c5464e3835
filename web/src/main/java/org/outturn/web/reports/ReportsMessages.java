package org.outturn.web.reports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What became of all claims, and of the machine's proposals. */
@MessageBundle(value = "reports", locale = "en")
public interface ReportsMessages {
    @Message("Reports")
    String reports();

    @Message("Proposals")
    String proposals();

    @Message("As a list")
    String asAList();

    @Message("Announced from")
    String announcedFrom();

    @Message("to")
    String to();

    @Message("Show")
    String show();

    @Message("No claim fits")
    String noClaimFits();

    @Message("Choose a longer time, or <a href=\"/reports\">all of it</a>.")
    String chooseLongerTimeOrAllIt();

    @Message("What became of them")
    String whatBecameOfThem();

    @Message("The same in groups")
    String theSameInGroups();

    @Message("Groups")
    String groups();

    @Message("Outcomes by group, the largest first")
    String outcomesByGroupLargestFirst();

    @Message("Group")
    String group();

    @Message("Outcomes")
    String outcomes();

    @Message("Claims")
    String claims();

    @Message("On time")
    String onTime();

    @Message(
            "On time counts what happened early or had no window as well. Void and what nobody can tell stand in the bar and among the claims alone.")
    String onTimeHoldsMore();

    @Message("Late")
    String late();

    @Message("In part")
    String inPart();

    @Message("Did not happen")
    String didNotHappen();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Open")
    String openWord();

    @Message("Overdue")
    String overdue();

    @Message("Happened, of those decided")
    String happenedOfThoseDecided();

    @Message("{count} claims by outcome; the numbers follow")
    String claimsByOutcomeNumbersFollow(long count);

    @Message("claims")
    String claimsSmall();

    @Message("on time")
    String onTimeSmall();

    @Message("late")
    String lateSmall();

    @Message("in part")
    String inPartSmall();

    @Message("did not happen")
    String didNotHappenSmall();

    @Message("withdrawn")
    String withdrawnSmall();

    @Message("open")
    String openWordSmall();

    @Message("overdue")
    String overdueSmall();

    @Message("happened")
    String happened();

    @Message("How long it takes")
    String howLongItTakes();

    @Message("Share that had happened, by days since the announcement (Kaplan-Meier). {median}")
    String shareThatHadHappenedByDays(String median);

    @Message("The machine has proposed no evidence yet.")
    String machineHasProposedNoEvidenceYet();

    @Message("Judge what is new")
    String judgeWhatIsNew();

    @Message("A proposal with several reasons counts for each of them. Quoted words are left out.")
    String proposalWithSeveralReasonsCountsFor();

    @Message("{title}: proposed, accepted, dismissed")
    String proposedAcceptedDismissed(String title);

    @Message("Proposed")
    String proposed();

    @Message("Accepted")
    String accepted();

    @Message("Dismissed")
    String dismissed();

    @Message("Not judged")
    String notJudged();

    @Message("Accepted, of those judged")
    String acceptedOfThoseJudged();

    @Message("proposed")
    String proposedSmall();

    @Message("accepted")
    String acceptedSmall();

    @Message("dismissed")
    String dismissedSmall();

    @Message("not judged")
    String notJudgedSmall();

    @Message("of those judged")
    String ofThoseJudged();

    @Message("{width} per cent accepted")
    String perCentAccepted(long width);

    @Message("Why they were dismissed")
    String whyTheyWereDismissed();

    @Message("Reason")
    String reason();

    @Message("Drafts taken for known claims")
    String draftsTakenForKnownClaims();

    @Message("Taken as one that")
    String takenAsOneThat();

    @Message("Drafts")
    String drafts();

    @Message("Merged so")
    String mergedSo();

    @Message("Decided otherwise")
    String decidedOtherwise();

    @Message("Await review")
    String awaitReview();

    @Message("Right, of those decided")
    String rightOfThoseDecided();

    @Message("drafts")
    String draftsSmall();

    @Message("merged so")
    String mergedSoSmall();

    @Message("otherwise")
    String otherwise();

    @Message("await review")
    String awaitReviewSmall();

    @Message("right")
    String right();

    @Message(
            "What became of {total} {#if total == 1}claim{#else}claims{/if}{#if from} announced from {from}{/if}{#if to} to {to}{/if}.")
    String whatBecameOf(long total, String from, String to);

    @Message("none decided yet")
    String noneDecided();

    @Message("These claims")
    String theseClaims();

    @Message("{share} % ({low} to {high} %)")
    String shareWithInterval(long share, long low, long high);

    @Message("By kind")
    String byKind();

    @Message("By speaker")
    String bySpeaker();

    @Message("By source")
    String bySource();

    @Message("By certainty")
    String byCertainty();

    @Message("By month")
    String byMonthSmall();

    @Message(
            "The machine proposed {proposed} {#if proposed == 1}piece{#else}pieces{/if} of evidence. The desk accepted {accepted} and dismissed {dismissed}; nobody has judged {judged}.")
    String machineProposed(long proposed, long accepted, long dismissed, long judged);

    @Message("Accepted of those judged: {share}.")
    String acceptedOf(String share);

    @Message("Proposed in")
    String proposedIn();

    @Message("By what it was read as")
    String byReading();

    @Message("Read as")
    String readAs();

    @Message("By how sure the machine was")
    String bySureness();

    @Message("Score from")
    String scoreFrom();

    @Message("By kind of reason")
    String byKindOfReason();

    @Message("repeats")
    String repeats();

    @Message("moves the date")
    String movesTheDate();

    @Message("changes the certainty")
    String changesTheCertainty();
}
