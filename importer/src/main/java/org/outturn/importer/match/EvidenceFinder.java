package org.outturn.importer.match;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Sentence;

/** Judges whether an article bears on a claim, and chooses the sentence that says it. */
final class EvidenceFinder {
    /** Below this an article has nothing to do with a claim. */
    private static final double RELEVANT = 0.35;

    private final MatchRules rules;
    private final Frequencies frequencies;

    EvidenceFinder(MatchRules rules, Frequencies frequencies) {
        this.rules = rules;
        this.frequencies = frequencies;
    }

    /**
     * An article's judgement on a claim.
     *
     * @param proposal what to propose, or null
     * @param told what is known of the outcome from now on
     */
    record Judgement(@Nullable Proposal proposal, Told told) {}

    /**
     * Holds an article against a claim.
     *
     * @param copied the sentences that an earlier article held; they are not proposed again
     * @param told what earlier articles have told of the claim
     */
    Judgement judge(ClaimSlots claim, ArticleSlots article, Set<Integer> copied, Told told) {
        PairFeatures features = new PairFeatures(claim, article, frequencies);
        if (features.relevance() < RELEVANT || article.sentences().isEmpty()) {
            return new Judgement(null, told);
        }
        double[] strongest = features.strongest(told, copied);
        double evidence = rules.weights().evidence(strongest);
        boolean moves = strongest[Feature.POSTPONED_AHEAD.index()] > 0;
        Told now = told.with(evidence, moves, features.isOnStory());
        if (evidence >= rules.weights().evidenceFrom()) {
            int chosen = chosen(features, article, copied, true);
            double[] of = features.of(chosen);
            Bearing bearing = Bearings.of(claim, of, strongest);
            if (bearing == Bearing.HAPPENED && Bearings.announcesAgain(of)) {
                bearing = Bearing.RESTATED;
            }
            if (Bearings.isAboutTheEvent(of)) {
                return new Judgement(proposal(claim, article, chosen, bearing, evidence, of), now);
            }
        }
        double restated = rules.weights().restated(strongest);
        if (restated >= rules.weights().restatedFrom()) {
            int chosen = chosen(features, article, copied, false);
            double[] of = features.of(chosen);
            if (Bearings.isAboutTheEvent(of)) {
                return new Judgement(proposal(claim, article, chosen, Bearing.RESTATED, restated, of), now);
            }
        }
        return new Judgement(null, now);
    }

    private int chosen(PairFeatures features, ArticleSlots article, Set<Integer> copied, boolean evidence) {
        int chosen = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < article.sentences().size(); i++) {
            double value = rules.weights().choice(features.of(i), evidence);
            if (value > most && !copied.contains(i)) {
                most = value;
                chosen = i;
            }
        }
        return chosen;
    }

    private Proposal proposal(
            ClaimSlots claim, ArticleSlots article, int sentence, Bearing bearing, double score, double[] features) {
        Sentence at = article.sentences().get(sentence).tagged().sentence();
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
