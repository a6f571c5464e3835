package org.outturn.importer.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Language;

/** The matching rules of one language. Read once, when first asked for; safe to share. */
record MatchRules(
        Language language,
        Stems stems,
        Background background,
        Concepts concepts,
        Signs signs,
        Delays delays,
        MatchWeights weights) {
    private static final Map<String, MatchRules> READ = new ConcurrentHashMap<>();

    /** The rules of a language, or null when it has none. */
    static @Nullable MatchRules find(String code) {
        MatchRules known = READ.get(code);
        if (known != null) {
            return known;
        }
        Language language = Language.find(code);
        if (language == null || MatchRules.class.getResource(code + "/concepts.txt") == null) {
            return null;
        }
        return READ.computeIfAbsent(code, key -> read(language));
    }

    private static MatchRules read(Language language) {
        String code = language.code();
        Stems stems = new Stems(code);
        return new MatchRules(
                language,
                stems,
                new Background(code, stems, language.lexicon()),
                new Concepts(code, stems, language.lexicon()),
                new Signs(code),
                new Delays(code),
                new MatchWeights(code));
    }
}
