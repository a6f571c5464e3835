package org.outturn.web.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Timing;
import org.outturn.core.editor.Role;

/** What the codes are called on the pages, in the reader's language. Codes never change; these words may. */
public final class Words {
    private Words() {}

    /** "Did not happen", or what the desk calls it. */
    public static String status(Status status) {
        return StatusLabels.of(status).orElseGet(() -> usual(status, ReaderLanguage.now()));
    }

    /** What the desk calls a status, or this word of the place where it stands. */
    public static String status(Status status, String usualHere) {
        return StatusLabels.of(status).orElse(usualHere);
    }

    /** The usual word for a status in a language, whatever the desk calls it. */
    public static String usual(Status status, Locale language) {
        WordMessages words = ReaderLanguage.messages(WordMessages.class, language);
        return switch (status) {
            case OPEN -> words.statusOpen();
            case HAPPENED -> words.statusHappened();
            case PARTLY -> words.statusPartly();
            case DID_NOT_HAPPEN -> words.statusDidNotHappen();
            case WITHDRAWN -> words.statusWithdrawn();
            case VOID -> words.statusVoid();
            case CANNOT_TELL -> words.statusCannotTell();
        };
    }

    /** The status with its timing: "Happened, 6 days late". */
    public static String status(Status status, @Nullable Timing timing, long days) {
        String word = status(status);
        if (timing == null) {
            return word;
        }
        return switch (timing) {
            case LATE -> words().late(word, Dates.days(days));
            case EARLY -> words().early(word, Dates.days(days));
            case ON_TIME -> status == Status.PARTLY ? words().partOnTime(word) : words().onTime(word);
            case UNDATED, UPCOMING, DUE, OVERDUE -> word;
        };
    }

    /** The word of a code as it stands inside a sentence or a list: "did not happen". */
    public static String inside(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
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
            case UNDATED -> words().undated();
            case UPCOMING -> days == 1 ? words().tomorrow() : words().inDays(Counts.written(days));
            case DUE ->
                dueTo == null ? words().begun() : days == 0 ? words().closesToday() : words().left(Dates.days(days));
            case OVERDUE -> words().over(Dates.days(days));
            case EARLY, ON_TIME, LATE -> "";
        };
    }

    /** "Overdue"; the timing by itself. */
    public static String timing(Timing timing) {
        return switch (timing) {
            case UNDATED -> words().undated();
            case UPCOMING -> words().timingUpcoming();
            case DUE -> words().timingDue();
            case OVERDUE -> words().timingOverdue();
            case EARLY -> words().timingEarly();
            case ON_TIME -> words().timingOnTime();
            case LATE -> words().timingLate();
        };
    }

    /** "schedule". */
    public static String kind(ClaimKind kind) {
        return switch (kind) {
            case SCHEDULE -> words().kindSchedule();
            case COMMITMENT -> words().kindCommitment();
            case PROPOSAL -> words().kindProposal();
            case PREDICTION -> words().kindPrediction();
            case DENIAL -> words().kindDenial();
        };
    }

    /** The word of a kind by its code; what is no code stays as it is. */
    public static String kind(String code) {
        return Arrays.stream(ClaimKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(Words::kind)
                .orElse(code);
    }

    /** "viewer". */
    public static String role(Role role) {
        return switch (role) {
            case VIEWER -> words().roleViewer();
            case EDITOR -> words().roleEditor();
            case ADMIN -> words().roleAdmin();
        };
    }

    /** "Likely". */
    public static String certainty(Certainty certainty) {
        return switch (certainty) {
            case EOS1 -> words().certaintyPlanned();
            case EOS2 -> words().certaintyUncertain();
            case EOS3 -> words().certaintyMayHappen();
            case EOS4 -> words().certaintyLikely();
            case EOS5 -> words().certaintyCertain();
        };
    }

    /** The word of a certainty by its code; what is no code stays as it is. */
    public static String certainty(String code) {
        return Arrays.stream(Certainty.values())
                .filter(certainty -> certainty.code().equals(code))
                .findFirst()
                .map(Words::certainty)
                .orElse(code);
    }

    /** What the machine read in a sentence, by its code, "did not happen"; what is no such code stays as it is. */
    public static String reading(String code) {
        return switch (code) {
            case "happened" -> words().readHappened();
            case "late" -> words().readLate();
            case "partly" -> words().readPartly();
            case "did_not_happen" -> words().readDidNotHappen();
            case "postponed" -> words().readPostponed();
            case "withdrawn" -> words().readWithdrawn();
            case "restated" -> words().readRestated();
            case "taken_back" -> words().readTakenBack();
            default -> code.replace('_', ' ');
        };
    }

    /** "Proposed". */
    public static String review(Review review) {
        return switch (review) {
            case PROPOSED -> words().reviewProposed();
            case ACCEPTED -> words().reviewAccepted();
            case REJECTED -> words().reviewRejected();
            case MERGED -> words().reviewMerged();
        };
    }

    /** "Supports". */
    public static String stance(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> words().stanceSupports();
            case CONTRADICTS -> words().stanceContradicts();
            case CONTEXT -> words().stanceContext();
        };
    }

    /** "to the day", "by season"; what a due window's ends are worth. */
    public static String precision(Precision precision) {
        return switch (precision) {
            case HOUR -> words().precisionHour();
            case DAY -> words().precisionDay();
            case WEEK -> words().precisionWeek();
            case MONTH -> words().precisionMonth();
            case QUARTER -> words().precisionQuarter();
            case SEASON -> words().precisionSeason();
            case HALF_YEAR -> words().precisionHalfYear();
            case YEAR -> words().precisionYear();
            case DECADE -> words().precisionDecade();
            case VAGUE -> words().precisionVague();
        };
    }

    private static WordMessages words() {
        return ReaderLanguage.messages(WordMessages.class);
    }
}
