package org.outturn.importer.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares a new draft with a known claim, slot by slot: names, event, other terms, numbers, polarity and due window. Never by the
 * likeness of whole sentences: a "not" or another day makes another claim.
 */
final class SameClaim {
    /** Two windows nearer to each other than this mean the same time. */
    private static final long SAME_TIME = 3;

    /** Where each of two claims has a name that the other has not, they are never more like than this: one bridge is not another. */
    private static final double OTHER_NAMES = 0.75;

    private final Frequencies frequencies;

    SameClaim(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** How the draft stands to the claim; {@link SameClaimResult.Relation#NEW} with the reason when a slot rules it out. */
    SameClaimResult compare(ClaimSlots draft, ClaimSlots known, String draftCertainty, String knownCertainty) {
        List<String> reasons = new ArrayList<>();
        if (draft.denial() != known.denial()) {
            return new SameClaimResult(
                    known.id(), SameClaimResult.Relation.NEW, 0, List.of("one says that it will not come"));
        }
        if (numbersDiffer(draft, known)) {
            return new SameClaimResult(known.id(), SameClaimResult.Relation.NEW, 0, List.of("other numbers"));
        }
        double names = shared(draft, known, true);
        double words = shared(draft, known, false);
        double events = events(draft, known);
        double score = 0.35 * names + 0.35 * words + 0.3 * events;
        boolean otherNames = namesMissing(draft, known) && namesMissing(known, draft);
        if (names >= 0.5) {
            reasons.add("the same names");
        }
        if (events >= 0.5) {
            reasons.add("the same event");
        }
        if (words >= 0.5) {
            reasons.add("much the same words");
        }
        Long slip = slip(draft, known);
        if (slip != null && Math.abs(slip) > SAME_TIME) {
            reasons.add("due %d days %s".formatted(Math.abs(slip), slip > 0 ? "later" : "earlier"));
            return new SameClaimResult(known.id(), SameClaimResult.Relation.MOVES_THE_DATE, round(score), reasons);
        }
        if (slip != null) {
            score = Math.min(1, score + 0.1);
            reasons.add("due at the same time");
        }
        if (otherNames) {
            score = Math.min(score, OTHER_NAMES);
            reasons.add("each has a name that the other has not");
        }
        boolean drifts =
                !draftCertainty.isEmpty() && !knownCertainty.isEmpty() && !draftCertainty.equals(knownCertainty);
        if (drifts) {
            reasons.add("certainty %s instead of %s".formatted(draftCertainty, knownCertainty));
        }
        return new SameClaimResult(
                known.id(),
                drifts ? SameClaimResult.Relation.CHANGES_THE_CERTAINTY : SameClaimResult.Relation.REPEATS,
                round(score),
                reasons);
    }

    /** Whether a claim has a name that another has not. */
    private static boolean namesMissing(ClaimSlots a, ClaimSlots b) {
        for (int i = 0; i < a.terms().length; i++) {
            if (a.names()[i] && Arrays.binarySearch(b.terms(), a.terms()[i]) < 0) {
                return true;
            }
        }
        return false;
    }

    private static double round(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    /** How much of the smaller claim's names, or of its other terms, both hold. */
    private double shared(ClaimSlots a, ClaimSlots b, boolean names) {
        double both = 0;
        double inA = 0;
        double inB = 0;
        for (int i = 0; i < a.terms().length; i++) {
            if (a.names()[i] == names) {
                double weight = frequencies.weight(a.terms()[i]) * a.shares()[i];
                inA += weight;
                both += Arrays.binarySearch(b.terms(), a.terms()[i]) >= 0 ? weight : 0;
            }
        }
        for (int i = 0; i < b.terms().length; i++) {
            inB += b.names()[i] == names ? frequencies.weight(b.terms()[i]) * b.shares()[i] : 0;
        }
        double smaller = Math.min(inA, inB);
        return smaller == 0 ? inA == inB ? 0.5 : 0.25 : Math.min(1, both / smaller);
    }

    private double events(ClaimSlots a, ClaimSlots b) {
        double both = 0;
        double all = 0;
        for (int i = 0; i < a.concepts().length; i++) {
            double weight = a.conceptShares()[i] * frequencies.conceptWeight(a.concepts()[i]);
            all += weight;
            both += Arrays.binarySearch(b.concepts(), a.concepts()[i]) >= 0 ? weight : 0;
        }
        return all == 0 ? 0.5 : both / all;
    }

    private boolean numbersDiffer(ClaimSlots a, ClaimSlots b) {
        boolean counted = false;
        for (int term : a.terms()) {
            if (frequencies.isNumber(term)) {
                counted = true;
                if (Arrays.binarySearch(b.terms(), term) >= 0) {
                    return false;
                }
            }
        }
        boolean other = false;
        for (int term : b.terms()) {
            other |= frequencies.isNumber(term);
        }
        return counted && other && sharesUnit(a, b);
    }

    private static boolean sharesUnit(ClaimSlots a, ClaimSlots b) {
        for (int unit : a.units()) {
            if (Arrays.binarySearch(b.units(), unit) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** By how many days the draft is due later than the claim; null when one has no window or the windows overlap by halves. */
    private static @Nullable Long slip(ClaimSlots draft, ClaimSlots known) {
        LocalDate a = draft.to() == null ? draft.from() : draft.to();
        LocalDate b = known.to() == null ? known.from() : known.to();
        return a == null || b == null ? null : (Long) ChronoUnit.DAYS.between(b, a);
    }
}
