package org.outturn.importer.match;

import java.util.Arrays;
import org.outturn.importer.language.RuleFile;

/** What each {@link Feature} adds to the score of a proposal; from {@code <language>/weights.txt}. */
final class MatchWeights {
    private final double[] evidence = new double[Feature.COUNT];
    private final double[] restated = new double[Feature.COUNT];
    private double evidenceBias;
    private double restatedBias;
    private double evidenceFrom = 0.5;
    private double restatedFrom = 0.5;

    MatchWeights(String language) {
        for (RuleFile.Line line :
                RuleFile.get(MatchWeights.class, language + "/weights.txt").lines()) {
            String[] key = line.key().split(" ");
            boolean ofEvidence = key[0].equals("evidence");
            double value = Double.parseDouble(line.value());
            switch (key[1]) {
                case "bias" -> {
                    evidenceBias = ofEvidence ? value : evidenceBias;
                    restatedBias = ofEvidence ? restatedBias : value;
                }
                case "from" -> {
                    evidenceFrom = ofEvidence ? value : evidenceFrom;
                    restatedFrom = ofEvidence ? restatedFrom : value;
                }
                default ->
                    (ofEvidence ? evidence : restated)[Feature.named(key[1]).index()] = value;
            }
        }
    }

    /** How sure it is that a sentence tells what became of the claim, 0 to 1. */
    double evidence(double[] features) {
        return logistic(evidenceBias, evidence, features);
    }

    /** How sure it is that a sentence announces the claim again, 0 to 1. */
    double restated(double[] features) {
        return logistic(restatedBias, restated, features);
    }

    /** From which score on evidence is proposed. */
    double evidenceFrom() {
        return evidenceFrom;
    }

    /** From which score on a restatement is proposed. */
    double restatedFrom() {
        return restatedFrom;
    }

    /** What one feature adds to the score of evidence. */
    double[] adds(double[] features, boolean ofEvidence) {
        double[] adds = Arrays.copyOf(ofEvidence ? evidence : restated, Feature.COUNT);
        for (int i = 0; i < adds.length; i++) {
            adds[i] *= features[i];
        }
        return adds;
    }

    private static double logistic(double bias, double[] weights, double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
