package org.outturn.web.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the desk's rules do not allow something. */
@MessageBundle(value = "refusals", locale = "en")
public interface RefusalMessages {
    @Message("A tag has 1 to {most} characters and no comma.")
    String tagOf(String most);

    @Message("The present status rests on this evidence. Correct the status first.")
    String restsOnThisEvidence();

    @Message("Say in one line what will have happened.")
    String sayInOneLine();

    @Message("The summary has {length} characters; at most {most} fit on a line.")
    String summaryTooLong(String length, String most);

    @Message("This draft is merged into another claim. Undo the merge first.")
    String mergedAlready();

    @Message("Choose why this is no claim.")
    String chooseWhyNoClaim();

    @Message("This claim has a verdict. Set it back to open before rejecting it.")
    String verdictBeforeRejecting();

    @Message("A claim cannot be merged into itself.")
    String notIntoItself();

    @Message("The other one is {review}. Choose a claim that the desk follows.")
    String otherOneIs(String review);

    @Message("This claim has a verdict of its own and cannot be merged.")
    String verdictOfItsOwn();

    @Message("Other drafts are merged into this one. Merge those first.")
    String othersMergedInto();

    @Message("This claim has a verdict. Set it back to open first.")
    String verdictFirst();

    @Message("A claim cannot wait for itself.")
    String notForItself();

    @Message("Claim {other} waits for this one, so this one cannot wait for it.")
    String waitsForThisOne(String other);

    @Message("Say why the window moves; the former one stays on record.")
    String sayWhyItMoves();

    @Message("The window would end before the announcement of {day}.")
    String endsBeforeAnnouncement(String day);

    @Message("{day} is before the announcement of {announced}. Words from before it cannot show what came of it.")
    String wordsFromBefore(String day, String announced);

    @Message("{name} is kept out of the desk.")
    String isKeptOut(String name);

    @Message("A claim has at most {most} tags.")
    String mostTags(String most);

    @Message("Only an overdue claim can be snoozed.")
    String onlyOverdue();

    @Message("Choose a day from tomorrow to a year from now.")
    String chooseADay();

    @Message("This claim is not snoozed.")
    String notSnoozed();

    @Message("Say why; the reason stays on record.")
    String sayWhy();

    @Message("This is the same speaker.")
    String sameSpeaker();

    @Message("Accept the draft before recording what became of it.")
    String acceptFirst();

    @Message("Give a reason: one or two sentences that a reader can check.")
    String giveAReason();

    @Message("{day} is before the announcement of {announced}. Give a later day.")
    String giveALaterDay(String day, String announced);

    @Message("{day} has not come yet.")
    String hasNotCome(String day);

    @Message("Only what happened has a day on which it did. Leave this empty.")
    String onlyWhatHappened();

    @Message("{day} is before the announcement of {announced}.")
    String beforeAnnouncement(String day, String announced);

    @Message("It cannot have been known on {day} before it happened.")
    String notKnownBefore(String day);

    @Message("The window is open until {day}. Confirm that you mean “did not happen” before it ends.")
    String windowIsOpen(String day);

    @Message("The claim has this status already.")
    String hasThisStatus();

    @Message("The claim is open already.")
    String openAlready();

    @Message("A verdict can rest only on accepted evidence of this claim.")
    String onlyAcceptedEvidence();

    @Message("Those words do not stand in the article.")
    String thoseWords();

    @Message("These words do not stand in the article. Copy them from it, word for word.")
    String theseWords();

    @Message("Give the whole address, beginning with https://.")
    String wholeAddress();

    @Message("Copy the words that bear on the claim.")
    String copyTheWords();

    @Message("A note has 1 to {most} characters.")
    String noteOf(String most);

    @Message("Nobody signs in as “{name}” here.")
    String nobodySignsIn(String name);

    @Message("This filter is too long to be saved.")
    String filterTooLong();

    @Message("Give it a name of 1 to {most} characters.")
    String nameOf(String most);

    @Message("You have a view “{name}” already.")
    String viewAlready(String name);

    @Message("Only editors share views with the desk.")
    String onlyEditorsShare();

    @Message("Choose what to do with the drafts.")
    String whatToDoWithDrafts();

