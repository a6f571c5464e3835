package org.outturn.importer.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.due.TimeExpression;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordClass;
import org.outturn.importer.match.SentenceSlots.ConceptAt;
import org.outturn.importer.match.Signs.Says;

/** Measures a claim against an article: first the article as a whole, then sentence by sentence. Made for one pair. */
final class PairFeatures {
    private static final int LEAD = 3;

    private final ClaimSlots claim;
    private final ArticleSlots article;
    private final Frequencies frequencies;
    private final double[] whole = new double[Feature.COUNT];
    private final double[] covers;
    private final double[] names;
    private final double[] concepts;

    PairFeatures(ClaimSlots claim, ArticleSlots article, Frequencies frequencies) {
        this.claim = claim;
        this.article = article;
        this.frequencies = frequencies;
        int n = article.sentences().size() + 1;
        this.covers = new double[n];
        this.names = new double[n];
        this.concepts = new double[n];
        measureTerms();
        measureConcepts();
        measureTime();
        set(whole, kind(claim.kind()), 1);
        set(whole, Feature.DENIAL, claim.denial() ? 1 : 0);
    }

    private static void set(double[] features, Feature feature, double value) {
        features[feature.index()] = value;
    }

    private double whole(Feature feature) {
        return whole[feature.index()];
    }

    private static Feature kind(String kind) {
        return switch (kind) {
            case "commitment", "denial" -> Feature.COMMITMENT;
            case "proposal" -> Feature.PROPOSAL;
            case "prediction" -> Feature.PREDICTION;
            default -> Feature.SCHEDULE;
        };
    }

