package org.outturn.importer.match;

import java.util.HashMap;
import java.util.Map;
import org.outturn.importer.language.Lexicon;
import org.outturn.importer.language.RuleFile;

/** How seldom a language's words are before anything was seen; from {@code <language>/common.txt} and the lexicon. */
final class Background {
    private static final double EVERYWHERE = 0.7;
    private static final double OFTEN = 2.0;
    private static final double KNOWN = 3.5;
    private static final double RARE = 5.0;

    private final Map<String, Double> weights = new HashMap<>();

    Background(String language, Stems stems, Lexicon lexicon) {
        for (RuleFile.Line line :
                RuleFile.get(Background.class, language + "/common.txt").lines()) {
            double weight = line.key().equals("everywhere") ? EVERYWHERE : OFTEN;
            for (String word : line.words()) {
                Lexicon.Entry entry = lexicon.find(word);
                weights.merge(stems.of(word, entry == null ? word : entry.lemma()), weight, Math::min);
            }
        }
        lexicon.forEach((form, entry) -> weights.putIfAbsent(stems.of(form, entry.lemma()), KNOWN));
    }

    /** The weight of a stem: from 0.7 for what stands everywhere to 5 for what no list holds. */
    double weight(String stem) {
        return weights.getOrDefault(stem, RARE);
    }
}
