package org.outturn.importer.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.outturn.importer.match.Signs.Says;

/** Measures a claim against an article: first the article as a whole, then sentence by sentence. Made for one pair. */
final class PairFeatures {
    private static final int LEAD = 3;

    /** So much of the announcing article's terms an article on the same story holds. */
    private static final double ON_STORY = 0.1;

    private static final int SHORT_WINDOW = 10;
    private static final int FRESH = 5;

    private final ClaimSlots claim;
    private final ArticleSlots article;
    private final Frequencies frequencies;
    private final SentenceMeasures words;
    private final Map<Integer, double[]> measured = new HashMap<>();
    private final double[] whole = new double[Feature.COUNT];
    private final double[] covers;
    private final double[] names;
    private final double[] concepts;
    private final double[] own;
    private final double[] ownBest;
    private final double[] ownConcepts;

    PairFeatures(ClaimSlots claim, ArticleSlots article, Frequencies frequencies) {
        this.claim = claim;
        this.article = article;
        this.frequencies = frequencies;
        this.words = new SentenceMeasures(claim, article.publishedOn(), frequencies);
        int n = article.sentences().size() + 1;
        this.covers = new double[n];
        this.names = new double[n];
        this.concepts = new double[n];
        this.own = new double[n];
        this.ownBest = new double[n];
        this.ownConcepts = new double[n];
        measureTerms();
        measureConcepts();
        measureTime();
        measureLead();
        set(whole, kind(claim.kind()), 1);
        set(whole, Feature.DENIAL, claim.denial() ? 1 : 0);
    }

    private static void set(double[] features, Feature feature, double value) {
        features[feature.index()] = value;
    }

    /** Whom title and lead speak of that the story did not know. */
    private void measureLead() {
        double foreign = 0;
        for (int i = 0; i < Math.min(2, article.sentences().size()); i++) {
            foreign += article.sentences().get(i).foreign();
            if (hasNamesake(article.sentences().get(i))) {
                set(whole, Feature.LEAD_NAMESAKE, 1);
            }
        }
        set(whole, Feature.LEAD_FOREIGN, foreign / (foreign + 10));
    }

