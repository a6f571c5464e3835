package org.outturn.web.record;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What became of claims, in charts and tables. */
@MessageBundle(value = "record", locale = "en")
public interface RecordMessages {
    @Message("Share of {claims} claims that had happened, by days since the announcement. {median}")
    String shareClaimsThatHadHappenedBy(Object claims, Object median);

    @Message("days since the announcement")
    String daysSinceTheAnnouncement();

    @Message("The same as a table")
    String theSameAsATable();

    @Message("Days")
    String days();

    @Message("Watched longer")
    String watchedLonger();

    @Message("Happened")
    String happened();

    @Message("Share")
    String share();

    @Message("95 % interval")
    String n95Interval();

    @Message("{count} claims by outcome; the numbers follow")
    String claimsByOutcomeNumbersFollow(Object count);

    @Message("{part} of {whole}")
    String of(Object part, Object whole);

    @Message("Shares that happened, with 95 per cent intervals: {shares}")
    String sharesThatHappened(String shares);

    @Message("{low} to {high} %")
    String interval(long low, long high);

    @Message("on time, early or undated")
    String onTimeEarlyOrUndated();

    @Message("on time or early")
    String onTimeOrEarly();

    @Message("late")
    String late();

    @Message("in part")
    String inPart();

    @Message("did not happen")
    String didNotHappen();

    @Message("withdrawn")
    String withdrawn();

    @Message("void")
    String voided();

    @Message("cannot tell")
    String cannotTell();

    @Message("still open")
    String stillOpen();

    @Message("still open, {overdue} of them overdue")
    String stillOpenAndOverdue(String overdue);

    @Message("All claims")
    String allClaims();

    @Message("{part} of {whole} decided, {interval}")
    String decidedOf(String part, String whole, String interval);

    @Message("none is decided yet")
    String noneDecidedYet();

    @Message("{days} at the median of the {late} late")
    String atTheMedian(String days, String late);

    @Message("none was late")
    String noneWasLate();

    @Message("A comparison needs {fewest} decided claims; decided so far: {decided}")
    String neededForComparison(int fewest, String decided);

    @Message("Fewer than half of them have happened so far.")
    String fewerThanHalf();

    @Message("Half of them had happened within {days} days.")
    String halfWithin(String days);
}
