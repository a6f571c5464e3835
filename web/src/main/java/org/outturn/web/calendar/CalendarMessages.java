package org.outturn.web.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The calendar of windows. */
@MessageBundle(value = "calendar", locale = "en")
public interface CalendarMessages {
    @Message("The month before")
    String theMonthBefore();

    @Message("Today")
    String today();

    @Message("The month after")
    String theMonthAfter();

    @Message("As a list")
    String asAList();

    @Message("All through {title}")
    String allThrough(String title);

    @Message("{moreAbove} more")
    String more(int moreAbove);

    @Message("Mon")
    String mon();

    @Message("Tue")
    String tue();

    @Message("Wed")
    String wed();

    @Message("Thu")
    String thu();

    @Message("Fri")
    String fri();

    @Message("Sat")
    String sat();

    @Message("Sun")
    String sun();

    @Message("{more} more this week")
    String moreThisWeek(int more);

    @Message("Agenda and key")
    String agendaAndKey();

    @Message("Closing next")
    String closingNext();

    @Message("No open window lies ahead.")
    String noOpenWindowLiesAhead();

    @Message("How to read it")
    String howToReadIt();

    @Message("One day, exactly")
    String oneDayExactly();

    @Message("A window with known ends")
    String aWindowWithKnownEnds();

    @Message("Ends read from vague words")
    String endsReadFromVagueWords();

    @Message("Closed, and still open: overdue")
    String closedAndStillOpenOverdue();

    @Message("A deadline: by this day")
    String aDeadlineByThisDay();

    @Message("Calendar · {count} {#if total == 1}window touches{#else}windows touch{/if} these weeks")
    String windowsTouch(long total, String count);

    @Message("{summary}, “{words}”")
    String summaryAndWords(String summary, String words);
}
