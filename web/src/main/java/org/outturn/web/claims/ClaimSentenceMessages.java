package org.outturn.web.claims;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a claim says in sentences of its own. */
@MessageBundle(value = "claimsentences", locale = "en")
public interface ClaimSentenceMessages {
    @Message("{day}, at its end")
    String atItsEnd(String day);

    @Message("first due {window}, moved once")
    String firstDueMovedOnce(String window);

    @Message("first due {window}, moved {times} times")
    String firstDueMoved(String window, long times);

    @Message("first undated, moved once")
    String firstUndatedMovedOnce();

    @Message("first undated, moved {times} times")
    String firstUndatedMoved(long times);

    @Message("none shares its names and words")
    String noneSharesItsNames();

    @Message("none fits")
    String noneFits();

    @Message("one sentence proposed")
    String oneSentenceProposed();

    @Message("{count} sentences proposed")
    String sentencesProposed(int count);

    @Message("Searched {articles} of {sources} from {from} to {to}, {candidates}: {found}.")
    String searched(String articles, String sources, String from, String to, String candidates, String found);

    @Message("1 article")
    String oneArticle();

    @Message("{count} articles")
    String articles(String count);

    @Message("1 source")
    String oneSource();

    @Message("{count} sources")
    String sources(String count);

    @Message("1 candidate")
    String oneCandidate();

    @Message("{count} candidates")
    String candidates(String count);

    @Message("{when}, asked by {editor}")
    String askedBy(String when, String editor);

    @Message("{when}, when the window had ended")
    String whenTheWindowEnded(String when);

    @Message("wording softened {times}")
    String wordingSoftened(String times);

    @Message("firmed {times}")
    String firmed(String times);

    @Message("twice")
    String twice();

    @Message("{count} times")
    String timesOver(int count);

    @Message("{count} for")
    String forIt(int count);

    @Message("{count} against")
    String againstIt(int count);

    @Message("{count} context")
    String contextCount(int count);

    @Message("{count} proposed")
    String proposedCount(int count);

    @Message("added by {who}")
    String addedBy(String who);

    @Message("somebody")
    String somebodySmall();

    @Message("proposed")
    String proposedSmall();

    @Message("proposed: reads as “{reading}”")
    String proposedReads(String reading);

    @Message("{proposed}, score {score}")
    String withScore(String proposed, String score);

    @Message("Announced {announced}; window {window}; today {today}")
    String timeline(String announced, String window, String today);

    @Message("Announced {announced}; window {window}, first {first}; today {today}")
    String timelineMoved(String announced, String window, String first, String today);

    @Message("The article that the verdict rested on has been changed.")
    String articleHasBeenChanged();

    @Message("It waited for claim {id}, “{summary}”: {status}.")
    String itWaitedForClaim(long id, String summary, String status);

    @Message("In part")
    String inPart();

    @Message("It can no longer come about. So this claim can no longer come due.")
    String canNoLongerComeAbout();

    @Message("It came about on {day}.")
    String cameAboutOn(String day);

    @Message("It came about on {day}, so the clock runs: “{words}” is {window}.")
    String clockRuns(String day, String words, String window);

    @Message("It came about on {day}, so from then on this claim is due.")
    String dueFromThenOn(String day);

    @Message("It may wait for a claim that the desk follows ({reason}):")
    String mayWaitForClaim(String reason);

    @Message("{who} recorded a verdict at {when}, while you were writing yours.")
    String recordedMeanwhile(String who, String when);

    @Message("{who} saved this claim at {when}, while you were editing.")
    String savedMeanwhile(String who, String when);

    @Message("Somebody")
    String somebody();

    @Message("nothing")
    String nothing();

    @Message("Summary")
    String summary();

    @Message("Office")
    String office();

    @Message("Kind")
    String kind();

    @Message("Due from")
    String dueFrom();

    @Message("Due to")
    String dueTo();

    @Message("Waits for claim")
    String waitsForClaim();

    @Message("Claim {id} is followed now")
    String isFollowedNow(long id);

    @Message("Certainty")
    String certainty();

    @Message("Claimant")
    String claimant();

    @Message("Condition")
    String condition();

    @Message("Happened on")
    String happenedOn();

    @Message("Known since")
    String knownSince();

    @Message("once")
    String once();

    @Message("Reason")
    String reason();

    @Message("Rests on")
    String restsOn();

    @Message("Status")
    String status();

    @Message("What would count as done")
    String whatWouldCountAsDone();
}