    private boolean hasNamesake(SentenceSlots s) {
        for (int term : s.namesakes()) {
            int at = Arrays.binarySearch(claim.terms(), term);
            if (at >= 0 && claim.names()[at]) {
                return true;
            }
        }
        return false;
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
        double allOwn = 0;
        double foundOwn = 0;
        double leadOwn = 0;
        double allNames = 0;
        double foundNames = 0;
        double leadNames = 0;
        for (int i = 0; i < claim.terms().length; i++) {
            double weight = frequencies.weight(claim.terms()[i]) * claim.shares()[i];
            boolean name = claim.names()[i];
            double mine = weight * claim.own()[i];
            all += weight;
            allOwn += mine;
            allNames += name ? weight : 0;
            BitSet at = article.where().get(claim.terms()[i]);
            if (at == null) {
                continue;
            }
            found += weight;
            foundOwn += mine;
            foundNames += name ? weight : 0;
            boolean leads = at.nextSetBit(0) <= LEAD;
            lead += leads ? weight : 0;
            leadOwn += leads ? mine : 0;
            leadNames += leads && name ? weight : 0;
            for (int s = at.nextSetBit(0); s >= 0; s = at.nextSetBit(s + 1)) {
                covers[s] += weight;
                own[s] += mine;
                ownBest[s] = Math.max(ownBest[s], mine / 6);
                names[s] += name ? weight : 0;
            }
        }
        for (int s = 0; s < covers.length; s++) {
            covers[s] = share(covers[s], all);
            names[s] = share(names[s], allNames);
            own[s] = share(own[s], allOwn);
        }
        set(whole, Feature.ARTICLE_OWN, share(foundOwn, allOwn));
        set(whole, Feature.LEAD_OWN, share(leadOwn, allOwn));
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
        double allOwn = 0;
        double foundOwn = 0;
        for (int i = 0; i < claim.concepts().length; i++) {
            double weight = claim.conceptShares()[i] * frequencies.conceptWeight(claim.concepts()[i]);
            double mine = weight * claim.conceptOwn()[i];
            all += weight;
            allOwn += mine;
            BitSet at = article.concepts().get(claim.concepts()[i]);
            if (at != null) {
                found += weight;
                foundOwn += mine;
                for (int s = at.nextSetBit(0); s >= 0; s = at.nextSetBit(s + 1)) {
                    concepts[s] += weight;
                    ownConcepts[s] += mine;
                }
            }
        }
        for (int s = 0; s < concepts.length; s++) {
            concepts[s] = share(concepts[s], all);
            ownConcepts[s] = share(ownConcepts[s], allOwn);
        }
        set(whole, Feature.ARTICLE_OWN_CONCEPTS, share(foundOwn, allOwn));
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
        if (from != null && to != null && !day.isBefore(from) && ChronoUnit.DAYS.between(from, to) <= SHORT_WINDOW) {
            set(whole, Feature.FRESH, ChronoUnit.DAYS.between(to, day) <= FRESH ? 1 : 0);
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

    /** Whether the article goes on with the story of the announcing one. */
    boolean isOnStory() {
        return whole(Feature.ARTICLE_STORY) >= ON_STORY;
    }

    /** For every feature the most that a sentence, some left aside, gives: what the article as a whole is judged by. */
    double[] strongest(Told told, Set<Integer> without) {
        double[] strongest = whole.clone();
        for (int i = 0; i < article.sentences().size(); i++) {
            if (without.contains(i)) {
                continue;
            }
            double[] of = of(i);
            for (int k = 0; k < of.length; k++) {
                strongest[k] = Math.max(strongest[k], of[k]);
            }
        }
        set(strongest, Feature.TOLD, told.surest());
        set(strongest, Feature.TOLD_OFTEN, told.sum());
        set(strongest, Feature.MOVED, told.moved());
        double next = isOnStory() && told.articles() == 0 ? 1 : 0;
        set(strongest, Feature.NEXT_ON_STORY, next);
        set(strongest, Feature.ARTICLES_BETWEEN, Math.min(4, told.articles()));
        set(strongest, Feature.NEXT_OWN, next * whole(Feature.ARTICLE_OWN));
        set(strongest, Feature.NEXT_REPEATED, next * strongest[Feature.OWN_REPEATED.index()]);
        return strongest;
    }

    /** The features of sentence {@code i} of the text; measured once. */
    double[] of(int i) {
        return measured.computeIfAbsent(i, this::measure);
    }

    private double[] measure(int i) {
        double[] f = whole.clone();
        SentenceSlots s = article.sentences().get(i);
        int at = i + 1;
        set(f, Feature.COVERS, covers[at]);
        set(f, Feature.NAMES, names[at]);
        set(f, Feature.NEIGHBOURS_COVER, around(covers, at));
        set(f, Feature.NEIGHBOURS_NAMES, around(names, at));
        set(f, Feature.NEIGHBOURS_CONCEPT, around(concepts, at));
        set(f, Feature.OWN, own[at]);
        set(f, Feature.NEIGHBOURS_OWN, around(own, at));
        set(f, Feature.OWN_BEST, ownBest[at]);
        set(f, Feature.NEAR_OWN_BEST, Math.max(ownBest[at], around(ownBest, at)));
        set(f, Feature.OWN_CONCEPT, ownConcepts[at]);
        set(f, Feature.NEAR_OWN_CONCEPT, Math.max(ownConcepts[at], around(ownConcepts, at)));
        set(f, Feature.FIRST, i == 0 ? 1 : 0);
        set(f, Feature.EARLY, i <= 2 ? 1 : 0);
        set(f, Feature.SHORT, s.tagged().size() < 12 ? 1 : 0);
        words.measure(s, f);
        double foreign = s.foreign() / (s.foreign() + 10);
        set(f, Feature.FOREIGN, foreign);
        set(f, Feature.NAMESAKE, hasNamesake(s) ? 1 : 0);
        set(f, Feature.FRESH_COVERS, f[Feature.FRESH.index()] * (covers[at] + ownConcepts[at]));
        for (Signs.Sign sign : s.signs()) {
            set(f, feature(sign.says()), 1);
        }
        combine(f, at);
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

    private void combine(double[] f, int at) {
        product(f, Feature.CONCEPT_PAST, Feature.CONCEPT, Feature.PAST);
        product(f, Feature.COVERS_PAST, Feature.COVERS, Feature.PAST);
        product(f, Feature.COVERS_FUTURE, Feature.COVERS, Feature.FUTURE);
        product(f, Feature.ECHO_COVERS, Feature.ECHO, Feature.ARTICLE_COVERS);
        product(f, Feature.CONCEPT_NAMES, Feature.CONCEPT, Feature.ARTICLE_NAMES);
        product(f, Feature.STORY_COVERS, Feature.ARTICLE_STORY, Feature.ARTICLE_COVERS);
        product(f, Feature.POSTPONED_AHEAD, Feature.POSTPONED, Feature.DATE_AHEAD_BEYOND);
        double near = Math.max(own[at], around(own, at)) + Math.max(ownConcepts[at], around(ownConcepts, at));
        product(f, Feature.OLD_AND_NEW, Feature.DATE_IN_WINDOW, Feature.DATE_AHEAD_BEYOND);
        set(f, Feature.OWN_EVENT, own[at] * ownConcepts[at]);
        set(f, Feature.STORY_OWN, f[Feature.ARTICLE_STORY.index()] * near);
        gate(f, Feature.OWN_PAST, Feature.PAST, near);
        gate(f, Feature.OWN_FUTURE, Feature.FUTURE, near);
        gate(f, Feature.OWN_LATE, Feature.LATE, near);
        gate(f, Feature.OWN_POSTPONED, Feature.POSTPONED, near);
        gate(f, Feature.OWN_WITHDRAWN, Feature.WITHDRAWN, near);
        gate(f, Feature.OWN_PARTLY, Feature.PARTLY, near);
        gate(f, Feature.OWN_FAILED, Feature.FAILED, near);
        gate(f, Feature.OWN_ECHO, Feature.ECHO, near);
        gate(f, Feature.OWN_REPEATED, Feature.REPEATED, near);
        double after = f[Feature.WEEK_AFTER_WINDOW.index()] + f[Feature.SEASON_AFTER_WINDOW.index()];
        double before =
                f[Feature.BEFORE_WINDOW.index()] + f[Feature.IN_WINDOW.index()] + f[Feature.WEEK_AFTER_WINDOW.index()];
        set(f, Feature.LATE_AFTER, f[Feature.LATE.index()] * after);
        set(f, Feature.POSTPONED_BEFORE, f[Feature.POSTPONED.index()] * before);
    }

    private static void gate(double[] f, Feature into, Feature sign, double near) {
        f[into.index()] = f[sign.index()] * near;
    }

    private static void product(double[] f, Feature into, Feature a, Feature b) {
        f[into.index()] = f[a.index()] * f[b.index()];
    }
}
