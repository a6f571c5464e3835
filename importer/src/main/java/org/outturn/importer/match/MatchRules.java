package org.outturn.importer.match;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Language;
import org.outturn.importer.language.RuleFile;

/**
 * The matching rules of one language. Read once, when first asked for; safe to share.
 *
 * @param fingerprint changes with what decides how claims are read
 */
record MatchRules(
        Language language,
        Stems stems,
        Background background,
        Concepts concepts,
        Signs signs,
        Delays delays,
        MatchWeights weights,
        int fingerprint) {
    /** To be raised when {@link ClaimSlotReader} or {@link StoryReader} read claims in another way. */
    private static final int WAY_OF_READING = 1;

    private static final List<String> READ_BY = List.of("common.txt", "concepts.txt", "families.txt");

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
                new MatchWeights(code),
                fingerprint(code));
    }

    private static int fingerprint(String code) {
        CRC32 sum = new CRC32();
        sum.update(WAY_OF_READING);
        for (String name : READ_BY) {
            for (RuleFile.Line line :
                    RuleFile.get(MatchRules.class, code + "/" + name).lines()) {
                sum.update((line.key() + line.value()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) sum.getValue();
    }
}
