package org.outturn.importer.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of words with what it says of each, for lists that every word of a text is looked up in. Most words are not listed, and waiting
 * for memory is what a look-up in a large table costs; so a small table of bits, which stays in the processor's cache, refuses most of
 * them first. Filled once, then safe to share between threads.
 *
 * @param <T> what it says of a word
 */
public final class ListedWords<T> {
    private static final int LONGS = 128;

    private final Map<String, T> said = new HashMap<>();
    private final long[] bits = new long[LONGS];

    /** Lists a word in lower case; what was said of it before is replaced. */
    public void put(String lower, T says) {
        said.put(lower, says);
        int hash = mixed(lower);
        bits[hash & LONGS - 1] |= 1L << (hash >>> 16);
    }

    /** What the list says of a word in lower case; null when it does not hold it. */
    public @Nullable T get(String lower) {
        int hash = mixed(lower);
        return (bits[hash & LONGS - 1] >>> (hash >>> 16) & 1) == 0 ? null : said.get(lower);
    }

    /** What it says of a word, or {@code otherwise} when it does not hold it. */
    public T get(String lower, T otherwise) {
        T found = get(lower);
        return found == null ? otherwise : found;
    }

    private static int mixed(String lower) {
        return lower.hashCode() * 0x9E3779B9;
    }
}
