package org.outturn.web.today;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The day at a glance. */
@MessageBundle(value = "today", locale = "en")
public interface TodayMessages {
    @Message("Today")
    String today();

    @Message("Start review")
    String startReview();

    @Message("Add an article")
    String addAnArticle();

    @Message("Figures of the day")
    String figuresOfTheDay();

    @Message("drafts await review")
    String draftsAwaitReview();

    @Message("nobody has looked yet")
    String nobodyHasLookedYet();

    @Message("due now")
    String dueNow();

    @Message("none closes today")
    String noneClosesToday();

    @Message("{closing} close today")
    String closeToday(long closing);

    @Message("overdue")
    String overdue();

    @Message("window over, no verdict yet")
    String windowOverNoVerdictYet();

    @Message("pieces of new evidence")
    String piecesOfNewEvidence();

    @Message("proposed by the machine")
    String proposedByTheMachine();

    @Message("See runs")
    String seeRuns();

    @Message("Due now")
    String dueNowCapital();

    @Message("All due")
    String allDue();

    @Message("No open claim has its window open today.")
    String noOpenClaimHasItsWindow();

    @Message("Overdue")
    String overdueCapital();

    @Message("All overdue")
    String allOverdue();

    @Message("Every window that ended has a verdict.")
    String everyWindowThatEndedHasVerdict();

    @Message("The {count} that are over longest. <a href=\"/overdue\">All {overdueCount}</a>")
    String thatAreOverLongestAll(String count, String overdueCount);

    @Message("Beside")
    String beside();

    @Message("Notes for you")
    String notesForYou();

    @Message("Yours and followed")
    String yoursAndFollowed();

    @Message("All")
    String all();

    @Message("Next to review")
    String nextToReview();

    @Message("Open queue")
    String openQueue();

    @Message("Nothing awaits review. <a href=\"/articles/new\">Add an article</a> and its claims come here.")
    String nothingAwaitsReviewAddArticleAnd();

    @Message("New evidence")
    String newEvidence();

    @Message("What they waited for is known")
    String whatTheyWaitedForIsKnown();

    @Message("Latest verdicts")
    String latestVerdicts();

    @Message("No claim has a verdict yet.")
    String noClaimHasVerdictYet();

    @Message("Two,Three,Four,Five,Six,Seven,Eight,Nine,Ten,Eleven,Twelve")
    String numbers();

    @Message("No window closes today.")
    String noWindowCloses();

    @Message("One window closes today.")
    String oneWindowCloses();

    @Message("{number} windows close today.")
    String windowsClose(String number);

    @Message("One claim is overdue.")
    String oneIsOverdue();

    @Message("{number} claims are overdue.")
    String areOverdue(String number);

    @Message("One piece of new evidence awaits a judgement.")
    String oneAwaitsJudgement();

    @Message("{number} pieces of new evidence await a judgement.")
    String awaitJudgement(String number);

    @Message("Nothing awaits review.")
    String nothingAwaits();

    @Message("One draft awaits review.")
    String oneAwaitsReview();

    @Message("{number} drafts await review.")
    String awaitReview(String number);

    @Message("Imports: none yet")
    String importsNoneYet();

    @Message("Nothing has been imported. Add an article to begin.")
    String nothingImported();

    @Message("Last: {label}, {when}.")
    String lastImport(String label, String when);

    @Message("Imports: the last one failed")
    String lastImportFailed();

    @Message("Imports: well")
    String importsWell();
}
