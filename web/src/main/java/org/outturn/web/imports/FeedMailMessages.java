package org.outturn.web.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The messages that tell of feeds. */
@MessageBundle(value = "feedmail", locale = "en")
public interface FeedMailMessages {
    @Message("Feed failing: {name}")
    String failing(String name);

    @Message("Feed well again: {name}")
    String wellAgain(String name);
}
