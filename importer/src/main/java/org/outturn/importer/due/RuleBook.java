package org.outturn.importer.due;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules and words of one language, read once from its resource folder and never changed afterwards.
 *
 * @param expression the part that is a whole time expression
 * @param idiom the part that is skipped; -1 when the language has none
 * @param forms all forms
 * @param entries what single words may mean, by their lower case
 * @param timeWords the words that make a sentence worth reading
 * @param abbreviations the words that take a dot behind them
 * @param shapes the classes of figures
 * @param tenses the words that tell a tense
 */
record RuleBook(
        int expression,
        int idiom,
        FormTree forms,
        Map<String, List<Entry>> entries,
        TimeWords timeWords,
        Set<String> abbreviations,
        Shapes shapes,
        TenseWords tenses) {

    /** The files of a language folder, in the order of their rules' rank. */
    static final List<String> FILES = List.of(
            "words.txt",
            "numbers.txt",
            "holidays.txt",
            "clock.txt",
            "lengths.txt",
            "days.txt",
            "ranges.txt",
            "periods.txt",
            "not-due.txt",
            "directions.txt");

    private static final Map<String, RuleBook> BOOKS = new ConcurrentHashMap<>();
    private static final Set<String> UNKNOWN = ConcurrentHashMap.newKeySet();
    private static final int MOST_UNKNOWN = 1000;

    /**
     * What a single word may mean.
     *
     * @param symbol its class
     * @param value its value; null for a literal
     * @param capitalOnly whether it counts only with a capital letter
     */
    record Entry(int symbol, @Nullable Value value, boolean capitalOnly) {}

    /** The book of a language, or null when there are no rules for it. */
    static @Nullable RuleBook of(String language) {
        RuleBook known = BOOKS.get(language);
        if (known != null || UNKNOWN.contains(language)) {
            return known;
        }
        if (!isTag(language) || !Block.exists(language + "/words.txt")) {
            // a look for a missing folder is slow, and articles of one language come by the thousand
            if (UNKNOWN.size() < MOST_UNKNOWN) {
                UNKNOWN.add(language);
            }
            return null;
        }
        return BOOKS.computeIfAbsent(language, tag -> new RuleBookReader().read(tag));
    }

    private static boolean isTag(String language) {
        return !language.isEmpty() && language.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** The forms that begin with a symbol, or null when none does. */
    @Nullable FormTree formsFrom(int symbol) {
        return forms.child(symbol, false);
    }

    /** What a word may be: the literal that forms name, and its classes; empty for most words. */
    List<Entry> entriesOf(String lower) {
        return entries.getOrDefault(lower, List.of());
    }
}