    @Message("There is no such editor.")
    String noSuchEditor();

    @Message("A tag has at most {most} characters.")
    String tagAtMost(String most);

    @Message("Choose what became of them.")
    String whatBecameOfThem();

    @Message("Give the day since when it is known.")
    String sinceWhenKnown();

    @Message("Give the day on which it comes back.")
    String dayItComesBack();

    @Message("Say where the words stand: the address of the article, or its number here.")
    String whereTheWordsStand();

    @Message("There is no article with the number {number}.")
    String noArticle(String number);

    @Message("Give the day that the words are from.")
    String dayOfTheWords();

    @Message("Say how it bears on the claim.")
    String howItBears();

    @Message("Choose what to do with the evidence.")
    String whatToDoWithEvidence();

    @Message("Choose why it does not bear on the claim.")
    String whyItDoesNotBear();

    @Message("The window cannot end before it begins.")
    String endsBeforeItBegins();

    @Message("“{text}” is no day. Write it as 2025-06-30.")
    String noDay(String text);

    @Message("There is no claim with the number “{number}”.")
    String noClaim(String number);

    @Message("“{text}” is none of the choices.")
    String noneOfTheChoices(String text);

    @Message("Choose what became of it.")
    String whatBecameOfIt();

    @Message("There is no such evidence.")
    String noSuchEvidence();

    @Message("A password needs at least {least} characters.")
    String passwordShort(String least);

    @Message("A password may have at most {most} bytes.")
    String passwordLong(String most);

    @Message("A label has at most {most} characters.")
    String labelTooLong(String most);

    @Message("Another status has the label “{label}” already.")
    String labelTaken(String label);

    @Message("Each column may be named once.")
    String oncePerColumn();

    @Message("Give either “after” or “before”, not both.")
    String afterOrBefore();

    @Message("Give up to {most} numbers of claims.")
    String numbersOfClaims(String most);

    @Message("Search words may have at most {most} characters.")
    String searchWordsAtMost(String most);

    @Message("There is no column “{name}”.")
    String noColumn(String name);

    @Message("There is no parameter “{name}” here.")
    String noParameterHere(String name);

    @Message("There is no parameter “{name}”.")
    String noParameter(String name);

    @Message("There is no such language.")
    String noSuchLanguage();

    @Message("There is no such scope.")
    String noSuchScope();

    @Message("There is no such status.")
    String noSuchStatus();

    @Message("There is a label for each status.")
    String labelForEach();

    @Message("This address takes no parameters.")
    String takesNoParameters();

    @Message("This cursor was not made for this list sorted by “{sort}”.")
    String cursorSortedBy(String sort);

    @Message("This cursor was not made for this list.")
    String cursorOfAnother();

    @Message("This is no value of “{name}”.")
    String noValueOf(String name);

    @Message("“{text}” is neither true nor false.")
    String trueNorFalse(String text);

    @Message("“{text}” is no month. Write it as 2025-06.")
    String noMonth(String text);

    @Message("“{text}” is no number for “{name}”.")
    String noNumberFor(String text, String name);

    @Message("“{text}” is no number from 1 to {most}.")
    String noNumberFrom(String text, String most);

    @Message("“{text}” is no number.")
    String noNumber(String text);

    @Message("“{text}” is no order of claims.")
    String noOrder(String text);

    @Message("“{text}” is no value of “{name}”.")
    String isNoValueOf(String text, String name);

    @Message("“{text}” is no way of grouping.")
    String noGrouping(String text);

    @Message("“{text}” is none of the words for it.")
    String noneOfTheWords(String text);

    @Message("“{text}” is not a day such as 2025-06-30.")
    String notADay(String text);

    @Message("“{text}” is not the number of an editor.")
    String notAnEditor(String text);

    @Message("“{text}” is not a kind.")
    String notAKind(String text);

    @Message("“{text}” is not a place in the log.")
    String notAPlace(String text);

    @Message("“{day}” is not over; what will be known then is not known.")
    String notOver(String day);

    @Message("“{first}” lies before “{second}”.")
    String liesBefore(String first, String second);

    @Message("“{name}” may be given once.")
    String givenOnce(String name);
}
