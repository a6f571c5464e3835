package org.outturn.web.retention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is kept for how long. */
@MessageBundle(value = "retention", locale = "en")
public interface RetentionMessages {
    @Message("Retention")
    String retention();

    @Message(
            "What Outturn writes down for its own working is forgotten after a while. What the desk decided, and every claim, article, version and piece of evidence, is kept for good.")
    String whatIsForgotten();

    @Message("What is kept for how long")
    String whatIsKeptForHowLong();

    @Message("What")
    String what();

    @Message("Kept for")
    String keptFor();

    @Message("kept for")
    String keptForSmall();

    @Message("Setting")
    String setting();

    @Message("setting")
    String settingSmall();

    @Message("There are")
    String thereAre();

    @Message("there are")
    String thereAreSmall();

    @Message("Oldest settled")
    String oldestSettled();

    @Message("oldest settled")
    String oldestSettledSmall();

    @Message("none")
    String none();

    @Message("for good")
    String forGood();

    @Message("{hours} hours")
    String hours(long hours);

    @Message(
            "Files that were ordered are kept for a week, and answers to repeated requests for a day. The times stand in the configuration, so that nobody shortens them by a click.")
    String inTheConfiguration();

    @Message("Sessions, after they have ended or run out")
    String sessions();

    @Message("One-time links, after they were used or have run out")
    String signInLinks();

    @Message("Messages to operators and editors, once they are settled")
    String notifications();

    @Message("Messages to webhooks, once they are settled")
    String deliveries();

    @Message("Import runs that brought nothing new, with their problems")
    String idleRuns();
}
