package org.outturn.web.claims;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.ClaimWording;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.source.Speaker;

/** What is written down about a claim, as a form sends it. */
public class WordingForm {
    @RestForm
    @Nullable String summary;

    @RestForm
    @Nullable String claimant;

    @RestForm
    @Nullable String claimantRole;

    @RestForm
    @Nullable String kind;

    @RestForm
    @Nullable String certainty;

    @RestForm
    @Nullable String dueFrom;

    @RestForm
    @Nullable String dueTo;

    @RestForm
    @Nullable String condition;

    @RestForm
    @Nullable String waitsFor;

    @RestForm
    @Nullable String criteria;

    /** Whether the form was sent along; a decision by one key comes without it. */
    public boolean isGiven() {
        return summary != null;
    }

    /**
     * The wording; a window that was not changed keeps the words and the rule that it was read by.
     *
     * @param before what is written down now
     * @param zone the zone of a window that the editor gives
     */
    public ClaimWording wording(ClaimWording before, ZoneId zone, Instant at) {
        return new ClaimWording(
                text(summary),
                code(kind, ClaimKind.values(), before.kind(), ClaimKind::code, "kind"),
                code(certainty, Certainty.values(), before.certainty(), Certainty::code, "certainty"),
                speaker(before, at),
                text(claimant),
                claimantRole == null ? before.claimantRole() : text(claimantRole),
                due(before, zone),
                text(condition),
                waitsFor(before),
                text(criteria));
    }

    private Optional<Speaker> speaker(ClaimWording before, Instant at) {
        String name = text(claimant);
        if (name.equals(before.claimant())) {
            return before.speaker();
        }
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(Speaker.named(name, claimantRole == null ? "" : text(claimantRole), at));
    }

    private Optional<DueWindow> due(ClaimWording before, ZoneId zone) {
        return window(dueFrom, dueTo, before.due(), zone);
    }

    /** A window from two fields; the one that is there already where they say the same. */
    static Optional<DueWindow> window(
            @Nullable String fromText, @Nullable String toText, Optional<DueWindow> before, ZoneId zone) {
        LocalDate from = day(fromText, "dueFrom");
        LocalDate to = day(toText, "dueTo");
        boolean same = before.map(window ->
                        java.util.Objects.equals(window.from(), from) && java.util.Objects.equals(window.to(), to))
                .orElse(from == null && to == null);
        if (same) {
            return before;
        }
        if (from == null && to == null) {
            return Optional.empty();
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new RefusedException("dueTo", "The window cannot end before it begins.");
        }
        return Optional.of(new DueWindow(from, to, null, Precision.DAY, zone, "", -1, -1, "editor"));
    }

    /** A day from a field; null when it is empty. */
    public static @Nullable LocalDate day(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= 1900 && day.getYear() <= 2999) {
                return day;
            }
        } catch (DateTimeException e) {
            // answered below
        }
        throw new RefusedException(field, "“%s” is no day. Write it as 2025-06-30.".formatted(text.strip()));
    }

    private Optional<Claim> waitsFor(ClaimWording before) {
        if (waitsFor == null) {
            return before.waitsFor();
        }
        if (waitsFor.isBlank()) {
            return Optional.empty();
        }
        String digits = waitsFor.strip();
        Claim other = digits.matches("\\d{1,15}") ? Claim.findById(Long.valueOf(digits)) : null;
        if (other == null) {
            throw new RefusedException("waitsFor", "There is no claim with the number “%s”.".formatted(digits));
        }
        return Optional.of(other);
    }

    private static <E> E code(
            @Nullable String text, E[] values, E before, java.util.function.Function<E, String> code, String field) {
        if (text == null || text.isBlank()) {
            return before;
        }
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new RefusedException(field, "“%s” is none of the choices.".formatted(text)));
    }

    /** Without control characters, which no database takes. */
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}&&[^\r\n\t]]", "").strip();
    }
}
