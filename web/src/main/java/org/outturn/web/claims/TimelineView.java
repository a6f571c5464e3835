package org.outturn.web.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Stance;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;

/**
 * A due window on a line of time. Places are per cent of its width, so that text never shrinks.
 *
 * @param title the whole of it in words
 * @param ticks the days written below
 * @param announced the place of the announcement; null when it lies outside
 * @param window the window now
 * @param former the window as first read, when it was moved
 * @param today the place of today; null when it lies outside
 * @param points evidence
 */
public record TimelineView(
        String title,
        List<Tick> ticks,
        @Nullable String announced,
        Bar window,
        @Nullable Bar former,
        @Nullable String today,
        List<Point> points) {

    /**
     * A day written below the line.
     *
     * @param at its place
     * @param word what is written
     * @param anchor where the word stands to the place: start, middle or end
     */
    public record Tick(String at, String word, String anchor) {}

    /**
     * A stretch of time.
     *
     * @param at where it begins
     * @param width how long it is
     * @param soft whether its ends are vague
     */
    public record Bar(String at, String width, boolean soft) {}

    /**
     * A piece of evidence.
     *
     * @param at its place
     * @param stance how it bears on the claim
     */
    public record Point(String at, String stance) {}

    /**
     * What is drawn as evidence.
     *
     * @param day the day it is from
     * @param stance how it bears on the claim
     */
    public record Dated(LocalDate day, Stance stance) {}

    /** The window alone, with the announcement and today. */
    public static TimelineView small(DueWindow window, LocalDate announced, LocalDate today) {
        return of(window, null, announced, today, List.of());
    }

    /** The window with the one first read, and the evidence. */
    public static TimelineView of(
            DueWindow window, @Nullable DueWindow first, LocalDate announced, LocalDate today, List<Dated> evidence) {
        LocalDate from = window.from() == null ? announced : window.from();
        LocalDate to = window.to() == null ? latest(from.plusMonths(6), today) : window.to();
        LocalDate begin = earliest(announced, from);
        LocalDate end = to;
        for (Dated piece : evidence) {
            end = latest(end, piece.day());
        }
        if (first != null && first.to() != null) {
            end = latest(end, first.to());
        }
        // today belongs on the line unless it would squeeze everything else into a corner
        long span = Math.max(14, ChronoUnit.DAYS.between(begin, end));
        if (today.isAfter(end) && ChronoUnit.DAYS.between(end, today) <= span) {
            end = today;
        }
        long margin = Math.max(2, ChronoUnit.DAYS.between(begin, end) / 20);
        Scale scale = new Scale(begin.minusDays(margin), latest(end.plusDays(margin), begin.plusDays(14)));
        Bar former = first == null
                ? null
                : scale.bar(
                        first.from() == null ? announced : first.from(), first.to() == null ? end : first.to(), false);
        List<Point> points = evidence.stream()
                .map(piece -> new Point(scale.at(piece.day()), piece.stance().code()))
                .toList();
        String title = first == null
                ? messages()
                        .timeline(
                                Dates.day(announced, today),
                                Dates.range(window.from(), window.to(), today),
                                Dates.day(today, today))
                : messages()
                        .timelineMoved(
                                Dates.day(announced, today),
                                Dates.range(window.from(), window.to(), today),
                                Dates.range(first.from(), first.to(), today),
                                Dates.day(today, today));
        return new TimelineView(
                title,
                scale.ticks(today),
                scale.at(announced),
                scale.bar(from, to, !window.isExact()),
                former,
                scale.has(today) ? scale.at(today) : null,
                points);
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** From days to places. */
    private record Scale(LocalDate first, LocalDate last) {
        private double share(LocalDate day) {
            return 100.0 * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        }

        boolean has(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        String at(LocalDate day) {
            return percent(share(day));
        }

        Bar bar(LocalDate from, LocalDate to, boolean soft) {
            double begin = Math.max(0, share(from));
            double end = Math.min(100, share(to.plusDays(1)));
            return new Bar(percent(begin), percent(Math.max(0.8, end - begin)), soft);
        }

        /** The beginnings of months, or of years on long lines, or of weeks on short ones. */
        List<Tick> ticks(LocalDate today) {
            long days = ChronoUnit.DAYS.between(first, last);
            List<Tick> ticks = new ArrayList<>();
            if (days < 45) {
                for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
                    if (day.getDayOfWeek() == java.time.DayOfWeek.MONDAY) {
                        ticks.add(tick(day, Dates.day(day, today)));
                    }
                }
                return ticks;
            }
            long step = Math.max(1, Math.round(days / 30.5 / 6));
            boolean years = step >= 9;
            LocalDate day = years
                    ? first.plusYears(1).withDayOfYear(1)
                    : first.plusMonths(1).withDayOfMonth(1);
            long yearStep = Math.max(1, Math.round(step / 12.0));
            while (!day.isAfter(last)) {
                String word =
                        years || day.getMonthValue() == 1 ? String.valueOf(day.getYear()) : Dates.month(day.getMonth());
                ticks.add(tick(day, word));
                day = years ? day.plusYears(yearStep) : day.plusMonths(step);
            }
            return ticks;
        }

        private Tick tick(LocalDate day, String word) {
            double share = share(day);
            return new Tick(percent(share), word, share < 6 ? "start" : share > 94 ? "end" : "middle");
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.2f%%", share);
        }
    }

    private static ClaimSentenceMessages messages() {
        return ReaderLanguage.messages(ClaimSentenceMessages.class);
    }
}
