package org.outturn.importer.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settles when an article was published, from what the parts of a page say. The page's metadata give the instant; the date that it shows under
 * the headline gives the day, as that is the publisher's own calendar and the one that the article's "today" is written in. Where both are far
 * apart the shown date wins: it is what the article's words were last brought up to.
 */
final class PublicationTime {
    /** How far into the future a date may lie, for clocks that are wrong and articles that are planned ahead. */
    private static final Duration AHEAD = Duration.ofDays(3);

    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2100;

    /** The year of the first pages of the web; what a page shows of an earlier one is what it writes about. */
    private static final int FIRST_PAGES = 1991;

    private PublicationTime() {}

    /**
     * The moment of publication, or null when nothing says it.
     *
     * @param stated what the metadata say, best first
     * @param shown the date under the headline, or null
     * @param inAddress the day in the page's address, or null
     * @param fetchedAt when the page was fetched, or null when unknown
     */
    static @Nullable Moment settle(
            List<Moment> stated, @Nullable Moment shown, @Nullable LocalDate inAddress, @Nullable Instant fetchedAt) {
        List<Moment> plausible =
                stated.stream().filter(moment -> isPlausible(moment, fetchedAt)).toList();
        // "The act was signed into law on August 14, 1935": a line of the page, from before there were pages
        boolean onPage = shown != null && shown.day().getYear() >= FIRST_PAGES;
        Moment display = shown != null && onPage && isPlausible(shown, fetchedAt) ? shown : null;
        Moment address =
                inAddress != null && isPlausible(Moment.of(inAddress), fetchedAt) ? Moment.of(inAddress) : null;
        if (plausible.isEmpty()) {
            return display != null ? withoutGuess(display) : address;
        }
        Moment best = withZone(plausible);
        if (display != null) {
            return together(best, display, plausible);
        }
        return address != null && isNextDay(best, address) ? best.on(address.day(), null) : best;
    }

    /** Whether it could be a day of publication: not long before there were newspapers on the web's topics, not in the future. */
    static boolean isPlausible(Moment moment, @Nullable Instant fetchedAt) {
        int year = moment.day().getYear();
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return false;
        }
        LocalDate last = fetchedAt == null
                ? null
                : fetchedAt.plus(AHEAD).atZone(ZoneOffset.UTC).toLocalDate();
        return last == null || !moment.day().isAfter(last);
    }

    /** The first moment; where it is without a zone, another one that gives the same clock time or day with its zone. */
    private static Moment withZone(List<Moment> stated) {
        Moment first = stated.get(0);
        Instant instant = first.instant();
        if (instant != null && !first.assumed()) {
            return first;
        }
        for (Moment other : stated) {
            if (other.instant() == null || other.assumed()) {
                continue;
            }
            if (other.day().equals(first.day())) {
                return other;
            }
        }
        return first;
    }

    /** The day alone, where the clock time that goes with it is in nobody knows which zone. */
    static Moment withoutGuess(Moment moment) {
        return moment.assumed() ? Moment.of(moment.day()) : moment;
    }

    private static Moment together(Moment stated, Moment shown, List<Moment> all) {
        Instant instant = stated.instant();
        if (instant == null) {
            return withoutGuess(shown);
        }
        Instant other = shown.instant();
        boolean sameTime = other != null && !shown.assumed() && isClose(instant, other);
        long days = Math.abs(ChronoUnit.DAYS.between(stated.day(), shown.day()));
        if (days <= 1) {
            return stated.on(shown.day(), sameTime ? shown.zone() : null);
        }
        if (other != null && !shown.assumed()) {
            return shown;
        }
        for (Moment moment : all) {
            if (moment.instant() != null && moment.day().equals(shown.day())) {
                return moment;
            }
        }
        return Moment.of(shown.day());
    }

    private static boolean isClose(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(Duration.ofMinutes(2)) < 0;
    }

    /** Whether the address names the day before or after, as it does where the metadata count in UTC. */
    private static boolean isNextDay(Moment stated, Moment address) {
        return stated.zone() == null && Math.abs(ChronoUnit.DAYS.between(stated.day(), address.day())) == 1;
    }
}
