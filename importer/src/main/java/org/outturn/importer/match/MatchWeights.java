package org.outturn.importer.match;

import java.util.HashMap;
import java.util.Map;
import org.outturn.importer.language.RuleFile;

/**
 * What each {@link Feature} adds: to the score of evidence and of a restatement, and to the choice of the sentence that is shown. From
 * {@code <language>/weights.txt}.
 */
final class MatchWeights {
    private final Map<String, double[]> weights = new HashMap<>();
    private final Map<String, Double> biases = new HashMap<>();
    private final Map<String, Double> from = new HashMap<>();

    MatchWeights(String language) {
        for (RuleFile.Line line :
                RuleFile.get(MatchWeights.class, language + "/weights.txt").lines()) {
            String[] key = line.key().split(" ");
            double value = Double.parseDouble(line.value());
            switch (key[1]) {
                case "bias" -> biases.put(key[0], value);
                case "from" -> from.put(key[0], value);
                default -> of(key[0])[Feature.named(key[1]).index()] = value;
            }
        }
    }

    private double[] of(String model) {
        return weights.computeIfAbsent(model, key -> new double[Feature.COUNT]);
    }

    /** How sure it is that an article tells what became of the claim, 0 to 1. */
    double evidence(double[] features) {
        return logistic(sum("evidence", features));
    }

    /** How sure it is that an article announces the claim again, 0 to 1. */
    double restated(double[] features) {
        return logistic(sum("restated", features));
    }

    /** How well a sentence says it; the best one is shown. */
    double choice(double[] features, boolean ofEvidence) {
        return sum(ofEvidence ? "choose" : "choose-restated", features);
    }

    /** From which score on evidence is proposed. */
    double evidenceFrom() {
        return from.getOrDefault("evidence", 0.5);
    }

    /** From which score on a restatement is proposed. */
    double restatedFrom() {
        return from.getOrDefault("restated", 0.5);
    }

    private double sum(String model, double[] features) {
        double[] adds = of(model);
        double sum = biases.getOrDefault(model, 0.0);
        for (int i = 0; i < adds.length; i++) {
            sum += adds[i] * features[i];
        }
        return sum;
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
