package org.outturn.web.record;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.export.Outcomes;
import org.outturn.core.export.Share;
import org.outturn.web.text.ReaderLanguage;

/**
 * The share of the decided claims that happened, with its interval.
 *
 * @param name whose it is
 * @param part how many happened
 * @param whole of how many that were decided
 * @param words "63 %"
 * @param interval "47 to 77 %"
 * @param value the share as a place in the picture
 * @param low the lower end of the interval
 * @param high the upper end
 */
public record ShareBar(
        String name, long part, long whole, String words, String interval, String value, String low, String high) {

    /** The share of these outcomes; empty when nothing is decided. */
    public static Optional<ShareBar> of(String name, Outcomes outcomes) {
        return outcomes.share().map(share -> of(name, share));
    }

    /** Several in words, for those who do not see the picture. */
    @TemplateExtension
    static String inWords(List<ShareBar> shares) {
        return shares.stream()
                .map(share -> "%s %s, %s;".formatted(share.name(), share.words(), share.interval()))
                .collect(Collectors.joining(" "));
    }

    private static ShareBar of(String name, Share share) {
        return new ShareBar(
                name,
                share.part(),
                share.whole(),
                Math.round(100 * share.value()) + " %",
                ReaderLanguage.messages(RecordMessages.class)
                        .interval(Math.round(100 * share.low()), Math.round(100 * share.high())),
                OutcomeBar.percent(100 * share.value()),
                OutcomeBar.percent(100 * share.low()),
                OutcomeBar.percent(100 * share.high()));
    }
}
