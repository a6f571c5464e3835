package org.outturn.importer.due;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a language's {@code tense.txt}: each one's groups, as bits. */
final class TenseWords {
    /** The groups; the README of the rule files explains them. */
    enum Group {
        FUTURE(1 << 0),
        FUTURE_BEFORE_INFINITIVE(1 << 1),
        INFINITIVE(1 << 2),
        FUTURE_INFINITIVES(1 << 3),
        MODAL(1 << 4),
        PERFECT(1 << 5),
        PRESENT(1 << 6),
        OVERTAKEN(1 << 7),
        BETWEEN(1 << 8),
        PAST(1 << 9),
        PAST_ENDINGS(1 << 10),
        NOT_PAST(1 << 11),
        SPEECH(1 << 12),
        ATTACHED(1 << 13),
        DETERMINER(1 << 14),
        BOUNDARY(1 << 15),
        OPENING(1 << 16),
        RELATIVE(1 << 17),
        PREPOSITION(1 << 18),
        APPOINTING(1 << 19),
        TOWARD(1 << 20);

        private final int bit;

        Group(int bit) {
            this.bit = bit;
        }

        boolean isIn(int groups) {
            return (groups & bit) != 0;
        }
    }

    /** Shorter words are too often something else: "red", "fly". */
    private static final int SHORTEST_WITH_ENDING = 4;

    /**
     * An ending that puts words into a group, written with a hyphen: {@code -ed}.
     *
     * @param letters the ending
     * @param bit the group's bit
     */
    private record Ending(String letters, int bit) {}

    private final Map<String, Integer> groups = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();

    TenseWords(List<Block> blocks) {
        for (Block block : blocks) {
            Group group = Group.valueOf(block.name().toUpperCase(Locale.ROOT).replace('-', '_'));
            for (Block.Line line : block.lines()) {
                for (String word : Block.words((line.key() + " " + line.value()).toLowerCase(Locale.ROOT))) {
                    if (word.startsWith("-")) {
                        endings.add(new Ending(word.substring(1), group.bit));
                    } else {
                        groups.merge(word, group.bit, (a, b) -> a | b);
                    }
                }
            }
        }
    }

    /** The groups of a word, by the lists and by its ending. */
    int of(Atom atom, boolean first) {
        String word = atom.lower();
        int found = groups.getOrDefault(word, 0);
        // "United", "Reed": names are capitalised, but so is a sentence's first word
        if (word.length() < SHORTEST_WITH_ENDING || (atom.capital() && !first) || Group.NOT_PAST.isIn(found)) {
            return found;
        }
        for (int i = 0; i < endings.size(); i++) {
            if (word.endsWith(endings.get(i).letters())) {
                found |= endings.get(i).bit();
            }
        }
        return found;
    }
}
