package org.outturn.core.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands against its due window: computed for a day, never stored. {@link #condition} says the same to the database; a
 * test holds the two together.
 */
public enum Timing {
    /** Open, without a window. */
    UNDATED("undated"),
    /** Open, before the window begins. */
    UPCOMING("upcoming"),
    /** Open, inside the window. */
    DUE("due"),
    /** Open, after the window ended. */
    OVERDUE("overdue"),
    /** Happened before the window began. */
    EARLY("early"),
    /** Happened inside the window. */
    ON_TIME("on_time"),
    /** Happened after the window ended. */
    LATE("late");

    private final String code;

    Timing(String code) {
        this.code = code;
    }

    /** The stable code in addresses and files, such as {@code on_time}. */
    public String code() {
        return code;
    }

    /**
     * The timing of a claim.
     *
     * @param from first day of its window, or null
     * @param to last day of its window, or null
     * @param happenedOn when it happened, or null
     * @param today the day to judge from
     * @return null for a claim that is decided and has no timing: withdrawn, void and the like, or happened without a window
     */
    public static @Nullable Timing of(
            Status status,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate happenedOn,
            LocalDate today) {
        boolean dated = from != null || to != null;
        if (status == Status.OPEN) {
            if (!dated) {
                return UNDATED;
            }
            if (to != null && to.isBefore(today)) {
                return OVERDUE;
            }
            return from != null && from.isAfter(today) ? UPCOMING : DUE;
        }
        if ((status == Status.HAPPENED || status == Status.PARTLY) && happenedOn != null && dated) {
            if (to != null && happenedOn.isAfter(to)) {
                return LATE;
            }
            return from != null && happenedOn.isBefore(from) ? EARLY : ON_TIME;
        }
        return null;
    }

    /**
     * The same as an SQL condition over the columns of {@code claim}, written so that indexes serve it.
     *
     * @param today the day to judge from
     */
    public String condition(LocalDate today) {
        String day = "date '" + today + "'";
        String happened = "claim.status in ('happened', 'partly') and claim.happened_on is not null and ";
        return switch (this) {
            case UNDATED -> "claim.status = 'open' and claim.due_from is null and claim.due_to is null";
            case UPCOMING ->
                ("claim.status = 'open' and claim.due_begins > %1$s and claim.due_begins < date '9999-12-31'"
                                + " and claim.due_ends >= %1$s and claim.due_order >= %1$s")
                        .formatted(day);
            case DUE -> "claim.status = 'open' and claim.due_begins <= %1$s and claim.due_ends >= %1$s".formatted(day);
            case OVERDUE -> "claim.status = 'open' and claim.due_ends < %s".formatted(day);
            case EARLY ->
                happened
                        + "claim.happened_on < claim.due_from and (claim.due_to is null or claim.happened_on <= claim.due_to)";
            case ON_TIME ->
                happened
                        + "(claim.due_from is not null or claim.due_to is not null)"
                        + " and (claim.due_from is null or claim.happened_on >= claim.due_from)"
                        + " and (claim.due_to is null or claim.happened_on <= claim.due_to)";
            case LATE -> happened + "claim.happened_on > claim.due_to";
        };
    }

    /**
     * How many days the timing is about: over for overdue, left until the last day for due (none for an open end), until the first
     * day for upcoming, late by for late, early by for early; 0 for the others.
     */
    public long days(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate happenedOn, LocalDate today) {
        return switch (this) {
            case OVERDUE -> between(to, today);
            case DUE -> between(today, to);
            case UPCOMING -> between(today, from);
            case LATE -> between(to, happenedOn);
            case EARLY -> between(happenedOn, from);
            case UNDATED, ON_TIME -> 0;
        };
    }

    private static long between(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null || second == null ? 0 : ChronoUnit.DAYS.between(first, second);
    }
}
