package org.outturn.importer.match;

import org.jspecify.annotations.Nullable;

/** Finds the sentence of an article that bears most surely on a claim. */
final class EvidenceFinder {
    /** Below this an article has nothing to do with a claim. */
    private static final double RELEVANT = 0.35;

    private final MatchRules rules;
    private final Frequencies frequencies;

    EvidenceFinder(MatchRules rules, Frequencies frequencies) {
        this.rules = rules;
        this.frequencies = frequencies;
    }

    /** The proposal, or null when no sentence bears on the claim. */
    @Nullable Proposal find(ClaimSlots claim, ArticleSlots article) {
        PairFeatures features = new PairFeatures(claim, article, frequencies);
        if (features.relevance() < RELEVANT) {
            return null;
        }
        int evidence = -1;
        double surest = 0;
        int restated = -1;
        double again = 0;
        for (int i = 0; i < article.sentences().size(); i++) {
            double[] of = features.of(i);
            double score = rules.weights().evidence(of);
            if (score > surest) {
                surest = score;
                evidence = i;
            }
            double repeats = rules.weights().restated(of);
            if (repeats > again) {
                again = repeats;
                restated = i;
            }
        }
        if (evidence >= 0 && surest >= rules.weights().evidenceFrom()) {
            double[] of = features.of(evidence);
            return proposal(claim, article, evidence, Bearings.of(claim, article, evidence, of), surest, of);
        }
        if (restated >= 0 && again >= rules.weights().restatedFrom()) {
            return proposal(claim, article, restated, Bearing.RESTATED, again, features.of(restated));
        }
        return null;
    }

    private Proposal proposal(
            ClaimSlots claim, ArticleSlots article, int sentence, Bearing bearing, double score, double[] features) {
        var at = article.sentences().get(sentence).tagged().sentence();
        return new Proposal(
                claim.id(),
                at.start(),
                at.end(),
                at.in(article.text().text()),
                bearing,
                Math.round(score * 1000) / 1000.0,
                new Reasons(rules, claim, article.sentences().get(sentence), features).of(bearing));
    }
}
