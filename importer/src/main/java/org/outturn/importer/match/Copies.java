package org.outturn.importer.match;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;

/**
 * Knows the sentences of the articles seen lately, so that the same article again and the copies of an agency's report count as one.
 * Sentences are compared letter by letter, without regard to case, marks and blanks.
 */
final class Copies {
    /** So many sentences are remembered, the latest ones. */
    private static final int REMEMBERED = 200_000;

    /** From this share of known sentences on an article is a copy. */
    private static final double SHARE = 0.6;

    /** Shorter sentences are in many articles by chance. */
    private static final int SHORTEST = 30;

    private final Map<Long, Boolean> seen = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The sentences of an article that an earlier one held, by number, when it is a copy; none when it is not. Remembers the article. */
    Set<Integer> copied(TaggedText text) {
        Set<Integer> known = new HashSet<>();
        List<TaggedSentence> sentences = text.sentences();
        int counted = 0;
        for (int i = 0; i < sentences.size(); i++) {
            String words = sentences.get(i).sentence().in(text.text());
            if (words.length() >= SHORTEST) {
                counted++;
                if (seen.put(letters(words), true) != null) {
                    known.add(i);
                }
            }
        }
        return counted > 0 && known.size() >= SHARE * counted ? known : Set.of();
    }

    /** A number for the letters and digits of a sentence. */
    private static long letters(String words) {
        long hash = 1125899906842597L;
        String lower = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                hash = 31 * hash + lower.charAt(i);
            }
        }
        return hash;
    }
}
