package org.outturn.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.core.export.OutcomeCurve;
import org.outturn.web.text.Counts;
import org.outturn.web.text.ReaderLanguage;

/**
 * How long it took until claims had happened, as a curve and its table.
 *
 * @param claims how many claims it is about
 * @param path the curve, in a picture of 100 by 100
 * @param band its interval
 * @param censored where claims are watched no longer: short strokes
 * @param ticks days under the picture
 * @param rows the same as a table
 * @param median in words
 */
public record CurveView(
        long claims, String path, String band, List<Stroke> censored, List<Tick> ticks, List<Row> rows, String median) {
    private static final int MOST_STROKES = 60;

    /**
     * A claim that has not happened so far.
     *
     * @param x where, in per cent
     * @param y where, in per cent
     */
    public record Stroke(String x, String y) {}

    /**
     * A day under the picture.
     *
     * @param x where, in per cent
     * @param days how many days since the announcement
     */
    public record Tick(String x, int days) {}

    /**
     * One row of the table.
     *
     * @param days since the announcement
     * @param watched how many claims are watched for longer
     * @param happened how many had happened by then
     * @param share the share that had happened
     * @param interval its 95 % interval
     */
    public record Row(int days, long watched, long happened, String share, String interval) {}

    /** The curve as a picture. */
    public static CurveView of(OutcomeCurve curve) {
        int last = curve.steps().isEmpty()
                ? 1
                : curve.steps().get(curve.steps().size() - 1).days();
        DayScale scale = DayScale.reaching(last);
        int width = scale.last();
        StringBuilder path = new StringBuilder("M0 100");
        StringBuilder upper = new StringBuilder("M0 100");
        StringBuilder lower = new StringBuilder();
        List<Stroke> strokes = new ArrayList<>();
        for (OutcomeCurve.Step step : curve.steps()) {
            String x = number(100.0 * step.days() / width);
            if (step.happened() > 0) {
                path.append("H%sV%s".formatted(x, number(100 - 100 * step.share())));
                upper.append("H%sV%s".formatted(x, number(100 - 100 * step.high())));
                lower.insert(0, "V%sH%s".formatted(number(100 - 100 * step.low()), x));
            }
            if (step.censored() > 0 && strokes.size() < MOST_STROKES) {
                strokes.add(new Stroke(x + "%", number(100 - 100 * step.share()) + "%"));
            }
        }
        String end = number(100.0 * last / width);
        path.append("H").append(end);
        String band = lower.isEmpty()
                ? ""
                : upper.append("H").append(end).append(lower).append("V100H0Z").toString();
        List<Tick> ticks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int day : scale.days()) {
            ticks.add(new Tick(OutcomeBar.percent(100.0 * day / width), day));
            rows.add(row(curve, day));
        }
        int median = curve.median();
        String words = median < 0
                ? ReaderLanguage.messages(RecordMessages.class).fewerThanHalf()
                : ReaderLanguage.messages(RecordMessages.class).halfWithin(Counts.written(median));
        return new CurveView(curve.claims(), path.toString(), band, strokes, ticks, rows, words);
    }

    private static Row row(OutcomeCurve curve, int days) {
        OutcomeCurve.Step step = curve.at(days);
        long happened = curve.steps().stream()
                .filter(one -> one.days() <= days)
                .mapToLong(OutcomeCurve.Step::happened)
                .sum();
        long gone = curve.steps().stream()
                .filter(one -> one.days() <= days)
                .mapToLong(one -> one.happened() + one.censored())
                .sum();
        return new Row(
                days,
                curve.claims() - gone,
                happened,
                Math.round(100 * step.share()) + " %",
                Math.round(100 * step.low()) + "–" + Math.round(100 * step.high()) + " %");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
