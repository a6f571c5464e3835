package org.outturn.web.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What went wrong in imports, which is stored in English. */
@MessageBundle(value = "problems", locale = "en")
public interface ProblemMessages {
    @Message("There is no text in it")
    String noText();

    @Message("The reader failed on this page; the log says where")
    String readerFailed();

    @Message("The claim finder failed on this article; the log says where")
    String finderFailed();

    @Message("This article could not be stored; the log says why")
    String notStored();

    @Message("The sentence of claim {claim} no longer stands in version {version}. The claim was left as it is")
    String sentenceIsGone(String claim, String version);

    @Message("The article carries no date, so its due windows could not be read")
    String noDate();

    @Message("This line is not JSON")
    String lineIsNotJson();

    @Message("This is not a JSON object")
    String notAJsonObject();

    @Message("The article has neither text nor html")
    String neitherTextNorHtml();

    @Message("publishedOn is not a day such as 2025-03-14: {given}")
    String noDay(String given);

    @Message("The page has more than {count} tags")
    String tooManyTags(String count);

    @Message("The page is larger than {count} MB")
    String pageTooLarge(String count);

    @Message("The page is empty")
    String pageIsEmpty();

    @Message("This is a list of articles ({listing}), not an article")
    String listOfArticles(String listing);

    @Message("This is JSON data, not an article")
    String jsonData();

    @Message("The text is longer than {count} characters")
    String textTooLong(String count);

    @Message("The text has a title at most, but no paragraphs")
    String noParagraphs();

    @Message("The import was interrupted. Start it again: what has come in is not taken twice")
    String interrupted();

    @Message("The file is too large for an article")
    String fileTooLarge();

    @Message("The file cannot be read: {reason}")
    String fileUnreadable(String reason);

    @Message("The archive cannot be read: {reason}")
    String archiveUnreadable(String reason);

    @Message("The archive is damaged at byte {place}: {reason}")
    String archiveDamaged(String place, String reason);

    @Message("This is not a web archive, or it is damaged from its beginning")
    String noArchive();
}
