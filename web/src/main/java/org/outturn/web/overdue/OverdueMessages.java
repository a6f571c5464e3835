package org.outturn.web.overdue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is overdue. */
@MessageBundle(value = "overdue", locale = "en")
public interface OverdueMessages {
    @Message("Overdue")
    String overdue();

    @Message(
            "The window is over and nobody has said what came of it. A claim leaves this page by a verdict, or rests until a day.")
    String windowIsOverAndNobodyHas();

    @Message("Whose claims")
    String whoseClaims();

    @Message("Everybody’s")
    String everybodys();

    @Message("Mine")
    String mine();

    @Message("Nobody’s")
    String nobodys();

    @Message("Every window that ended has a verdict")
    String everyWindowThatEndedHasVerdict();

    @Message("Nothing of these is overdue")
    String nothingOfTheseIsOverdue();

    @Message("What rests is listed below.")
    String whatRestsIsListedBelow();

    @Message("Claims come here by themselves on the day after their window ends.")
    String claimsComeHereByThemselvesOn();

    @Message("See what is due")
    String seeWhatIsDue();

    @Message("Order: the most certain first, then what has been over longest.")
    String orderMostCertainFirstThenWhat();

    @Message("Overdue claims, the most certain first")
    String overdueClaimsMostCertainFirst();

    @Message("Over")
    String over();

    @Message("Claim")
    String claim();

    @Message("Claimant and source")
    String claimantAndSource();

    @Message("Evidence")
    String evidence();

    @Message("Owner")
    String owner();

    @Message("Let it rest")
    String letItRest();

    @Message("new")
    String newWord();

    @Message("Take it")
    String takeIt();

    @Message("nobody")
    String nobody();

    @Message("Snooze")
    String snooze();

    @Message("Until")
    String until();

    @Message("Reason")
    String reason();

    @Message("Pages of the list")
    String pagesOfTheList();

    @Message("{count} of {count2} claims shown")
    String ofClaimsShown(int count, String count2);

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Snoozed")
    String snoozed();

    @Message("Overdue claims that rest")
    String overdueClaimsThatRest();

    @Message("Back on")
    String backOn();

    @Message("Why")
    String why();

    @Message("Wake")
    String wake();

    @Message("Wake it")
    String wakeIt();

    @Message("All {restingTotal}")
    String all(long restingTotal);
}
