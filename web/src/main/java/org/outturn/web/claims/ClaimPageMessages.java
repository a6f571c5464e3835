package org.outturn.web.claims;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of one claim, with its forms. */
@MessageBundle(value = "claimpage", locale = "en")
public interface ClaimPageMessages {
    @Message("You look at {asOfWords}. Nothing can be changed from here.")
    String youLookAtNothingCanBe(String asOfWords);

    @Message("Back to now")
    String backToNow();

    @Message("claim {id}")
    String claim(long id);

    @Message("into")
    String into();

    @Message("claim {mergedInto}")
    String claim2(long mergedInto);

    @Message("As it stood on")
    String asItStoodOn();

    @Message("Show")
    String show();

    @Message("Edit")
    String edit();

    @Message("What was said")
    String whatWasSaid();

    @Message("Read the article")
    String readTheArticle();

    @Message("in")
    String inWord();

    @Message("{source}, {when}, version {version}. First seen by us {seen}.")
    String versionFirstSeenByUs(String source, String when, int version, String seen);

    @Message("When it is due")
    String whenItIsDue();

    @Message("set by an editor")
    String setByAnEditor();

    @Message("rule")
    String rule();

    @Message("window now")
    String windowNow();

    @Message("first window")
    String firstWindow();

    @Message("Supports")
    String supports();

    @Message("Contradicts")
    String contradicts();

    @Message("Context")
    String context();

    @Message("Undated")
    String undated();

    @Message("The words give no window.")
    String theWordsGiveNoWindow();

    @Message("It waits for its condition.")
    String itWaitsForItsCondition();

    @Message("Move the window")
    String moveTheWindow();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Reason")
    String reason();

    @Message("Who moved it, and where that stands")
    String whoMovedItAndWhereThat();

    @Message("Move")
    String move();

    @Message("The former window stays on record.")
    String formerWindowStaysOnRecord();

    @Message("Evidence")
    String evidence();

    @Message("The articles disagree: some words speak for it, others against it.")
    String articlesDisagreeSomeWordsSpeakFor();

    @Message("Proposed")
    String proposed();

    @Message("Why: {reason}")
    String why(String reason);

    @Message("Accept")
    String accept();

    @Message("Dismiss…")
    String dismiss();

    @Message("Why does it not bear on the claim?")
    String whyDoesItNotBearOn();

    @Message("Dismiss")
    String dismiss2();

    @Message("Nothing bears on it yet.")
    String nothingBearsOnItYet();

    @Message("{outage} Silence from there proves nothing.")
    String silenceFromThereProvesNothing(String outage);

    @Message("Search the stored articles now")
    String searchTheStoredArticlesNow();

    @Message("{count} dismissed")
    String dismissed(int count);

    @Message("dismissed: {reasonWord}")
    String dismissed2(String reasonWord);

    @Message("Add evidence")
    String addEvidence();

    @Message("How it bears on the claim")
    String howItBearsOnClaim();

    @Message("The words")
    String theWords();

    @Message("Where they stand")
    String whereTheyStand();

    @Message("An address, or the number of an article here")
    String addressOrNumberArticleHere();

    @Message("Dated")
    String dated();

    @Message("An article here brings its own")
    String articleHereBringsItsOwn();

    @Message("Why it bears on the claim")
    String whyItBearsOnClaim();

    @Message("Add")
    String add();

    @Message("Where it appeared")
    String whereItAppeared();

    @Message("once")
    String once();

    @Message("{count} times")
    String times(int count);

    @Message("Date")
    String date();

    @Message("Source")
    String source();

    @Message("Wording")
    String wording();

    @Message("against the first")
    String againstTheFirst();

    @Message("Certainty")
    String certainty();

    @Message("History")
    String history();

    @Message("Beside")
    String beside();

    @Message("What became of it?")
    String whatBecameOfIt();

    @Message("Status")
    String status();

    @Message("Known since")
    String knownSince();

    @Message("Happened on")
    String happenedOn();

    @Message("if on another day")
    String ifOnAnotherDay();

    @Message("One or two sentences a reader can check")
    String oneOrTwoSentencesReaderCan();

    @Message("Rests on")
    String restsOn();

    @Message("no evidence here")
    String noEvidenceHere();

    @Message("The window is open until {until}. “Did not happen” now needs your confirmation.")
    String windowIsOpenUntilDidNot(String until);

    @Message("I mean it before the window ends")
    String iMeanItBeforeWindowEnds();

    @Message("Record")
    String record();

    @Message("It can be corrected, never erased.")
    String itCanBeCorrectedNeverErased();

    @Message("Nobody has looked yet")
    String nobodyHasLookedYet();

    @Message("Accept the draft before recording what became of it.")
    String acceptDraftBeforeRecordingWhatBecame();

    @Message("Review it")
    String reviewIt();

    @Message("What would count as done")
    String whatWouldCountAsDone();

    @Message("Nobody has written it down yet.")
    String nobodyHasWrittenItDownYet();

    @Message("Condition")
    String condition();

    @Message("Let it wait for that claim")
    String letItWaitForThatClaim();

    @Message("Set the window")
    String setTheWindow();

    @Message("Record “void”")
    String recordVoid();

    @Message("At the desk")
    String atTheDesk();

    @Message("Owner")
    String owner();

    @Message("nobody")
    String nobody();

    @Message("Give it back")
    String giveItBack();

    @Message("Take it")
    String takeIt();

    @Message("Give it to…")
    String giveItTo();

    @Message("Give")
    String give();

    @Message("Tags")
    String tags();

    @Message("none")
    String none();

    @Message("Take the tag {tag} away")
    String takeTheTagAway(String tag);

    @Message("Add a tag")
    String addATag();

    @Message("Tag")
    String tag();

    @Message("Followed by")
    String followedBy();

    @Message("Stop following")
    String stopFollowing();

    @Message("Follow")
    String follow();

    @Message("Today names it when it is due.")
    String todayNamesItWhenItIs();

    @Message("Snoozed")
    String snoozed();

    @Message("until {snoozedUntil}")
    String until(String snoozedUntil);

    @Message("Wake it")
    String wakeIt();

    @Message("Snooze it longer or shorter")
    String snoozeItLongerOrShorter();

    @Message("Snooze it")
    String snoozeIt();

    @Message("Until")
    String untilCapital();

    @Message("Snooze")
    String snooze();

    @Message("It stays listed below Overdue.")
    String itStaysListedBelowOverdue();

    @Message("Notes")
    String notes();

    @Message("Nobody has written one.")
    String nobodyHasWrittenOne();

    @Message("Write a note")
    String writeANote();

    @Message("@ and a sign-in name tells a colleague on Today")
    String andSignInNameTellsColleague();

    @Message("Write")
    String write();

    @Message("Facts")
    String facts();

    @Message("Claimant")
    String claimant();

    @Message("the paper’s own voice")
    String thePapersOwnVoice();

    @Message("from “{certaintyFrom}”")
    String fromSmall(String certaintyFrom);

    @Message("Found by")
    String foundBy();

    @Message("an editor")
    String anEditor();

    @Message("Cite as")
    String citeAs();
}
