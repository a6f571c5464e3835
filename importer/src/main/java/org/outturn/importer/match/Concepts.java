package org.outturn.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Lexicon;
import org.outturn.importer.language.RuleFile;
import org.outturn.importer.language.TaggedSentence;

/** What announced actions are called before and after; from {@code <language>/concepts.txt}. */
final class Concepts {
    /** It names the action. */
    static final int NAMES = 1;
    /** It reports the action without naming it. */
    static final int ANSWERS = 2;
    /** It reports the contrary. */
    static final int AGAINST = 4;

    private final List<String> names = new ArrayList<>();
    private final Map<String, List<Form>> byStem = new HashMap<>();
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    /** A word or phrase of a concept; {@code words} is empty for a single stem. */
    private record Form(int concept, int side, List<String> words) {}

    /** Takes one concept that stands in a sentence. */
    interface Taker {
        /**
         * @param concept its number
         * @param side {@link #NAMES}, {@link #ANSWERS} or {@link #AGAINST}
         * @param from the first token
         * @param to the token after the last
         */
        void take(int concept, int side, int from, int to);
    }

    Concepts(String language, Stems stems, Lexicon lexicon) {
        for (RuleFile.Line line :
                RuleFile.get(Concepts.class, language + "/concepts.txt").lines()) {
            switch (line.key()) {
                case "concept" -> names.add(line.value());
                case "words" -> add(NAMES, line, stems, lexicon);
                case "answers" -> add(ANSWERS, line, stems, lexicon);
                case "against" -> add(AGAINST, line, stems, lexicon);
                case "example", "not" -> {}
                default ->
                    throw new IllegalStateException(
                            "concepts.txt, line %d: what is %s?".formatted(line.number(), line.key()));
            }
        }
    }

    private void add(int side, RuleFile.Line line, Stems stems, Lexicon lexicon) {
        int concept = names.size() - 1;
        for (String word : line.words()) {
            String[] words = word.split("_");
            if (words.length > 1) {
                byFirstWord
                        .computeIfAbsent(words[0], key -> new ArrayList<>(1))
                        .add(new Form(concept, side, List.of(words)));
            } else {
                Lexicon.Entry entry = lexicon.find(word);
                // an answer such as "landed" is the form as written; a name of the action is any form of it
                String key = side == NAMES ? stems.of(word, entry == null ? word : entry.lemma()) : "=" + word;
                byStem.computeIfAbsent(key, k -> new ArrayList<>(2)).add(new Form(concept, side, List.of(words)));
            }
        }
    }

    /** How many there are. */
    int size() {
        return names.size();
    }

    /** The name of a concept for an editor. */
    String name(int concept) {
        return names.get(concept);
    }

    /** Hands over every concept that the sentence holds, from left to right. */
    void find(TaggedSentence s, String[] stems, Taker taker) {
        for (int i = 0; i < s.size(); i++) {
            hand(byStem.get(stems[i]), i, taker);
            hand(byStem.get("=" + s.lower(i)), i, taker);
            List<Form> phrases = byFirstWord.get(s.lower(i));
            if (phrases == null) {
                continue;
            }
            for (Form form : phrases) {
                int k = 0;
                while (k < form.words().size() && s.isWord(i + k, form.words().get(k))) {
                    k++;
                }
                if (k == form.words().size()) {
                    taker.take(form.concept(), form.side(), i, i + k);
                }
            }
        }
    }

    private static void hand(@Nullable List<Form> forms, int at, Taker taker) {
        if (forms != null) {
            for (Form form : forms) {
                taker.take(form.concept(), form.side(), at, at + 1);
            }
        }
    }
}
