package org.outturn.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.core.claim.Status;
import org.outturn.core.export.Outcomes;
import org.outturn.web.text.Counts;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/**
 * What became of a set of claims, as one bar and its legend.
 *
 * @param total how many claims
 * @param segments one for each outcome that occurs, in a fixed order
 */
public record OutcomeBar(long total, List<Segment> segments) {
    /** Below this width a number does not fit. */
    private static final double WIDE = 4;

    /** Below this width not even the sign fits. */
    private static final double NARROW = 2.5;

    /**
     * One outcome.
     *
     * @param shape the code of its shape and colour
     * @param word what it is called
     * @param count how many
     * @param x its left edge in per cent
     * @param width in per cent
     * @param numbered whether its number fits
     * @param drawn whether its sign fits
     * @param open whether it is none yet
     */
    public record Segment(
            String shape,
            String word,
            long count,
            String x,
            String width,
            boolean numbered,
            boolean drawn,
            boolean open) {}

    /** The bar of these outcomes. */
    public static OutcomeBar of(Outcomes outcomes) {
        List<Segment> segments = new ArrayList<>();
        long before = 0;
        long onTime = outcomes.onTime() + outcomes.early() + outcomes.happenedUndated();
        Object[][] parts = {
            {
                "happened",
                outcomes.happenedUndated() > 0
                        ? messages().onTimeEarlyOrUndated()
                        : messages().onTimeOrEarly(),
                onTime
            },
            {"late", messages().late(), outcomes.late()},
            {"partly", own(Status.PARTLY, messages().inPart()), outcomes.partly()},
            {"did_not_happen", own(Status.DID_NOT_HAPPEN, messages().didNotHappen()), outcomes.didNotHappen()},
            {"withdrawn", own(Status.WITHDRAWN, messages().withdrawn()), outcomes.withdrawn()},
            {"void", own(Status.VOID, messages().voided()), outcomes.voided()},
            {"cannot_tell", own(Status.CANNOT_TELL, messages().cannotTell()), outcomes.cannotTell()},
            {"open", open(outcomes), outcomes.open()}
        };
        for (Object[] part : parts) {
            long count = (long) part[2];
            if (count > 0) {
                String shape = (String) part[0];
                segments.add(segment(shape, (String) part[1], count, before, outcomes.total()));
                before += count;
            }
        }
        return new OutcomeBar(outcomes.total(), segments);
    }

    private static String open(Outcomes outcomes) {
        return outcomes.overdue() > 0
                ? messages().stillOpenAndOverdue(Counts.written(outcomes.overdue()))
                : messages().stillOpen();
    }

    private static Segment segment(String shape, String word, long count, long before, long total) {
        double width = 100.0 * count / total;
        return new Segment(
                shape,
                word,
                count,
                percent(100.0 * before / total),
                percent(width),
                width >= WIDE,
                width >= NARROW,
                shape.equals("open"));
    }

    private static String own(Status status, String usual) {
        return Words.inside(Words.status(status, usual));
    }

    private static RecordMessages messages() {
        return ReaderLanguage.messages(RecordMessages.class);
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
