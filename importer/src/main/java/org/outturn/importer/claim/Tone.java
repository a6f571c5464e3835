package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;

/** How an article speaks as a whole: news, opinion ("I", "we should") or advice ("you should"). */
final class Tone {
    private final double first;
    private final double second;
    private final double saying;

    Tone(TaggedText text) {
        int firstPerson = 0;
        int secondPerson = 0;
        int sayings = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            TaggedSentence s = text.sentences().get(i);
            boolean quoted = false;
            boolean me = false;
            boolean you = false;
            for (int k = 0; k < s.size(); k++) {
                quoted |= s.isQuotationMark(k);
                me |= s.isWord(k, "i") || s.isWord(k, "we") || s.isWord(k, "my") || s.isWord(k, "our");
                you |= s.isWord(k, "you") || s.isWord(k, "your");
            }
            firstPerson += me && !quoted ? 1 : 0;
            secondPerson += you && !quoted ? 1 : 0;
            for (VerbGroup verb : text.verbs().get(i)) {
                if (verb.lemma().equals("say") || verb.lemma().equals("tell")) {
                    sayings++;
                    break;
                }
            }
        }
        double n = Math.max(1, text.sentences().size());
        this.first = firstPerson / n;
        this.second = secondPerson / n;
        this.saying = sayings / n;
    }

    void features(List<String> features) {
        if (first > 0.12) {
            features.add("opinion-article");
        }
        if (second > 0.15) {
            features.add("advice-article");
        }
        if (saying > 0.2) {
            features.add("news-article");
        }
    }
}
