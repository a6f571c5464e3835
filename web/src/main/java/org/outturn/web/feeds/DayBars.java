package org.outturn.web.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.source.FeedDay;
import org.outturn.web.text.ReaderLanguage;

/**
 * A small picture of what each of the last days brought.
 *
 * @param bars one per day, oldest first
 * @param words the same for who cannot see it
 */
public record DayBars(List<Bar> bars, String words) {
    /** So many days are shown. */
    static final int DAYS = 14;

    private static final double WIDTH = 96;
    private static final double HEIGHT = 24;

    /**
     * One day, in the coordinates of a picture of 96 by 24.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param height how tall it is; a day that brought nothing is a line
     * @param failed whether every check of the day failed
     * @param today whether the day is not over yet
     */
    public record Bar(String x, String y, String height, boolean failed, boolean today) {}

    static DayBars of(List<FeedDay> days, LocalDate today) {
        Map<LocalDate, FeedDay> byDay =
                days.stream().collect(Collectors.toMap(FeedDay::day, day -> day, (first, second) -> first));
        int most =
                Math.max(1, days.stream().mapToInt(FeedDay::newArticles).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = today.minusDays(DAYS - 1L - i);
            FeedDay figures = byDay.get(day);
            int articles = figures == null ? 0 : figures.newArticles();
            double height = articles == 0 ? 1 : 2 + (HEIGHT - 4) * articles / most;
            bars.add(new Bar(
                    number(i * WIDTH / DAYS),
                    number(HEIGHT - height),
                    number(height),
                    figures != null && figures.checks() == figures.failures(),
                    i == DAYS - 1));
        }
        FeedDay now = byDay.get(today);
        int total = days.stream().mapToInt(FeedDay::newArticles).sum();
        return new DayBars(
                bars,
                ReaderLanguage.messages(FeedsMessages.class)
                        .articlesPerDay(total, now == null ? 0 : now.newArticles()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
