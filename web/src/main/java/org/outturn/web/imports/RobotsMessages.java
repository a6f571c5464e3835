package org.outturn.web.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a robots.txt means. */
@MessageBundle(value = "robots", locale = "en")
public interface RobotsMessages {
    @Message("asked {when}")
    String asked(String when);

    @Message("has no robots.txt ({asked}): everything may be fetched")
    String noRobots(String asked);

    @Message("does not answer when asked for its robots.txt ({asked}): {meaning}")
    String doesNotAnswer(String asked, String meaning);

    @Message("the rules from before hold")
    String formerRulesHold();

    @Message("after a month it counts as a host without rules")
    String withoutRules();

    @Message("nothing is fetched until it does")
    String nothingIsFetched();

    @Message("allows this address ({asked})")
    String allows(String asked);

    @Message("forbids this address ({asked})")
    String forbids(String asked);

    @Message("{sentence}.")
    String plain(String sentence);

    @Message("{sentence}, and asks for {seconds} s between two requests.")
    String withDelay(String sentence, long seconds);
}
