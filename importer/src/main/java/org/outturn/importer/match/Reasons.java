package org.outturn.importer.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.outturn.importer.match.SentenceSlots.ConceptAt;

/** Says in words why a sentence was proposed. */
final class Reasons {
    private final MatchRules rules;
    private final ClaimSlots claim;
    private final SentenceSlots sentence;
    private final double[] features;

    Reasons(MatchRules rules, ClaimSlots claim, SentenceSlots sentence, double[] features) {
        this.rules = rules;
        this.claim = claim;
        this.sentence = sentence;
        this.features = features;
    }

    List<String> of(Bearing bearing) {
        List<String> reasons = new ArrayList<>();
        List<String> shared = sharedNames();
        if (!shared.isEmpty()) {
            reasons.add("the same names: " + String.join(", ", shared));
        } else if (has(Feature.ARTICLE_NAMES) && features[Feature.ARTICLE_NAMES.index()] > 0.5) {
            reasons.add("the article names the same");
        }
        for (ConceptAt at : sentence.concepts()) {
            if (isClaimed(at.concept()) && reasons.size() < 4) {
                String words = words(at);
                String name = rules.concepts().name(at.concept());
                String reason = at.side() == Concepts.AGAINST
                        ? "'%s' is the contrary of '%s'".formatted(words, name)
                        : words.equals(name)
                                ? "'%s' in both".formatted(name)
                                : "'%s' answers '%s'".formatted(words, name);
                if (!reasons.contains(reason)) {
                    reasons.add(reason);
                }
            }
        }
        EnumSet<Signs.Says> said = EnumSet.noneOf(Signs.Says.class);
        for (Signs.Sign sign : sentence.signs()) {
            if (!said.add(sign.says())) {
                continue;
            }
            String reason = sign.reason() + " ('" + words(sign.from(), sign.to()) + "')";
            if (!reasons.contains(reason) && (sign.says() == Signs.Says.REPEATED) == (bearing == Bearing.RESTATED)) {
                reasons.add(reason);
            }
        }
        add(reasons, Feature.NUMBER_FITS, "the same number");
        add(reasons, Feature.NUMBER_DIFFERS, "another number");
        add(reasons, Feature.DATE_IN_WINDOW, "dated inside the window");
        add(reasons, Feature.DATE_AFTER_WINDOW, "dated after the window");
        add(reasons, Feature.DATE_AHEAD_BEYOND, "names a day beyond the window");
        add(reasons, Feature.WEEK_AFTER_WINDOW, "published within a week of the window's end");
        add(reasons, Feature.EVENT_PAST, "past tense");
        if (has(Feature.FUTURE) && !has(Feature.PAST)) {
            reasons.add("future tense");
        }
        if (features[Feature.ARTICLE_STORY.index()] > 0.3) {
            reasons.add("the article tells the same story");
        }
        return reasons;
    }

    private boolean has(Feature feature) {
        return features[feature.index()] > 0;
    }

    private void add(List<String> reasons, Feature feature, String words) {
        if (has(feature)) {
            reasons.add(words);
        }
    }

    private boolean isClaimed(int concept) {
        for (int claimed : claim.concepts()) {
            if (claimed == concept) {
                return true;
            }
        }
        return false;
    }

    private List<String> sharedNames() {
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < sentence.terms().length; i++) {
            int at = sentence.terms()[i] < 0 ? -1 : Arrays.binarySearch(claim.terms(), sentence.terms()[i]);
            String word = sentence.tagged().token(i).text();
            if (at >= 0 && claim.names()[at] && !shared.contains(word)) {
                shared.add(word);
            }
        }
        return shared;
    }

    private String words(ConceptAt at) {
        return words(at.from(), at.to());
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(sentence.tagged().lower(i));
        }
        return words.toString();
    }
}
