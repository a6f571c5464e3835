package org.outturn.web.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The queue of drafts. */
@MessageBundle(value = "review", locale = "en")
public interface ReviewMessages {
    @Message("Review")
    String review();

    @Message("Queue")
    String queue();

    @Message("Previous draft")
    String previousDraft();

    @Message("Next draft")
    String nextDraft();

    @Message("{colleague} has it open")
    String hasItOpen(String colleague);

    @Message("Order: the most certain first, then what is due soonest, then what came in first.")
    String orderMostCertainFirstThenWhat();

    @Message("Decide several at once")
    String decideSeveralAtOnce();

    @Message("Nothing to review")
    String nothingToReview();

    @Message("Nothing awaits review")
    String nothingAwaitsReview();

    @Message("Every draft is decided. New ones come with the next import, or when you add an article.")
    String everyDraftIsDecidedNewOnes();

    @Message("Add an article")
    String addAnArticle();

    @Message("See what is due")
    String seeWhatIsDue();

    @Message("Article")
    String article();

    @Message("Reading view")
    String readingView();

    @Message("Original")
    String original();

    @Message("Draft {id}")
    String draft(long id);

    @Message("Proposed")
    String proposed();

    @Message("rule")
    String rule();

    @Message("Like a known claim:")
    String likeAKnownClaim();

    @Message("Merge and move its window")
    String mergeAndMoveItsWindow();

    @Message("Accept")
    String accept();

    @Message("Edit first")
    String editFirst();

    @Message("Reject…")
    String reject();

    @Message("Why is this no claim?")
    String whyIsThisNoClaim();

    @Message("Merge…")
    String merge();

    @Message("The same as which claim?")
    String theSameAsWhichClaim();

    @Message("Number of the claim")
    String numberOfTheClaim();

    @Message("Merge")
    String merge2();

    @Message("next, previous")
    String nextPrevious();

    @Message("undo")
    String undo();

    @Message("all keys")
    String allKeys();

    @Message("undated")
    String undated();

    @Message("version {number} of {latest}, read {when}")
    String version(int number, int latest, String when);

    @Message("By {authors}")
    String by(String authors);

    @Message("Unnamed source.")
    String unnamedSource();

    @Message("New speaker.")
    String newSpeaker();

    @Message("Known speaker, one claim.")
    String knownSpeakerOneClaim();

    @Message("Known speaker, {claims} claims.")
    String knownSpeaker(long claims);

    @Message("Direct quotation.")
    String directQuotation();

    @Message("In the paper’s words.")
    String inThePapersWords();

    @Message("Repeats")
    String repeats();

    @Message("Gives another date for")
    String givesAnotherDate();

    @Message("Says with another certainty")
    String saysWithAnotherCertainty();

    @Message("That draft is decided already; here is the next.")
    String decidedAlready();

    @Message("{first} and {second}")
    String and(String first, String second);

    @Message("{names} has this open, {since}")
    String oneHasItOpen(String names, String since);

    @Message("{names} have this open, {since}")
    String haveItOpen(String names, String since);

    @Message("since just now")
    String sinceJustNow();

    @Message("for a minute")
    String forAMinute();

    @Message("for {minutes} minutes")
    String forMinutes(long minutes);

    @Message("Choose what to do with the draft.")
    String chooseWhatToDo();

    @Message("Choose why this is no claim.")
    String chooseWhyNoClaim();

    @Message("Choose the claim that this draft is the same as.")
    String chooseTheClaim();

    @Message("Somebody")
    String somebody();

    @Message("{who} had {did} it already, at {when}")
    String hadItAlready(String who, String did, String when);

    @Message("Not recorded: {who} {did} “{summary}” at {when}")
    String notRecorded(String who, String did, String summary, String when);

    @Message("Draft accepted as claim {id}")
    String acceptedAsClaim(long id);

    @Message("Draft rejected")
    String draftRejected();

    @Message("Draft merged into claim {id}")
    String mergedIntoClaim(long id);

    @Message("Draft put back")
    String draftPutBack();
}
