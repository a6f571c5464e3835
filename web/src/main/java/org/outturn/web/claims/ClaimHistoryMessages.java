package org.outturn.web.claims;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The history of a claim, in sentences. */
@MessageBundle(value = "claimhistory", locale = "en")
public interface ClaimHistoryMessages {
    @Message("added the tag “{tag}”.")
    String addedTag(String tag);

    @Message("took away the tag “{tag}”.")
    String tookTagAway(String tag);

    @Message("let it rest until {day}.")
    String letItRest(String day);

    @Message("ended its rest.")
    String endedItsRest();

    @Message("marked it in {source}.")
    String markedIn(String source);

    @Message("Found in {source}. Nobody had looked at it yet.")
    String found(String source);

    @Message("Found in {source} by {rule}. Nobody had looked at it yet.")
    String foundBy(String source, String rule);

    @Message("moved the window from {from} to {to}")
    String movedWindow(String from, String to);

    @Message("wrote down what would count as done")
    String wroteCriteria();

    @Message("changed what would count as done")
    String changedCriteria();

    @Message("changed the summary, which was “{former}”")
    String changedSummary(String former);

    @Message("changed the claimant, who was {former}")
    String changedClaimant(String former);

    @Message("changed the kind from {former} to {now}")
    String changedKind(String former, String now);

    @Message("changed the certainty from {former} to {now}")
    String changedCertainty(String former, String now);

    @Message("added a condition")
    String addedCondition();

    @Message("changed the condition, which was “{former}”")
    String changedCondition(String former);

    @Message("lets it wait for claim {id}")
    String waitsForClaim(long id);

    @Message("lets it wait for nothing")
    String waitsForNothing();

    @Message("{first}, and {second}")
    String and(String first, String second);

    @Message("{what}.")
    String did(String what);

    @Message("saved it again")
    String savedAgain();

    @Message("no window")
    String noWindow();

    @Message("nobody")
    String nobody();

    @Message("accepted the draft.")
    String acceptedDraft();

    @Message("rejected the draft.")
    String rejectedDraft();

    @Message("merged it into claim {id}, “{summary}”.")
    String mergedInto(long id, String summary);

    @Message("merged it.")
    String merged();

    @Message("took the merge back.")
    String tookMergeBack();

    @Message("took the decision back; the draft awaits review again.")
    String tookDecisionBack();

    @Message("set it back to open, {since}.")
    String setBackToOpen(String since);

    @Message("corrected the verdict from “{former}” to “{now}”, {since}.")
    String corrected(String former, String now, String since);

    @Message("recorded “{status}”, {since}.")
    String recorded(String status, String since);

    @Message("known since {day}")
    String knownSince(String day);

    @Message("on {happened}, known since {day}")
    String onKnownSince(String happened, String day);

    @Message("Evidence {bearing} was proposed.")
    String wasProposed(String bearing);

    @Message("added evidence {bearing}.")
    String addedEvidence(String bearing);

    @Message("accepted evidence {bearing}.")
    String acceptedEvidence(String bearing);

    @Message("dismissed evidence.")
    String dismissedEvidence();

    @Message("dismissed evidence: {reason}.")
    String dismissedEvidenceAs(String reason);

    @Message("It was given to {to}.")
    String itWasGivenTo(String to);

    @Message("took it.")
    String tookIt();

    @Message("gave it back.")
    String gaveItBack();

    @Message("gave it to {to}.")
    String gaveItTo(String to);

    @Message("for it")
    String forIt();

    @Message("against it")
    String againstIt();

    @Message("as context")
    String asContext();
}
