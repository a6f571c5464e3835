package org.outturn.importer.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.claim.Weights.Weight;

/** What was found noteworthy about one candidate: the sum of the weights of its features, and the reasons that a draft shows. */
final class Findings {
    private final Weights weights;
    private final String cue;
    private final List<String> voices = new ArrayList<>(4);
    private final List<String> shown = new ArrayList<>(16);
    private double score;

    /** Begins with the candidate's cue, which is always shown. */
    Findings(Weights weights, String cue) {
        this.weights = weights;
        this.cue = cue;
        this.score = weights.bias();
        shown.add(cue);
        Weight weight = weights.of("cue-", cue, "", "");
        score += weight == null ? 0 : weight.value();
    }

    /** The sum so far. */
    double score() {
        return score;
    }

    /** Takes a feature. */
    void add(String feature) {
        take(weights.of(feature));
    }

    /** Takes the feature whose name is the two parts joined. */
    void add(String first, String second) {
        take(weights.of(first, second, "", ""));
    }

    /** Takes the feature whose name is the four parts joined. */
    void add(String first, String second, String third, String fourth) {
        take(weights.of(first, second, third, fourth));
    }

    /** Takes a feature, and once more together with the candidate's cue. */
    void addWithCue(String feature) {
        add(feature);
        take(weights.of(feature, "-", cue, ""));
    }

    /** Takes a feature that says who acts or speaks; {@link #addVoicesWithCue} takes it once more. */
    void addVoice(String feature) {
        add(feature);
        voices.add(feature);
    }

    /** The cue together with who acts and with whose words it stands in: "we will" weighs other than "the ministry will". */
    void addVoicesWithCue() {
        for (int i = voices.size() - 1; i >= 0; i--) {
            take(weights.of(cue, "&", voices.get(i), ""));
        }
    }

    /** Takes a feature by its weight; null for one that weighs nothing. */
    void take(@Nullable Weight weight) {
        if (weight != null) {
            score += weight.value();
            if (weight.shown() != null) {
                shown.add(weight.shown());
            }
        }
    }

    /** What spoke for the candidate, its cue first. */
    List<String> leading() {
        Set<String> leading = new LinkedHashSet<>(shown);
        return List.copyOf(leading);
    }
}
