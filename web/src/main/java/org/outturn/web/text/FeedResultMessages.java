package org.outturn.web.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What came of a check of a feed, which is stored in English. */
@MessageBundle(value = "feedresults", locale = "en")
public interface FeedResultMessages {
    @Message("Not checked yet")
    String notCheckedYet();

    @Message("It answers, but has brought nothing for much longer than it used to take")
    String broughtNothingForLong();

    @Message("The server says that it is gone for good")
    String goneForGood();

    @Message("The server asks us to come less often")
    String comeLessOften();

    @Message("1 entry")
    String oneEntry();

    @Message("{count} entries")
    String entries(String count);

    @Message("Nothing has changed (304)")
    String nothingChanged();

    @Message("nothing new")
    String nothingNew();

    @Message("1 article new or changed")
    String oneArticle();

    @Message("{count} articles new or changed")
    String articles(String count);

    @Message("one could not be got")
    String oneNotGot();

    @Message("{count} could not be got")
    String notGot(String count);

    @Message("The server asks for a password (401)")
    String asksForPassword();

    @Message("The server asks for payment (402)")
    String asksForPayment();

    @Message("The server does not let us in (403)")
    String doesNotLetUsIn();

    @Message("There is nothing at this address (404)")
    String nothingAtThisAddress();

    @Message("The page is withheld for legal reasons (451)")
    String withheldForLegalReasons();

    @Message("The server has an error of its own (500)")
    String errorOfItsOwn();

    @Message("The server is not available (503)")
    String notAvailable();

    @Message("The server answered with status {status}")
    String answeredWithStatus(String status);

    @Message("Nobody says in time where the server {host} is")
    String nobodySaysWhere(String host);

    @Message("There is no server of the name {host}")
    String noServerOfThatName(String host);

    @Message("The server {host} cannot be reached")
    String cannotBeReached(String host);

    @Message("The server {host} refuses the connection")
    String refusesConnection(String host);

    @Message("The server {host} stopped answering")
    String stoppedAnswering(String host);

    @Message("The server {host} closed the connection without an answer")
    String closedWithoutAnswer(String host);

    @Message("The certificate of {host} is not valid: {why}")
    String certificateNotValid(String host, String why);

    @Message("No secure connection to {host}: {why}")
    String noSecureConnection(String host, String why);

    @Message("The body is damaged: it does not inflate")
    String doesNotInflate();

    @Message("The connection broke off before the end")
    String brokeOff();

    @Message("The server's headers are too long")
    String headersTooLong();

    @Message("The connection to {host} failed: {why}")
    String connectionFailed(String host, String why);

    @Message("The server did not finish within {seconds} seconds")
    String notFinished(String seconds);

    @Message("The server redirects to nowhere")
    String redirectsToNowhere();

    @Message("The address redirects in a circle")
    String redirectsInCircle();

    @Message("The address redirects more than {times} times")
    String redirectsTooOften(String times);

    @Message("The robots.txt of {host} cannot be had, so nothing is fetched from there for now")
    String robotsCannotBeHad(String host);

    @Message("The robots.txt of {host} keeps us from this address")
    String robotsKeepsUsOut(String host);
}
