package org.outturn.importer.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What one language's words can be: looked up in lower case, once per token. Read from {@code <language>/words.txt} and
 * {@code verbs.txt}.
 */
public final class Lexicon {
    /**
     * One word form.
     *
     * @param lemma the form that rules name it by: a verb's base form, else the word itself
     * @param classes the mask of everything that it can be
     */
    public record Entry(String lemma, long classes) {}

    /** The plain letters; all others share the first place. */
    private static final int LETTERS = 128;

    private final Map<String, Entry> entries = new HashMap<>(16_384);
    private boolean capitalisesNouns;
    private final Set<String> namesToo = new HashSet<>();
    /** The suffixes by their last letter. */
    private final Suffix[][] suffixes = new Suffix[LETTERS][0];

    private record Suffix(String ending, long classes) {}

    Lexicon(String language) {
        RuleFile verbs = RuleFile.get(Lexicon.class, language + "/verbs.txt");
        new VerbForms(verbs).forEach(this::add);
        for (RuleFile.Line line :
                RuleFile.get(Lexicon.class, language + "/words.txt").lines()) {
            if (line.key().startsWith("suffix ")) {
                long mask = 0;
                for (String name : line.key().substring(7).split(" ")) {
                    mask |= WordClass.named(name).bit();
                }
                for (String ending : line.words()) {
                    int last = place(ending);
                    suffixes[last] = Arrays.copyOf(suffixes[last], suffixes[last].length + 1);
                    suffixes[last][suffixes[last].length - 1] = new Suffix(ending, mask);
                }
            } else if (line.key().equals("capitals")) {
                capitalisesNouns = line.value().equals("nouns");
            } else if (line.key().equals("name-too")) {
                namesToo.addAll(Arrays.asList(line.words()));
            } else if (line.key().equals("noun-verb")) {
                for (String word : line.words()) {
                    add(word, word, WordClass.NOUN.bit());
                    String plural = VerbForms.third(word);
                    add(plural, word, WordClass.NOUN.bit());
                }
            } else if (line.key().startsWith("not-")) {
                long mask = WordClass.named(line.key().substring(4)).bit();
                for (String word : line.words()) {
                    Entry entry = entries.get(word);
                    entries.put(
                            word,
                            entry == null
                                    ? new Entry(word, WordClass.NOUN.bit())
                                    : new Entry(entry.lemma(), entry.classes() & ~mask));
                }
            } else {
                long mask = WordClass.named(line.key()).bit();
                for (String word : line.words()) {
                    add(word, word, mask);
                }
            }
        }
    }

    private void add(String form, String lemma, long classes) {
        entries.merge(form, new Entry(lemma, classes), (a, b) -> new Entry(a.lemma(), a.classes() | b.classes()));
    }

    /** The entry of a word in lower case, or null when the lexicon does not hold it. */
    public @Nullable Entry find(String lower) {
        return entries.get(lower);
    }

    /** Hands over every word form with its entry. */
    public void forEach(BiConsumer<String, Entry> taker) {
        entries.forEach(taker);
    }

    /** What a word that the lexicon does not hold looks like, by its ending; a noun when nothing fits. */
    long guess(String lower) {
        if (lower.length() < 5) {
            return WordClass.NOUN.bit();
        }
        for (Suffix suffix : suffixes[place(lower)]) {
            if (lower.length() > suffix.ending.length() + 2 && lower.endsWith(suffix.ending)) {
                return suffix.classes;
            }
        }
        return WordClass.NOUN.bit();
    }

    private static int place(String word) {
        char last = word.charAt(word.length() - 1);
        return last < LETTERS ? last : 0;
    }

    /** Whether the language writes every noun with a capital, so that a capital alone makes no name. */
    boolean capitalisesNouns() {
        return capitalisesNouns;
    }

    /** Whether the word, capitalised, is a name as often as not: "Will", "Grant", "Mark", "May". */
    boolean isNameToo(String lower) {
        return namesToo.contains(lower);
    }

    /** Whether the word is one that, capitalised at a sentence's head, need not be a name. */
    boolean isCommon(String lower) {
        return entries.containsKey(lower);
    }
}
