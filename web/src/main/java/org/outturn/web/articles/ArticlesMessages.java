package org.outturn.web.articles;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Articles, their versions, and how new ones come in. */
@MessageBundle(value = "articles", locale = "en")
public interface ArticlesMessages {
    @Message("Articles")
    String articles();

    @Message("Add an article")
    String addAnArticle();

    @Message("Words in the headline")
    String wordsInTheHeadline();

    @Message("No headline has these words")
    String noHeadlineHasTheseWords();

    @Message("No article yet")
    String noArticleYet();

    @Message("Search for other words, or for fewer.")
    String searchForOtherWordsOrFor();

    @Message("Paste the text of one, send a file, or give its address.")
    String pasteTextOneSendFileOr();

    @Message("All articles")
    String allArticles();

    @Message("Articles, newest first")
    String articlesNewestFirst();

    @Message("Headline")
    String headline();

    @Message("Source")
    String source();

    @Message("Published")
    String published();

    @Message("First read")
    String firstRead();

    @Message("Claims")
    String claims();

    @Message("{versions} versions")
    String versions(int versions);

    @Message("published")
    String publishedSmall();

    @Message("read")
    String read();

    @Message("claims")
    String claimsSmall();

    @Message("Pages of the list")
    String pagesOfTheList();

    @Message("Older")
    String older();

    @Message("<a href=\"/articles\">Articles</a> · version {version} of {count}, {read}")
    String articlesVersionOf(String version, String count, String read);

    @Message("Original")
    String original();

    @Message("also at {address}")
    String alsoAt(String address);

    @Message("Beside")
    String beside();

    @Message("Claims in it")
    String claimsInIt();

    @Message("No claim was found in this version.")
    String noClaimWasFoundInThis();

    @Message("Versions")
    String versions2();

    @Message("Version {number}")
    String version(int number);

    @Message("read {read}")
    String read2(String read);

    @Message("what changed")
    String whatChanged();

    @Message("Make a claim by hand")
    String makeAClaimByHand();

    @Message("Choose the sentence that states it.")
    String chooseSentenceThatStatesIt();

    @Message("{count} sentences without a claim")
    String sentencesWithoutAClaim(int count);

    @Message(
            "Its announcements come out as drafts, for you to review. What is known already, word for word, changes nothing.")
    String itsAnnouncementsComeOutAsDrafts();

    @Message("Paste its text")
    String pasteItsText();

    @Message("Text")
    String text();

    @Message(
            "Headline first, then the date, then the text with blank lines between paragraphs. “Original url:” at the end is understood.")
    String headlineFirstThenDateThenText();

    @Message("if the text does not bring it")
    String ifTextDoesNotBringIt();

    @Message("“Friday” is read from this day")
    String fridayIsReadFromThisDay();

    @Message("Address")
    String address();

    @Message("Publication")
    String publication();

    @Message("Add")
    String add();

    @Message("Other ways")
    String otherWays();

    @Message("Send a file")
    String sendAFile();

    @Message("File")
    String file();

    @Message("A saved page (HTML) or plain text, up to 16 MB")
    String savedPageHtmlOrPlainText();

    @Message("Send")
    String send();

    @Message("Give its address")
    String giveItsAddress();

    @Message("https://")
    String https();

    @Message("Fetch")
    String fetch();

    @Message("Make a claim")
    String makeAClaim();

    @Message("Follow it")
    String followIt();

    @Message("Cancel")
    String cancel();

    @Message("What changed")
    String whatChangedCapital();

    @Message("What changed from version {from} to version {to}")
    String whatChangedFromVersionToVersion(int from, int to);

    @Message("The text with its changes")
    String theTextWithItsChanges();

    @Message("Another version of our reader read it: what differs may be our reading and not the publisher's hand.")
    String anotherVersionOurReaderReadIt();

    @Message("Claims whose sentence is gone")
    String claimsWhoseSentenceIsGone();

    @Message("Every sentence in which a claim was found still stands, word for word.")
    String everySentenceInWhichClaimWas();

    @Message("They were left as they are: look at each.")
    String theyWereLeftAsTheyAre();

    @Message("{same} {#if same == 1}paragraph{#else}paragraphs{/if} as before")
    String paragraphsAsBefore(int same);

    @Message("(without a headline)")
    String withoutAHeadline();

    @Message("none")
    String none();

    @Message("read {when} by reader {reader}")
    String readByReader(String when, int reader);

    @Message("By {authors}")
    String by(String authors);

    @Message("no new draft in it")
    String noNewDraft();

    @Message("one draft awaits review")
    String oneDraftAwaits();

    @Message("{drafts} drafts await review")
    String draftsAwaitReview(int drafts);

    @Message("Article added: {drafts}")
    String articleAdded(String drafts);

    @Message("A new version of a known article: {drafts}")
    String newVersion(String drafts);

    @Message("This article is known already, word for word")
    String knownAlready();

    @Message("Paste the text of the article.")
    String pasteTheText();

    @Message("Write the day as 2025-03-14.")
    String writeTheDay();

    @Message("Give the whole address, beginning with https://.")
    String giveTheWholeAddress();

    @Message("This text could not be read as an article.")
    String couldNotBeRead();

    @Message("Choose a file that is not empty.")
    String chooseAFile();

    @Message("The file has more than 16 MB.")
    String moreThan16Mb();
}
