package org.outturn.web.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the machine proposed something, which is stored in English. */
@MessageBundle(value = "machinereasons", locale = "en")
public interface MachineReasonMessages {
    @Message("the same names: {names}")
    String sameNames(String names);

    @Message("the same names")
    String onlySameNames();

    @Message("the article names the same")
    String articleNamesTheSame();

    @Message("'{words}' is the contrary of '{name}'")
    String contrary(String words, String name);

    @Message("'{name}' in both")
    String inBoth(String name);

    @Message("'{words}' answers '{name}'")
    String answers(String words, String name);

    @Message("it speaks of a delay")
    String speaksOfDelay();

    @Message("it reports a new, later date")
    String reportsLaterDate();

    @Message("it reports that the plan was given up")
    String reportsGivenUp();

    @Message("it reports a part only")
    String reportsPart();

    @Message("it reports that it did not come about")
    String reportsNotComeAbout();

    @Message("it says that it went as announced")
    String wentAsAnnounced();

    @Message("it speaks of an earlier announcement")
    String speaksOfEarlier();

    @Message("it says that the announcement stands")
    String announcementStands();

    @Message("it speaks of something else of the same sort")
    String speaksOfAnother();

    @Message("the same number")
    String sameNumber();

    @Message("another number")
    String anotherNumber();

    @Message("dated inside the window")
    String datedInsideWindow();

    @Message("dated after the window")
    String datedAfterWindow();

    @Message("names a day beyond the window")
    String namesDayBeyond();

    @Message("published within a week of the window's end")
    String withinWeekOfEnd();

    @Message("past tense")
    String pastTense();

    @Message("future tense")
    String futureTense();

    @Message("the article tells the same story")
    String sameStory();

    @Message("the same event")
    String sameEvent();

    @Message("much the same words")
    String muchSameWords();

    @Message("due {days} days later")
    String dueLater(String days);

    @Message("due {days} days earlier")
    String dueEarlier(String days);

    @Message("due at the same time")
    String dueSameTime();

    @Message("each has a name that the other has not")
    String eachHasOtherName();

    @Message("certainty {certainty} instead of {certaintyBefore}")
    String certaintyInstead(String certainty, String certaintyBefore);

    @Message("stands since version {version} in the place of words that the verdict rests on")
    String onWhichVerdictRests(String version);

    @Message("the verdict rests on these words, which version {version} no longer has")
    String verdictRestsOnGoneWords(String version);

    @Message("speaks against the verdict “{verdict}”")
    String speaksAgainstVerdict(String verdict);
}
