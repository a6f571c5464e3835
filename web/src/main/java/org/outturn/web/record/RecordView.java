package org.outturn.web.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.OutcomeTally.Grouped;
import org.outturn.core.export.Outcomes;
import org.outturn.web.text.Counts;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/**
 * The track record of a set of claims.
 *
 * @param bar what became of them
 * @param shares the share that happened, and that of all claims to compare
 * @param curve how long it took; null when nothing has happened
 * @param happened the share in words
 * @param delay the median delay in words
 * @param rank whether a comparison would be fair, in words
 * @param kinds the same by kind
 */
public record RecordView(
        OutcomeBar bar,
        List<ShareBar> shares,
        @Nullable CurveView curve,
        String happened,
        String delay,
        String rank,
        List<KindRow> kinds) {
    /** With fewer decided claims than this, two records are not to be compared: the interval is wider than most differences. */
    public static final int FEWEST = 40;

    /**
     * One kind.
     *
     * @param kind its word
     * @param happened how many happened
     * @param decided of how many that were decided
     * @param open how many are open
     */
    public record KindRow(String kind, long happened, long decided, long open) {}

    static RecordView of(String name, Outcomes outcomes, Outcomes all, @Nullable CurveView curve, List<Grouped> kinds) {
        Optional<ShareBar> own = ShareBar.of(name, outcomes);
        List<ShareBar> shares = own.isEmpty()
                ? List.of()
                : Stream.concat(own.stream(), ShareBar.of(messages().allClaims(), all).stream())
                        .toList();
        return new RecordView(
                OutcomeBar.of(outcomes),
                shares,
                curve,
                own.map(share -> messages()
                                .decidedOf(
                                        Counts.written(share.part()), Counts.written(share.whole()), share.interval()))
                        .orElse(messages().noneDecidedYet()),
                outcomes.medianDelay()
                        .map(days ->
                                messages().atTheMedian(Dates.days(Math.round(days)), Counts.written(outcomes.late())))
                        .orElse(messages().noneWasLate()),
                outcomes.decided() < FEWEST
                        ? messages().neededForComparison(FEWEST, Counts.written(outcomes.decided()))
                        : "",
                kinds.stream()
                        .map(group -> new KindRow(
                                Words.kind(group.key()),
                                group.outcomes().happened(),
                                group.outcomes().decided(),
                                group.outcomes().open()))
                        .toList());
    }

    private static RecordMessages messages() {
        return ReaderLanguage.messages(RecordMessages.class);
    }
}
