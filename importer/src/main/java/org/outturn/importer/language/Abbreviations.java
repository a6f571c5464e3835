package org.outturn.importer.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that end in a dot without ending a sentence, and the words that open one; from {@code <language>/abbreviations.txt}. */
final class Abbreviations {
    /** How many words after a closing quotation mark may name the speaker before the verb of saying. */
    private static final int SPEAKER_WORDS = 6;

    private final Set<String> always = new HashSet<>();
    private final Set<String> sometimes = new HashSet<>();
    private final Set<String> openers = new HashSet<>();
    private final Set<String> sayings = new HashSet<>();
    private final Set<String> ordinals = new HashSet<>();
    private final Set<String> shortened = new HashSet<>();

    Abbreviations(String language) {
        for (RuleFile.Line line : RuleFile.get(Abbreviations.class, language + "/abbreviations.txt")
                .lines()) {
            Set<String> set =
                    switch (line.key()) {
                        case "always" -> always;
                        case "sometimes" -> sometimes;
                        case "openers" -> openers;
                        case "sayings" -> sayings;
                        case "ordinals" -> ordinals;
                        case "shortened" -> shortened;
                        default -> throw new IllegalStateException("abbreviations.txt: what is " + line.key() + "?");
                    };
            set.addAll(Arrays.asList(line.words()));
        }
    }

    boolean isNeverLast(String word) {
        return always.contains(untagged(word));
    }

    /** "R-St. Pete Beach": an abbreviation behind the letter of a party. */
    private static String untagged(String word) {
        return word.length() > 3 && word.charAt(1) == '-' ? word.substring(2) : word;
    }

    boolean isSometimesLast(String word) {
        return sometimes.contains(untagged(word));
    }

    /** Whether a number with a dot before the word is an ordinal: "am 3. |März|". */
    boolean followsOrdinal(String word) {
        return ordinals.contains(word);
    }

    /** Whether an apostrophe before the word stands for what it leaves out: "'em", "rock 'n' roll". */
    boolean isShortened(String word) {
        return shortened.contains(word);
    }

    boolean opensSentence(String word) {
        return openers.contains(word);
    }

    /** Whether the tokens go on as in {@code "Never!" Mr Smith said}: a verb of saying within a few words and before any mark. */
    boolean isAttribution(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + SPEAKER_WORDS; i++) {
            if (tokens.get(i).type() == Token.Type.MARK) {
                return false;
            }
            if (sayings.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
