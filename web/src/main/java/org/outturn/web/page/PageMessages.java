package org.outturn.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around every page, and in its pieces. */
@MessageBundle(value = "page", locale = "en")
public interface PageMessages {
    @Message("Skip to the page")
    String skipToThePage();

    @Message("Search claims")
    String searchClaims();

    @Message("Search")
    String search();

    @Message("Pages")
    String pages();

    @Message("Today")
    String today();

    @Message("Review")
    String review();

    @Message("Overdue")
    String overdue();

    @Message("Claims")
    String claims();

    @Message("More")
    String more();

    @Message("Calendar")
    String calendar();

    @Message("Articles")
    String articles();

    @Message("Speakers")
    String speakers();

    @Message("Sources")
    String sources();

    @Message("Reports")
    String reports();

    @Message("Exports")
    String exports();

    @Message("Corrections")
    String corrections();

    @Message("House")
    String house();

    @Message("Feeds")
    String feeds();

    @Message("Import runs")
    String importRuns();

    @Message("Audit log")
    String auditLog();

    @Message("Editors")
    String editors();

    @Message("Webhooks")
    String webhooks();

    @Message("Component page")
    String componentPage();

    @Message("Close")
    String close();

    @Message("Sign out")
    String signOut();

    @Message("Sign in")
    String signIn();

    @Message("Keys")
    String keys();

    @Message("search")
    String searchSmall();

    @Message("next, previous draft or row")
    String nextPreviousDraftOrRow();

    @Message("accept the draft")
    String acceptTheDraft();

    @Message("edit it first, then")
    String editItFirstThen();

    @Message("reject it, then a number")
    String rejectItThenANumber();

    @Message("merge it into a known claim")
    String mergeItIntoKnownClaim();

    @Message("undo the last decision")
    String undoTheLastDecision();

    @Message("select the row of a claim; then")
    String selectRowClaimThen();

    @Message("changes all selected")
    String changesAllSelected();

    @Message("add evidence to a claim")
    String addEvidenceToAClaim();

    @Message("add a tag to a claim")
    String addTagToClaim();

    @Message("these keys")
    String theseKeys();

    @Message("Switch single keys off")
    String switchSingleKeysOff();

    @Message("Reference")
    String reference();

    @Message("Known:")
    String known();

    @Message("Try now")
    String tryNow();

    @Message("Go to Today")
    String goToToday();

    @Message("new")
    String newWord();

    @Message("no evidence")
    String noEvidence();

    @Message("{supports} supports")
    String supports(Object supports);

    @Message("supports")
    String supports2();

    @Message("{contradicts} contradicts")
    String contradicts(Object contradicts);

    @Message("contradicts")
    String contradicts2();

    @Message("{context} context")
    String context(Object context);

    @Message("context")
    String context2();

    @Message("Undo")
    String undo();

    @Message("Summary")
    String summary();

    @Message("Claimant")
    String claimant();

    @Message("Office")
    String office();

    @Message("Kind")
    String kind();

    @Message("Certainty")
    String certainty();

    @Message("from “{certaintyWords}”")
    String from(Object certaintyWords);

    @Message("Due window")
    String dueWindow();

    @Message("rule")
    String rule();

    @Message("From")
    String fromCapital();

    @Message("To")
    String to();

    @Message("Condition")
    String condition();

    @Message("Waits for claim number")
    String waitsForClaimNumber();

    @Message("What would count as done?")
    String whatWouldCountAsDone();

    @Message("Written down before the outcome")
    String writtenDownBeforeTheOutcome();

    @Message("announced")
    String announced();

    @Message("today")
    String todaySmall();

    @Message("Switch single keys on")
    String switchSingleKeysOn();

    @Message("Your session has ended. Sign in in another tab, then send this again: nothing you typed is lost.")
    String sessionHasEnded();

    @Message("The database does not answer. Nothing you typed is lost; try again in a moment.")
    String databaseIsAway();

    @Message("Not done ({status}). Nothing you typed is lost.")
    String notDone(String status);

    @Message("No connection. Nothing you typed is lost; try again when the line is back.")
    String noConnection();

    @Message("This address is not understood")
    String addressNotUnderstood();

    @Message("A link or a form asked for something that Outturn does not know. Nothing was left out silently.")
    String nothingWasLeftOutSilently();

    @Message("There is nothing at this address")
    String nothingAtThisAddress();

    @Message(
            "It may have been typed wrongly, or it points to something that never existed here: claims and articles are never deleted.")
    String neverDeleted();

    @Message("This needs another role")
    String needsAnotherRole();

    @Message(
            "Viewers read, editors decide, administrators look after the house. An administrator can give you another role.")
    String whoMayDoWhat();

    @Message("The database does not answer")
    String databaseDoesNotAnswer();

    @Message("Nothing that was confirmed is lost. This page tries again every 10 seconds.")
    String nothingConfirmedIsLost();

    @Message("This request is not understood")
    String requestNotUnderstood();

    @Message("This address does not take that")
    String doesNotTakeThat();

    @Message("There is no such form of it")
    String noSuchForm();

    @Message("This is too large")
    String tooLarge();

    @Message("This is no format that is read here")
    String noFormatReadHere();

    @Message("This did not work")
    String didNotWork();

    @Message("Go back and try it another way.")
    String tryAnotherWay();

    @Message("Something went wrong")
    String somethingWentWrong();

    @Message("The mistake is ours. Nothing was changed. Whoever runs Outturn finds it in the log by the reference.")
    String mistakeIsOurs();

    @Message("This form could not be checked")
    String formCouldNotBeChecked();

    @Message(
            "It came from a page that was opened too long ago, or not from here. Go back, reload the page, and send it again: what you typed is still in the form.")
    String fromAPageOpenedTooLongAgo();

    @Message("Status labels")
    String statusLabels();

    @Message("Retention")
    String retention();
}
