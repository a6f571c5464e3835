package org.outturn.web.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The door. */
@MessageBundle(value = "signin", locale = "en")
public interface SignInMessages {
    @Message("Sign in")
    String signIn();

    @Message("What was announced, and what came of it.")
    String whatWasAnnouncedAndWhatCame();

    @Message("Name")
    String name();

    @Message("Password")
    String password();

    @Message("Keep me signed in on this computer")
    String keepMeSignedInOnThis();

    @Message(
            "First start? The one-time address of the administrator stands in the console. Everyone else comes in by an invitation from an administrator.")
    String firstStartOneTimeAddressAdministrator();

    @Message("Choose a password")
    String chooseAPassword();

    @Message("Welcome, {name}. Choose a password; from now on you sign in as <b>{signInName}</b>.")
    String welcomeChoosePasswordFromNowOn(String name, String signInName);

    @Message("At least 12 characters; a few words are better than signs.")
    String atLeast12CharactersFewWords();

    @Message("The same again")
    String theSameAgain();

    @Message("Too many tries. This name can try again in {pause}.")
    String tooManyTries(String pause);

    @Message("Name and password do not match. Now a pause.")
    String namePasswordThenPause();

    @Message("Name and password do not match. One more try, then a pause.")
    String namePasswordOneMore();

    @Message("Name and password do not match. {tries} more tries, then a pause.")
    String namePasswordMore(int tries);

    @Message("The two passwords differ.")
    String theTwoPasswordsDiffer();

    @Message("This one-time address was used already, or is too old. An administrator can make another.")
    String addressUsedUp();

    @Message("a minute")
    String aMinute();

    @Message("{minutes} minutes")
    String minutes(long minutes);
}