    private void measureTerms() {
        double all = 0;
        double found = 0;
        double lead = 0;
        double allNames = 0;
        double foundNames = 0;
        double leadNames = 0;
        for (int i = 0; i < claim.terms().length; i++) {
            double weight = frequencies.weight(claim.terms()[i]) * claim.shares()[i];
            boolean name = claim.names()[i];
            all += weight;
            allNames += name ? weight : 0;
            BitSet at = article.where().get(claim.terms()[i]);
            if (at == null) {
                continue;
            }
            found += weight;
            foundNames += name ? weight : 0;
            boolean leads = at.nextSetBit(0) <= LEAD;
            lead += leads ? weight : 0;
            leadNames += leads && name ? weight : 0;
            for (int s = at.nextSetBit(0); s >= 0; s = at.nextSetBit(s + 1)) {
                covers[s] += weight;
                names[s] += name ? weight : 0;
            }
        }
        for (int s = 0; s < covers.length; s++) {
            covers[s] = share(covers[s], all);
            names[s] = share(names[s], allNames);
        }
        set(whole, Feature.ARTICLE_COVERS, share(found, all));
        set(whole, Feature.LEAD_COVERS, share(lead, all));
        set(whole, Feature.ARTICLE_NAMES, allNames == 0 ? 0.5 : foundNames / allNames);
        set(whole, Feature.LEAD_NAMES, allNames == 0 ? 0.25 : leadNames / allNames);
        set(whole, Feature.ARTICLE_STORY, held(claim.context()));
        set(whole, Feature.CLAIMANT, claim.claimant().length > 0 && held(claim.claimant()) > 0.4 ? 1 : 0);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** How much of some terms the article holds. */
    private double held(int[] terms) {
        double all = 0;
        double found = 0;
        for (int term : terms) {
            double weight = frequencies.weight(term);
            all += weight;
            found += article.where().containsKey(term) ? weight : 0;
        }
        return share(found, all);
    }

    private void measureConcepts() {
        double all = 0;
        double found = 0;
        for (int i = 0; i < claim.concepts().length; i++) {
            double weight = claim.conceptShares()[i];
            all += weight;
            BitSet at = article.concepts().get(claim.concepts()[i]);
            if (at != null) {
                found += weight;
                for (int s = at.nextSetBit(0); s >= 0; s = at.nextSetBit(s + 1)) {
                    concepts[s] += weight;
                }
            }
        }
        for (int s = 0; s < concepts.length; s++) {
            concepts[s] = share(concepts[s], all);
        }
        set(whole, Feature.ARTICLE_CONCEPTS, share(found, all));
    }

    private void measureTime() {
        LocalDate day = article.publishedOn();
        LocalDate from = claim.from();
        LocalDate to = claim.to() == null ? from : claim.to();
        if (to == null) {
            set(whole, Feature.UNDATED, 1);
        } else if (from != null && day.isBefore(from)) {
            set(whole, Feature.BEFORE_WINDOW, 1);
        } else if (!day.isAfter(to)) {
            set(whole, Feature.IN_WINDOW, 1);
        } else {
            long days = ChronoUnit.DAYS.between(to, day);
            set(
                    whole,
                    days <= 7
                            ? Feature.WEEK_AFTER_WINDOW
                            : days <= 120 ? Feature.SEASON_AFTER_WINDOW : Feature.LONG_AFTER_WINDOW,
                    1);
        }
        set(
                whole,
                Feature.AGE,
                Math.log1p((double) Math.max(0, ChronoUnit.DAYS.between(claim.announcedOn(), day))) / 6);
    }

    /** How much the article as a whole has to do with the claim: what decides whether sentences are looked at. */
    double relevance() {
        return whole(Feature.ARTICLE_COVERS) + whole(Feature.ARTICLE_NAMES) / 2 + whole(Feature.ARTICLE_STORY);
    }

    /** The features of sentence {@code i} of the text. */
    double[] of(int i) {
        double[] f = whole.clone();
        SentenceSlots s = article.sentences().get(i);
        int at = i + 1;
        set(f, Feature.COVERS, covers[at]);
        set(f, Feature.NAMES, names[at]);
        set(f, Feature.NEIGHBOURS_COVER, around(covers, at));
        set(f, Feature.NEIGHBOURS_NAMES, around(names, at));
        set(f, Feature.NEIGHBOURS_CONCEPT, around(concepts, at));
        set(f, Feature.FIRST, i == 0 ? 1 : 0);
        set(f, Feature.EARLY, i <= 2 ? 1 : 0);
        set(f, Feature.SHORT, s.tagged().size() < 12 ? 1 : 0);
        measureEvent(s, f);
        measureNumbers(s, f);
        measureTenses(s, f);
        measureDates(s, f);
        double foreign = s.foreign() / (s.foreign() + 10);
        set(f, Feature.FOREIGN, foreign);
        for (Signs.Sign sign : s.signs()) {
            set(f, feature(sign.says()), 1);
        }
        combine(f);
        return f;
    }

    private static Feature feature(Says says) {
        return Feature.valueOf(says.name());
    }

    private static double around(double[] values, int at) {
        double before = at > 1 ? values[at - 1] : 0;
        double after = at + 1 < values.length ? values[at + 1] : 0;
        return Math.max(before, after);
    }

    private void measureEvent(SentenceSlots s, double[] f) {
        double all = 0;
        for (float share : claim.conceptShares()) {
            all += share;
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
            double share = share(claim.conceptShares()[c], all);
            named += (sides & (Concepts.NAMES | Concepts.ANSWERS)) != 0 ? share : 0;
            answered += (sides & Concepts.ANSWERS) != 0 ? share : 0;
            against += (sides & Concepts.AGAINST) != 0 ? share : 0;
        }
        set(f, Feature.CONCEPT, named);
        set(f, Feature.ANSWER, answered);
        set(f, Feature.AGAINST, against > 0 ? 1 : 0);
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
        set(f, Feature.NUMBER_FITS, same ? 1 : 0);
        set(f, Feature.NUMBER_DIFFERS, other && !same ? 1 : 0);
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
        for (TimeExpression time : s.times()) {
            LocalDate begins = time.window().from();
            LocalDate ends = time.window().to();
            if (begins == null || ends == null) {
                continue;
            }
            boolean ahead = begins.isAfter(article.publishedOn());
            if (!begins.isAfter(to) && !ends.isBefore(from)) {
                set(f, Feature.DATE_IN_WINDOW, 1);
            } else if (begins.isAfter(to)) {
                set(f, ahead ? Feature.DATE_AHEAD_BEYOND : Feature.DATE_AFTER_WINDOW, 1);
            }
        }
    }

    private static void combine(double[] f) {
        product(f, Feature.CONCEPT_PAST, Feature.CONCEPT, Feature.PAST);
        product(f, Feature.COVERS_PAST, Feature.COVERS, Feature.PAST);
        product(f, Feature.COVERS_FUTURE, Feature.COVERS, Feature.FUTURE);
        product(f, Feature.ECHO_COVERS, Feature.ECHO, Feature.ARTICLE_COVERS);
        product(f, Feature.CONCEPT_NAMES, Feature.CONCEPT, Feature.ARTICLE_NAMES);
        product(f, Feature.STORY_COVERS, Feature.ARTICLE_STORY, Feature.ARTICLE_COVERS);
        product(f, Feature.POSTPONED_AHEAD, Feature.POSTPONED, Feature.DATE_AHEAD_BEYOND);
        double after = f[Feature.WEEK_AFTER_WINDOW.index()] + f[Feature.SEASON_AFTER_WINDOW.index()];
        double before =
                f[Feature.BEFORE_WINDOW.index()] + f[Feature.IN_WINDOW.index()] + f[Feature.WEEK_AFTER_WINDOW.index()];
        set(f, Feature.LATE_AFTER, f[Feature.LATE.index()] * after);
        set(f, Feature.POSTPONED_BEFORE, f[Feature.POSTPONED.index()] * before);
    }

    private static void product(double[] f, Feature into, Feature a, Feature b) {
        f[into.index()] = f[a.index()] * f[b.index()];
    }
}
