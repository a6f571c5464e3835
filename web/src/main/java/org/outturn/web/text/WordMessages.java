package org.outturn.web.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the codes, days and numbers are called. */
@MessageBundle(value = "words", locale = "en")
public interface WordMessages {
    @Message("en")
    String language();

    @Message("en-GB")
    String formats();

    @Message("d MMMM")
    String dayPattern();

    @Message("d MMMM uuuu")
    String dayOfYearPattern();

    @Message("d")
    String dayOfMonthPattern();

    @Message("EEEE d MMMM uuuu")
    String weekdayPattern();

    @Message("MMMM uuuu")
    String monthPattern();

    @Message("HH:mm")
    String timePattern();

    @Message("{day}, {time}")
    String moment(String day, String time);

    @Message("by {day}")
    String until(String day);

    @Message("from {day}")
    String since(String day);

    @Message("{from}–{to}")
    String withinMonth(String from, String to);

    @Message("{from} – {to}")
    String between(String from, String to);

    @Message("1 day")
    String oneDay();

    @Message("{count} days")
    String days(String count);

    @Message("{count}+")
    String more(String count);

    @Message("Open")
    String statusOpen();

    @Message("Happened")
    String statusHappened();

    @Message("Happened in part")
    String statusPartly();

    @Message("Did not happen")
    String statusDidNotHappen();

    @Message("Withdrawn")
    String statusWithdrawn();

    @Message("Void")
    String statusVoid();

    @Message("Cannot tell")
    String statusCannotTell();

    @Message("{status}, {days} late")
    String late(String status, String days);

    @Message("{status} {days} early")
    String early(String status, String days);

    @Message("{status} on time")
    String onTime(String status);

    @Message("Undated")
    String undated();

    @Message("tomorrow")
    String tomorrow();

    @Message("in {count} days")
    String inDays(String count);

    @Message("has begun")
    String begun();

    @Message("closes today")
    String closesToday();

    @Message("{days} left")
    String left(String days);

    @Message("{days} over")
    String over(String days);

    @Message("Upcoming")
    String timingUpcoming();

    @Message("Due")
    String timingDue();

    @Message("Overdue")
    String timingOverdue();

    @Message("Early")
    String timingEarly();

    @Message("On time")
    String timingOnTime();

    @Message("Late")
    String timingLate();

    @Message("schedule")
    String kindSchedule();

    @Message("commitment")
    String kindCommitment();

    @Message("proposal")
    String kindProposal();

    @Message("prediction")
    String kindPrediction();

    @Message("denial")
    String kindDenial();

    @Message("Planned")
    String certaintyPlanned();

    @Message("Uncertain")
    String certaintyUncertain();

    @Message("May happen")
    String certaintyMayHappen();

    @Message("Likely")
    String certaintyLikely();

    @Message("Certain")
    String certaintyCertain();

    @Message("Proposed")
    String reviewProposed();

    @Message("Accepted")
    String reviewAccepted();

    @Message("Rejected")
    String reviewRejected();

    @Message("Merged")
    String reviewMerged();

    @Message("Supports")
    String stanceSupports();

    @Message("Contradicts")
    String stanceContradicts();

    @Message("Context")
    String stanceContext();

    @Message("to the hour")
    String precisionHour();

    @Message("to the day")
    String precisionDay();

    @Message("to the week")
    String precisionWeek();

    @Message("to the month")
    String precisionMonth();

    @Message("to the quarter")
    String precisionQuarter();

    @Message("by season")
    String precisionSeason();

    @Message("to the half-year")
    String precisionHalfYear();

    @Message("to the year")
    String precisionYear();

    @Message("to the decade")
    String precisionDecade();

    @Message("vague")
    String precisionVague();

    @Message("viewer")
    String roleViewer();

    @Message("editor")
    String roleEditor();

    @Message("admin")
    String roleAdmin();

    @Message("{status}, on time")
    String partOnTime(String status);

    @Message("{sign} ('{quoted}')")
    String inWords(String sign, String quoted);

    @Message("happened")
    String readHappened();

    @Message("late")
    String readLate();

    @Message("partly")
    String readPartly();

    @Message("did not happen")
    String readDidNotHappen();

    @Message("postponed")
    String readPostponed();

    @Message("withdrawn")
    String readWithdrawn();

    @Message("restated")
    String readRestated();

    @Message("taken back")
    String readTakenBack();
}
