package org.outturn.web.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The audit log. */
@MessageBundle(value = "audit", locale = "en")
public interface AuditMessages {
    @Message("Audit log")
    String auditLog();

    @Message("Who did what when. Nothing here can be changed.")
    String whoDidWhatWhenNothingHere();

    @Message("CSV of all of it")
    String csvOfAllOfIt();

    @Message("Who")
    String who();

    @Message("everybody")
    String everybody();

    @Message("What")
    String what();

    @Message("everything")
    String everything();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Show")
    String show();

    @Message("Clear")
    String clear();

    @Message("Nothing fits")
    String nothingFits();

    @Message("Nobody did that in this time.")
    String nobodyDidThatInThisTime();

    @Message("Show everything")
    String showEverything();

    @Message("Entries, newest first")
    String entriesNewestFirst();

    @Message("When")
    String when();

    @Message("Did what")
    String didWhat();

    @Message("To which claim")
    String toWhichClaim();

    @Message("Reason")
    String reason();

    @Message("Pages of the log")
    String pagesOfTheLog();

    @Message("{count} entries shown")
    String entriesShown(int count);

    @Message("Older")
    String older();

    @Message("Review of drafts")
    String kindReview();

    @Message("Verdicts")
    String kindStatus();

    @Message("Wording and windows")
    String kindWording();

    @Message("Evidence")
    String kindEvidence();

    @Message("Owners")
    String kindOwner();

    @Message("Tags added")
    String kindTag();

    @Message("Tags taken away")
    String kindUntag();

    @Message("Snoozes")
    String kindSnooze();

    @Message("Notes")
    String kindNote();

    @Message("Imports")
    String kindImport();

    @Message("Sign-ins")
    String kindSignIn();

    @Message("Tokens")
    String kindToken();

    @Message("Editors and roles")
    String kindEditor();

    @Message("decided “{review}”")
    String decided(String review);

    @Message("recorded “{status}”")
    String recorded(String status);

    @Message("wrote it down anew")
    String wroteAnew();

    @Message("accepted evidence")
    String acceptedEvidence();

    @Message("dismissed evidence")
    String dismissedEvidence();

    @Message("put back evidence")
    String putBackEvidence();

    @Message("took it")
    String tookIt();

    @Message("gave it to {who}")
    String gaveItTo(String who);

    @Message("nobody")
    String nobody();

    @Message("added the tag “{tag}”")
    String addedTag(String tag);

    @Message("took the tag “{tag}” away")
    String tookTagAway(String tag);

    @Message("woke it")
    String wokeIt();

    @Message("let it rest until {day}")
    String letItRest(String day);

    @Message("wrote a note")
    String wroteANote();

    @Message("imported ({what})")
    String imported(String what);

    @Message("signed in")
    String signedIn();

    @Message("made a token ({scope})")
    String madeAToken(String scope);

    @Message("invited somebody to the desk")
    String invitedSomebody();

    @Message("kept somebody out")
    String keptSomebodyOut();

    @Message("let somebody in again")
    String letSomebodyIn();

    @Message("gave the role “{role}”")
    String gaveTheRole(String role);

    @Message("Labels of statuses")
    String kindStatusLabel();

    @Message("labelled a status ({what})")
    String labelledAStatus(String what);
}
