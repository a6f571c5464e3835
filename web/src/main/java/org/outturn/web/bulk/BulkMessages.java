package org.outturn.web.bulk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Changing several claims at once. */
@MessageBundle(value = "bulk", locale = "en")
public interface BulkMessages {
    @Message("Change several claims")
    String changeSeveralClaims();

    @Message("Back to the list")
    String backToTheList();

    @Message("Selected claims")
    String selectedClaims();

    @Message("Claim")
    String claim();

    @Message("Now")
    String now();

    @Message("Change")
    String change();

    @Message("Will change")
    String willChange();

    @Message("Why not")
    String whyNot();

    @Message("nothing chosen yet")
    String nothingChosenYet();

    @Message("stays as it is")
    String staysAsItIs();

    @Message("Each change stands in the claim’s history.")
    String eachChangeStandsInClaimsHistory();

    @Message("What to change")
    String whatToChange();

    @Message("Drafts")
    String drafts();

    @Message("leave")
    String leave();

    @Message("Owner")
    String owner();

    @Message("Add tags")
    String addTags();

    @Message("Remove tags")
    String removeTags();

    @Message("What became of them")
    String whatBecameOfThem();

    @Message("Known since")
    String knownSince();

    @Message("with a status")
    String withAStatus();

    @Message("Also where the window is still open")
    String alsoWhereWindowIsStillOpen();

    @Message("Reason")
    String reason();

    @Message("Try these again")
    String tryTheseAgain();

    @Message("Preview")
    String preview();

    @Message("Cancel")
    String cancel();

    @Message("{refused} of {tried} not changed")
    String ofNotChanged(long refused, long tried);

    @Message("Change {count} {#if count == 1}claim{#else}claims{/if}")
    String changeSelected(int count);

    @Message("Change {count} {#if count == 1}claim{#else}claims{/if}")
    String changeClaims(long count);

    @Message(
            "{changing} will change{#if refused > 0}, {refused} {#if refused == 1}is{#else}are{/if} refused{/if}{#if unchanged > 0}, {unchanged} stay as they are{/if}. Nothing is changed yet.")
    String previewed(long changing, long refused, long unchanged);

    @Message(
            "{done} {#if done == 1}claim was{#else}claims were{/if} changed. These were not; each says why, and they stay selected.")
    String wereChanged(long done);

    @Message("One claim changed")
    String oneClaimChanged();

    @Message("{done} claims changed")
    String claimsChanged(long done);

    @Message("Accept")
    String accept();

    @Message("Reject: {reason}")
    String rejectBecause(String reason);

    @Message("nobody")
    String nobody();

    @Message("Select at least one claim in the list.")
    String selectAtLeastOne();

    @Message("Somebody changed it at {when}, after your preview. Look again.")
    String changedMeanwhile(String when);

    @Message("Claim {id}")
    String claimNumber(long id);

    @Message("{status}, known since {day}")
    String statusKnownSince(String status, String day);

    @Message("no owner")
    String noOwner();

    @Message("owner {from} → {to}")
    String ownerChanges(String from, String to);

    @Message("add “{tag}”")
    String addTag(String tag);

    @Message("remove “{tag}”")
    String removeTag(String tag);

    @Message("There is no claim of this number.")
    String noClaimOfThisNumber();

    @Message("Somebody saved it at the same moment. Look again.")
    String savedAtTheSameMoment();
}
