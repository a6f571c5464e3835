package org.outturn.web.record;

import java.util.Optional;
import org.outturn.core.export.Outcomes;
import org.outturn.core.export.Share;

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

    private static ShareBar of(String name, Share share) {
        return new ShareBar(
                name,
                share.part(),
                share.whole(),
                Math.round(100 * share.value()) + " %",
                Math.round(100 * share.low()) + " to " + Math.round(100 * share.high()) + " %",
                OutcomeBar.percent(100 * share.value()),
                OutcomeBar.percent(100 * share.low()),
                OutcomeBar.percent(100 * share.high()));
    }
}
