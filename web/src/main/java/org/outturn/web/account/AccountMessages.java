package org.outturn.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One's own settings, and the people of the desk. */
@MessageBundle(value = "account", locale = "en")
public interface AccountMessages {
    @Message("Account")
    String account();

    @Message("signs in as {signInName} · {role}")
    String signsInAs(String signInName, String role);

    @Message("Looks")
    String looks();

    @Message("Theme")
    String theme();

    @Message("as the system")
    String asTheSystem();

    @Message("light")
    String light();

    @Message("dark")
    String dark();

    @Message("Density")
    String density();

    @Message("comfortable")
    String comfortable();

    @Message("compact")
    String compact();

    @Message("Save")
    String save();

    @Message("Language")
    String language();

    @Message("Language of the pages")
    String languageOfThePages();

    @Message("The API, files and feeds stay in English.")
    String apiFilesAndFeedsStayIn();

    @Message("Reminders")
    String reminders();

    @Message(
            "When a window of a claim that you have or follow closes or has ended, one message tells you, each claim once.")
    String whenWindowClaimThatYouHave();

    @Message("Mail")
    String mail();

    @Message("Leave it empty for no mail.")
    String leaveItEmptyForNoMail();

    @Message("Tokens for programs")
    String tokensForPrograms();

    @Message("Copy it now, it is shown this once:")
    String copyItNowItIsShown();

    @Message(
            "A program sends it as <code>Authorization: Bearer …</code> and does what the token opens, never more than you may do. A token for feeds and calendars stands in their address, such as <code>/api/v1/claims.ics?token=…</code>, and opens nothing else.")
    String programSendsItAsAuthorizationBearer();

    @Message("Your tokens")
    String yourTokens();

    @Message("Token")
    String token();

    @Message("Made")
    String made();

    @Message("Last used")
    String lastUsed();

    @Message("Revoke")
    String revoke();

    @Message("never")
    String neverWord();

    @Message("What it is for")
    String whatItIsFor();

    @Message("What it opens")
    String whatItOpens();

    @Message("All that you may do, for a program")
    String allThatYouMayDoFor();

    @Message("Reading")
    String reading();

    @Message("Reading, and pushing articles")
    String readingAndPushingArticles();

    @Message("Reading, and proposing evidence")
    String readingAndProposingEvidence();

    @Message("Reading, and recording what became of claims")
    String readingAndRecordingWhatBecameClaims();

    @Message("Feeds and calendars alone, for reading")
    String feedsAndCalendarsAloneForReading();

    @Message("Make a token")
    String makeAToken();

    @Message("Password")
    String password();

    @Message("Present password")
    String presentPassword();

    @Message("New password")
    String newPassword();

    @Message("At least 12 characters")
    String atLeast12Characters();

    @Message("The same again")
    String theSameAgain();

    @Message("Change it")
    String changeIt();

    @Message("Every session ends; you sign in anew.")
    String everySessionEndsYouSignIn();

    @Message("Editors")
    String editors();

    @Message(
            "Viewers read, editors decide, administrators look after the house. Nobody is deleted: decisions keep their names.")
    String viewersReadEditorsDecideAdministratorsLook();

    @Message("Send this to {invited}; it is shown this once and works once, for {hours} hours:")
    String sendThisToItIsShown(String invited, long hours);

    @Message("People")
    String people();

    @Message("Editors by name")
    String editorsByName();

    @Message("Name")
    String name();

    @Message("Signs in as")
    String signsInAsCapital();

    @Message("Role")
    String role();

    @Message("State")
    String state();

    @Message("Actions")
    String actions();

    @Message("Role of {name}")
    String roleOf(String name);

    @Message("Change")
    String change();

    @Message("kept out")
    String keptOut();

    @Message("invited")
    String invited();

    @Message("active")
    String active();

    @Message("New one-time address")
    String newOneTimeAddress();

    @Message("Let in again")
    String letInAgain();

    @Message("Keep out")
    String keepOut();

    @Message("Invite somebody")
    String inviteSomebody();

    @Message("Invite")
    String invite();

    @Message("as the desk")
    String asTheDesk();

    @Message("reads")
    String reads();

    @Message("pushes articles")
    String pushesArticles();

    @Message("proposes evidence")
    String proposesEvidence();

    @Message("records what became of claims")
    String recordsWhatBecameOfClaims();

    @Message("feeds")
    String feedsAlone();

    @Message("This is not the present password.")
    String notThePresentPassword();

    @Message("The two passwords differ.")
    String theTwoPasswordsDiffer();

    @Message("This is no address of mail.")
    String noAddressOfMail();

    @Message("Say in a few words what the token is for.")
    String sayWhatTheTokenIsFor();

    @Message("Give the name that the pages show.")
    String giveTheNameThatThePagesShow();

    @Message("Two or more letters, figures, dots, hyphens or @, without blanks.")
    String twoOrMoreLetters();

    @Message("Somebody signs in with this name already.")
    String somebodySignsInWithThisName();

    @Message("You cannot change your own role or keep yourself out. Ask another administrator.")
    String notYourOwnRole();
}
