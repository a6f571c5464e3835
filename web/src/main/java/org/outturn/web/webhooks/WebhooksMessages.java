package org.outturn.web.webhooks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Programs that are told. */
@MessageBundle(value = "webhooks", locale = "en")
public interface WebhooksMessages {
    @Message("Webhooks")
    String webhooks();

    @Message(
            "Programs elsewhere that are told what happens to claims. Messages are signed, and sent until they are taken.")
    String programsElsewhereThatAreToldWhat();

    @Message("The secret that signs its messages, shown this once:")
    String secretThatSignsItsMessagesShown();

    @Message("Listening")
    String listening();

    @Message("Nobody yet.")
    String nobodyYet();

    @Message("Webhooks, oldest first")
    String webhooksOldestFirst();

    @Message("Name")
    String name();

    @Message("Address")
    String address();

    @Message("Told of")
    String toldOf();

    @Message("State")
    String state();

    @Message("Add one")
    String addOne();

    @Message("Who listens")
    String whoListens();

    @Message("Tell it when")
    String tellItWhen();

    @Message("Add")
    String add();

    @Message("Webhook")
    String webhook();

    @Message("{address} is told of {events}. State: {state}")
    String isToldOfState(String address, String events, String state);

    @Message("Tell it again")
    String tellItAgain();

    @Message("Tell it nothing")
    String tellItNothing();

    @Message("Messages")
    String messages();

    @Message("Nothing has happened since it was added.")
    String nothingHasHappenedSinceItWas();

    @Message("The latest messages, newest first")
    String theLatestMessagesNewestFirst();

    @Message("Event")
    String event();

    @Message("At")
    String at();

    @Message("Send again")
    String sendAgain();

    @Message("Message")
    String messageWord();

    @Message("told nothing since {when}. {reason}")
    String toldNothing(String when, String reason);

    @Message("takes nothing since {when}")
    String takesNothing(String when);

    @Message("well")
    String well();

    @Message("Say in a few words who listens there.")
    String sayWhoListens();

    @Message("Choose what it is told of.")
    String chooseWhat();

    @Message("The address is too long.")
    String tooLong();

    @Message("This is no address.")
    String noAddress();

    @Message("waits")
    String waits();

    @Message("is tried again")
    String isTriedAgain();

    @Message("delivered")
    String delivered();

    @Message("given up")
    String givenUp();

    @Message("1 attempt.")
    String oneAttempt();

    @Message("{attempts} attempts.")
    String attempts(int attempts);

    @Message("Status {status}.")
    String status(int status);

    @Message("Next {when}.")
    String nextAt(String when);

    @Message("a verdict is recorded or corrected")
    String statusChanged();

    @Message("a draft is accepted, or a claim marked by hand")
    String claimAccepted();

    @Message("evidence is accepted, or added by an editor")
    String evidenceAccepted();
}
