package org.outturn.web.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The reasons of the short lists, which are stored in English. */
@MessageBundle(value = "reasons", locale = "en")
public interface ReasonMessages {
    @Message("not about the future")
    String notAboutTheFuture();

    @Message("cannot be checked")
    String cannotBeChecked();

    @Message("opinion")
    String opinion();

    @Message("already known")
    String alreadyKnown();

    @Message("not ours to follow")
    String notOursToFollow();

    @Message("read wrongly")
    String readWrongly();

    @Message("about another event")
    String aboutAnotherEvent();

    @Message("says nothing of the outcome")
    String saysNothingOfTheOutcome();

    @Message("only announced again")
    String onlyAnnouncedAgain();

    @Message("read the wrong way round")
    String readTheWrongWayRound();

    @Message("not to be trusted")
    String notToBeTrusted();

    @Message("Woken by hand")
    String wokenByHand();

    @Message("This publication was made up for the sample")
    String madeUpForTheSample();
}
