package org.outturn.core.claim;

import java.time.LocalDate;

/** When an overdue claim may rest: for a year at most, so that none falls out of sight for good. */
final class SnoozeRules {
    private SnoozeRules() {}

    static void checkSnooze(Claim claim, LocalDate until, LocalDate today) {
        if (claim.review() != Review.ACCEPTED
                || claim.timing(today).filter(Timing.OVERDUE::equals).isEmpty()) {
            throw new RefusedException("until", "Only an overdue claim can be snoozed.");
        }
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            throw new RefusedException("until", "Choose a day from tomorrow to a year from now.");
        }
    }

    static void checkWaking(Claim claim, LocalDate today) {
        if (claim.snoozedUntil().filter(day -> day.isAfter(today)).isEmpty()) {
            throw new RefusedException("until", "This claim is not snoozed.");
        }
    }
}
