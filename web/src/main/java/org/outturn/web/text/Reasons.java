package org.outturn.web.text;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import java.util.function.Function;

/** The reasons of the short lists: stored in English, shown in the reader's language; what an editor wrote stays as it is. */
public final class Reasons {
    private static final Map<String, Function<ReasonMessages, String>> WORDS = Map.ofEntries(
            Map.entry("not about the future", ReasonMessages::notAboutTheFuture),
            Map.entry("cannot be checked", ReasonMessages::cannotBeChecked),
            Map.entry("opinion", ReasonMessages::opinion),
            Map.entry("already known", ReasonMessages::alreadyKnown),
            Map.entry("not ours to follow", ReasonMessages::notOursToFollow),
            Map.entry("read wrongly", ReasonMessages::readWrongly),
            Map.entry("about another event", ReasonMessages::aboutAnotherEvent),
            Map.entry("says nothing of the outcome", ReasonMessages::saysNothingOfTheOutcome),
            Map.entry("only announced again", ReasonMessages::onlyAnnouncedAgain),
            Map.entry("read the wrong way round", ReasonMessages::readTheWrongWayRound),
            Map.entry("not to be trusted", ReasonMessages::notToBeTrusted),
            Map.entry("Woken by hand", ReasonMessages::wokenByHand));

    private Reasons() {}

    /** The words of a stored reason. */
    @TemplateExtension
    public static String reasonWord(String stored) {
        Function<ReasonMessages, String> word = WORDS.get(stored);
        return word == null ? stored : word.apply(ReaderLanguage.messages(ReasonMessages.class));
    }
}
