package org.outturn.importer.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.importer.language.RuleFile;

/** What each feature adds to a candidate's score; from {@code <language>/weights.txt}. A candidate becomes a draft from zero up. */
final class Weights {
    /** The least weight that is worth showing. */
    private static final double SHOWN = 0.4;

    private final Map<String, Double> weights = new HashMap<>();
    private double bias;

    Weights(String language) {
        for (RuleFile.Line line :
                RuleFile.get(Weights.class, language + "/weights.txt").lines()) {
            double weight = Double.parseDouble(line.value());
            if (line.key().equals("bias")) {
                bias = weight;
            } else {
                weights.put(line.key(), weight);
            }
        }
    }

    double score(List<String> features) {
        double score = bias;
        for (String feature : features) {
            Double weight = weights.get(feature);
            if (weight != null) {
                score += weight;
            }
        }
        return score;
    }

    /** What one feature adds. */
    double score(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** The features that spoke for the draft, its cue first: what is shown as its reasons. Single words and pairs are not. */
    List<String> leading(List<String> features) {
        Set<String> leading = new LinkedHashSet<>();
        for (String feature : features) {
            boolean shown = feature.indexOf('=') < 0 && feature.indexOf('&') < 0;
            if (feature.startsWith("cue-") || (shown && weights.getOrDefault(feature, 0.0) >= SHOWN)) {
                leading.add(feature.startsWith("cue-") ? feature.substring(4) : feature);
            }
        }
        return List.copyOf(leading);
    }
}
