package org.outturn.web.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Timing;

/** What the codes are called on the pages. Codes never change; these words may. */
public final class Words {
    private Words() {}

    /** "Did not happen". */
    public static String status(Status status) {
        return switch (status) {
            case OPEN -> "Open";
            case HAPPENED -> "Happened";
            case PARTLY -> "Happened in part";
            case DID_NOT_HAPPEN -> "Did not happen";
            case WITHDRAWN -> "Withdrawn";
            case VOID -> "Void";
            case CANNOT_TELL -> "Cannot tell";
        };
    }

    /** The status with its timing: "Happened, 6 days late". */
    public static String status(Status status, @Nullable Timing timing, long days) {
        String word = status(status);
        if (timing == null) {
            return word;
        }
        return switch (timing) {
            case LATE -> word + ", " + Dates.days(days) + " late";
            case EARLY -> word + " " + Dates.days(days) + " early";
            case ON_TIME -> word + " on time";
            case UNDATED, UPCOMING, DUE, OVERDUE -> word;
        };
    }

    /** The shape and colour: the status, or {@code late}, which is made by the view and never stored. */
    public static String shape(Status status, @Nullable Timing timing) {
        return status == Status.HAPPENED && timing == Timing.LATE ? "late" : status.code();
    }

    /** "12 days over", "closes today", "in 4 days"; empty for a claim that is decided. */
    public static String timing(@Nullable Timing timing, long days, @Nullable LocalDate dueTo) {
        if (timing == null) {
            return "";
        }
        return switch (timing) {
            case UNDATED -> "Undated";
            case UPCOMING -> days == 1 ? "tomorrow" : "in " + Dates.days(days);
            case DUE -> dueTo == null ? "has begun" : days == 0 ? "closes today" : Dates.days(days) + " left";
            case OVERDUE -> Dates.days(days) + " over";
            case EARLY, ON_TIME, LATE -> "";
        };
    }

    /** "Likely". */
    public static String certainty(Certainty certainty) {
        return switch (certainty) {
            case EOS1 -> "Planned";
            case EOS2 -> "Uncertain";
            case EOS3 -> "May happen";
            case EOS4 -> "Likely";
            case EOS5 -> "Certain";
        };
    }

    /** "Proposed". */
    public static String review(Review review) {
        return switch (review) {
            case PROPOSED -> "Proposed";
            case ACCEPTED -> "Accepted";
            case REJECTED -> "Rejected";
            case MERGED -> "Merged";
        };
    }

    /** "Supports". */
    public static String stance(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "Supports";
            case CONTRADICTS -> "Contradicts";
            case CONTEXT -> "Context";
        };
    }

    /** "to the day", "by season"; what a due window's ends are worth. */
    public static String precision(Precision precision) {
        return switch (precision) {
            case HOUR -> "to the hour";
            case DAY -> "to the day";
            case WEEK -> "to the week";
            case MONTH -> "to the month";
            case QUARTER -> "to the quarter";
            case SEASON -> "by season";
            case HALF_YEAR -> "to the half-year";
            case YEAR -> "to the year";
            case DECADE -> "to the decade";
            case VAGUE -> "vague";
        };
    }
}
