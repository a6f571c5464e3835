package org.outturn.importer.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.due.TimeExpression;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordClass;
import org.outturn.importer.match.SentenceSlots.ConceptAt;
import org.outturn.importer.match.Signs.Says;

/** Measures the words of one sentence against a claim: its event, tenses, numbers and days. */
final class SentenceMeasures {
    private static final int SHORT_WINDOW = 10;
    private static final int LONG_WINDOW = 130;

    private final ClaimSlots claim;
    private final LocalDate publishedOn;
    private final Frequencies frequencies;

    SentenceMeasures(ClaimSlots claim, LocalDate publishedOn, Frequencies frequencies) {
        this.claim = claim;
        this.publishedOn = publishedOn;
        this.frequencies = frequencies;
    }

    /** Sets the features that the words of a sentence give. */
    void measure(SentenceSlots s, double[] f) {
        measureEvent(s, f);
        measureNumbers(s, f);
        measureTenses(s, f);
        measureDates(s, f);
    }

    private static void set(double[] features, Feature feature, double value) {
        features[feature.index()] = value;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private void measureEvent(SentenceSlots s, double[] f) {
        double all = 0;
        for (int c = 0; c < claim.concepts().length; c++) {
            all += conceptWeight(c);
        }
        double named = 0;
        double answered = 0;
        double against = 0;
        for (int c = 0; c < claim.concepts().length; c++) {
            int sides = 0;
            for (ConceptAt concept : s.concepts()) {
                if (concept.concept() == claim.concepts()[c]) {
                    sides |= concept.side();
                    measureVerb(s, concept, f);
                }
            }
            double share = share(conceptWeight(c), all);
            named += (sides & (Concepts.NAMES | Concepts.ANSWERS)) != 0 ? share : 0;
            answered += (sides & Concepts.ANSWERS) != 0 ? share : 0;
            against += (sides & Concepts.AGAINST) != 0 ? share : 0;
        }
        set(f, Feature.CONCEPT, named);
        set(f, Feature.ANSWER, answered);
        set(f, Feature.AGAINST, against > 0 ? 1 : 0);
    }

    private double conceptWeight(int c) {
        return claim.conceptShares()[c] * frequencies.conceptWeight(claim.concepts()[c]);
    }

    /** The tense of the verb that is, or that governs, the event. */
    private static void measureVerb(SentenceSlots s, ConceptAt concept, double[] f) {
        VerbGroup verb = governing(s, concept.from());
        if (verb == null) {
            return;
        }
        if (isPast(verb)) {
            set(f, Feature.EVENT_PAST, 1);
        } else if (isFuture(verb)) {
            set(f, Feature.EVENT_FUTURE, 1);
        }
        if (verb.negated()) {
            set(f, Feature.EVENT_NEGATED, 1);
        }
    }

    private static @Nullable VerbGroup governing(SentenceSlots s, int token) {
        VerbGroup best = null;
        for (VerbGroup verb : s.verbs()) {
            if (verb.from() <= token && token < verb.to()) {
                return verb;
            }
            if (verb.isFinite() && (best == null || verb.from() <= token)) {
                best = verb;
            }
        }
        return best;
    }

    private static boolean isPast(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.PAST || verb.form() == VerbGroup.Form.PERFECT;
    }

    private static boolean isFuture(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.MODAL
                || (verb.form() == VerbGroup.Form.INFINITIVE && !verb.negated())
                || verb.form() == VerbGroup.Form.PROGRESSIVE;
    }

    private static void measureTenses(SentenceSlots s, double[] f) {
        for (VerbGroup verb : s.verbs()) {
            boolean saying = s.tagged().is(verb.head(), WordClass.SAYING);
            if (isPast(verb) && !saying) {
                set(f, Feature.PAST, 1);
            } else if (verb.form() == VerbGroup.Form.MODAL) {
                set(f, Feature.FUTURE, 1);
            }
            if (verb.negated()) {
                set(f, Feature.NEGATED, 1);
            }
        }
    }

    private void measureNumbers(SentenceSlots s, double[] f) {
        boolean claimed = false;
        boolean other = false;
        boolean same = false;
        for (int term : claim.terms()) {
            claimed |= frequencies.isNumber(term);
        }
        if (!claimed) {
            return;
        }
        for (int i = 0; i < s.terms().length; i++) {
            if (s.tagged().token(i).isNumber()) {
                boolean held = s.terms()[i] >= 0 && holds(s.terms()[i]);
                same |= held;
                other |= !held;
            }
        }
        measureUnits(s, f);
        set(f, Feature.NUMBER_FITS, same ? 1 : 0);
        set(f, Feature.NUMBER_DIFFERS, other && !same ? 1 : 0);
    }

    /** Numbers of the same things as the claim's, such as tonnes or votes. */
    private void measureUnits(SentenceSlots s, double[] f) {
        for (int i = 0; i + 1 < s.terms().length; i++) {
            if (!s.tagged().is(i, WordClass.NUMBER)) {
                continue;
            }
            for (int unit : claim.units()) {
                boolean counted = s.terms()[i + 1] == unit || (i + 2 < s.terms().length && s.terms()[i + 2] == unit);
                if (counted) {
                    set(f, s.terms()[i] >= 0 && holds(s.terms()[i]) ? Feature.UNIT_FITS : Feature.UNIT_DIFFERS, 1);
                }
            }
        }
    }

    private boolean holds(int term) {
        return Arrays.binarySearch(claim.terms(), term) >= 0;
    }

    private void measureDates(SentenceSlots s, double[] f) {
        LocalDate from = claim.from() == null ? claim.to() : claim.from();
        LocalDate to = claim.to() == null ? claim.from() : claim.to();
        if (from == null || to == null) {
            return;
        }
        if (s.delay() > 0) {
            boolean fits = Delays.fits(s.delay(), from, to, publishedOn);
            boolean told = s.says(Says.ECHO) || s.says(Says.LATE);
            if (fits && told && ChronoUnit.DAYS.between(from, to) <= LONG_WINDOW) {
                set(f, Feature.DELAY_FITS, s.says(Says.ECHO) ? 1 : 0.5);
            } else if (!fits && s.says(Says.ECHO)) {
                set(f, Feature.DELAY_DIFFERS, 1);
            }
        }
        boolean brief = ChronoUnit.DAYS.between(from, to) <= SHORT_WINDOW;
        for (TimeExpression time : s.times()) {
            LocalDate begins = time.window().from();
            LocalDate ends = time.window().to();
            if (begins == null || ends == null) {
                continue;
            }
            boolean ahead = begins.isAfter(publishedOn);
            if (!begins.isAfter(to) && !ends.isBefore(from)) {
                set(f, Feature.DATE_IN_WINDOW, 1);
                if (brief && !ahead && ChronoUnit.DAYS.between(begins, ends) <= SHORT_WINDOW) {
                    set(f, Feature.DATE_HIT, 1);
                }
            } else if (begins.isAfter(to)) {
                set(f, ahead ? Feature.DATE_AHEAD_BEYOND : Feature.DATE_AFTER_WINDOW, 1);
            }
        }
    }
}
