package org.outturn.web.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.Timing;
import org.outturn.core.export.ClaimRecord;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/**
 * A window as a bar in a week, or in the list of those that last all month.
 *
 * @param id the claim
 * @param title its line, with the window's words when it is imprecise
 * @param shape the code of its status
 * @param timing {@code overdue} when its window has ended and nothing happened; else empty
 * @param icon the sign in front
 * @param css where it lies and how its ends are drawn
 */
public record CalendarBar(long id, String title, String shape, String timing, String icon, String css) {

    /** The days that a claim is drawn over. A window that began with the announcement is a deadline: only its last day is drawn. */
    record Days(LocalDate from, LocalDate to, boolean fromBefore, boolean goesOn) {
        static Days of(ClaimRecord claim) {
            LocalDate from = claim.dueFrom();
            LocalDate to = claim.dueTo();
            if (from == null || (to != null && from.equals(claim.announcedOn()) && !from.equals(to))) {
                LocalDate last = to == null ? claim.announcedOn() : to;
                return new Days(last, last, true, false);
            }
            return to == null ? new Days(from, from, false, true) : new Days(from, to, false, false);
        }

        long length() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    static CalendarBar inWeek(ClaimRecord claim, Days days, LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        LocalDate first = days.from().isBefore(monday) ? monday : days.from();
        LocalDate last = days.to().isAfter(sunday) ? sunday : days.to();
        int column = (int) ChronoUnit.DAYS.between(monday, first) + 1;
        int span = (int) ChronoUnit.DAYS.between(first, last) + 1;
        StringBuilder css = new StringBuilder("bar c").append(column);
        if (span > 1) {
            css.append(" s").append(span);
        }
        if (isVague(claim)) {
            css.append(" imprecise");
        } else if (days.length() == 1) {
            css.append(" day-exact");
        }
        return of(claim, ends(css, days, monday, sunday).toString());
    }

    static CalendarBar allMonth(ClaimRecord claim, Days days, LocalDate first, LocalDate last) {
        StringBuilder css = new StringBuilder(isVague(claim) ? "bar imprecise" : "bar");
        return of(claim, ends(css, days, first, last).toString());
    }

    private static StringBuilder ends(StringBuilder css, Days days, LocalDate first, LocalDate last) {
        if (days.fromBefore() || days.from().isBefore(first)) {
            css.append(" from-before");
        }
        if (days.goesOn() || days.to().isAfter(last)) {
            css.append(" goes-on");
        }
        return css;
    }

    private static CalendarBar of(ClaimRecord claim, String css) {
        boolean overdue = claim.timing() == Timing.OVERDUE;
        String shape = Words.shape(claim.status(), claim.timing());
        return new CalendarBar(
                claim.id(), title(claim), shape, overdue ? "overdue" : "", overdue ? "t-overdue" : shape, css);
    }

    private static boolean isVague(ClaimRecord claim) {
        return claim.duePrecision() != Precision.DAY && claim.duePrecision() != Precision.HOUR;
    }

    private static String title(ClaimRecord claim) {
        String words = claim.dueWords();
        return isVague(claim) && words != null && !words.isEmpty() && words.length() <= 40
                ? ReaderLanguage.messages(CalendarMessages.class).summaryAndWords(claim.summary(), words)
                : claim.summary();
    }
}
