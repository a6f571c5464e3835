package org.outturn.importer.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over the words of a sentence, as the rule files write it. Its first element must be words or lemmas, so that rules can
 * be looked up by the word they begin with; matching is linear in the pattern's length.
 *
 * <p>Elements, separated by blanks: {@code plan} the word; {@code a|b} either; {@code <plan>} any form of it, {@code <a|b>} of
 * either; {@code /v} or {@code /n} behind it, only as a verb or as a noun; {@code VERB}, {@code NOUN} and the other names of
 * {@link WordClass}; {@code ING} a gerund; {@code NP} a whole noun phrase; {@code WHEN} a word of time; {@code *} up to eight words
 * without a mark; {@code word?} may be missing. Adverbs, "not" and a day ("on Monday") may stand between elements.
 */
public final class WordPattern {
    private static final long CLAUSE_OPENERS = WordClass.mask(WordClass.QUESTION, WordClass.SUBORDINATOR);

    private static final int GAP = 8;
    private static final int ADVERBS = 4;
    private static final long TIMES = WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH, WordClass.TIME);
    private static final long VERBAL =
            WordClass.mask(WordClass.VERB, WordClass.THIRD, WordClass.PAST, WordClass.PARTICIPLE, WordClass.GERUND);

    private final List<Element> elements;

    /** One element; {@code phrase} and {@code when} stand for NP and WHEN, {@code shape} is 1 behind /v and 2 behind /n. */
    private record Element(
            Set<String> words,
            boolean lemma,
            long classes,
            boolean phrase,
            boolean when,
            boolean gap,
            boolean optional,
            int shape) {
        boolean isWordsOnly() {
            return !phrase && !when && !gap && classes == 0;
        }
    }

    /**
     * Where a pattern stands.
     *
     * @param from its first token
     * @param to the token after its last
     * @param negated whether "not", "never" or the like stands in it
     */
    public record Match(int from, int to, boolean negated) {}

    private WordPattern(List<Element> elements) {
        this.elements = elements;
    }

    /** Reads a pattern. */
    public static WordPattern of(String pattern) {
        List<Element> elements = new ArrayList<>();
        for (String part : pattern.strip().split("\\s+")) {
            elements.add(element(part));
        }
        Element first = elements.get(0);
        if (!first.isWordsOnly() && !(first.when() && first.words().isEmpty())) {
            throw new IllegalArgumentException("A pattern must begin with words or a time: " + pattern);
        }
        return new WordPattern(elements);
    }

    private static Element element(String part) {
        boolean optional = part.endsWith("?");
        String words = optional ? part.substring(0, part.length() - 1) : part;
        int shape = words.endsWith("/v") ? 1 : words.endsWith("/n") ? 2 : 0;
        if (shape > 0) {
            words = words.substring(0, words.length() - 2);
        }
        if (words.equals("*")) {
            return new Element(Set.of(), false, 0, false, false, true, false, 0);
        }
        boolean lemma = words.startsWith("<");
        Set<String> set = new HashSet<>();
        long classes = 0;
        boolean phrase = false;
        boolean when = false;
        for (String word : (lemma ? words.substring(1, words.length() - 1) : words).split("\\|")) {
            if (word.equals("NP")) {
                phrase = true;
            } else if (word.equals("WHEN")) {
                when = true;
            } else if (word.equals("ING")) {
                classes |= WordClass.GERUND.bit();
            } else if (Character.isUpperCase(word.charAt(0))) {
                classes |= WordClass.named(word).bit();
            } else {
                set.add(word);
            }
        }
        return new Element(set, lemma, classes, phrase, when, false, optional, shape);
    }

    /** The words that the pattern may begin with, in lower case; empty when it begins with a word of time. */
    public Set<String> firstWords() {
        return elements.get(0).words();
    }

    /** Whether it begins with a word of time, so that it must be tried at each of those. */
    public boolean beginsWithTime() {
        return elements.get(0).when();
    }

    /** Whether {@link #firstWords()} are lemmas rather than words as written. */
    public boolean beginsWithLemma() {
        return elements.get(0).lemma();
    }

    /** The match whose first token is {@code from}, or null. */
    public @Nullable Match at(TaggedSentence s, int from) {
        int to = match(s, 0, from, true);
        if (to < 0) {
            return null;
        }
        boolean negated = false;
        for (int i = from; i < to; i++) {
            negated |= s.is(i, WordClass.NEGATION);
        }
        return new Match(from, to, negated);
    }

    /** What no gap goes over: a mark, and a word that opens a clause of its own, "asked |whether| he cared for her". */
    private static boolean endsGap(TaggedSentence s, int i) {
        return (s.is(i, WordClass.MARK) && !s.isQuotationMark(i))
                || (s.isAny(i, CLAUSE_OPENERS) && !s.isAny(i, WordClass.mask(WordClass.PREPOSITION, WordClass.ADVERB)));
    }

    /** The token after the match of the elements from {@code e}, or -1. */
    private int match(TaggedSentence s, int e, int at, boolean first) {
        if (e == elements.size()) {
            return at;
        }
        Element element = elements.get(e);
        if (element.gap()) {
            for (int skip = 0; skip <= GAP && at + skip <= s.size(); skip++) {
                if (skip > 0 && endsGap(s, at + skip - 1)) {
                    return -1;
                }
                int to = match(s, e + 1, at + skip, false);
                if (to >= 0) {
                    return to;
                }
            }
            return -1;
        }
        int i = at;
        for (int skipped = 0; skipped <= ADVERBS && i < s.size(); skipped++, i++) {
            int next = step(s, element, i);
            if (next > i) {
                int to = match(s, e + 1, next, false);
                if (to >= 0) {
                    return to;
                }
            }
            if (first || !mayStandBetween(s, i)) {
                break;
            }
        }
        return element.optional() ? match(s, e + 1, at, first) : -1;
    }

    /** An adverb, "not", an opening quotation mark, a day: "vowed |on Monday| to open". */
    private static boolean mayStandBetween(TaggedSentence s, int i) {
        return s.isAny(i, WordClass.mask(WordClass.ADVERB, WordClass.NEGATION, WordClass.WEEKDAY))
                || s.isQuotationMark(i)
                || (s.is(i, WordClass.PREPOSITION) && s.is(i + 1, WordClass.WEEKDAY));
    }

    private static int step(TaggedSentence s, Element element, int i) {
        int next = isElement(s, element, i) ? i + 1 : -1;
        if (next < 0 && element.when()) {
            next = when(s, i);
        }
        if (next < 0 && element.phrase()) {
            int at = s.isQuotationMark(i) ? i + 1 : i;
            NounPhrase phrase = s.is(at, WordClass.OBJECT_PRONOUN) && !s.is(at, WordClass.POSSESSIVE)
                    ? new NounPhrase(at, at + 1, at)
                    : NounPhrases.startingAt(s, at);
            next = phrase == null ? -1 : phrase.to();
        }
        return next;
    }

    /** A time behind at most a preposition and "the": "on Friday", "in the spring", "next week", "June 9". */
    private static int when(TaggedSentence s, int i) {
        int k = i;
        while (k < s.size() && k < i + 4 && !s.isAny(k, TIMES)) {
            if (!s.isAny(
                    k,
                    WordClass.mask(
                            WordClass.PREPOSITION,
                            WordClass.DETERMINER,
                            WordClass.ADJECTIVE,
                            WordClass.NUMBER,
                            WordClass.ADVERB))) {
                return -1;
            }
            k++;
        }
        if (!s.isAny(k, TIMES) || k == i + 4) {
            return -1;
        }
        while (s.isAny(k, TIMES | WordClass.NUMBER.bit())
                || s.isWord(k, "'s")
                || (s.isMark(k, '.') && s.isAny(k - 1, WordClass.MONTH.bit()) && s.is(k + 1, WordClass.NUMBER))) {
            k++;
        }
        return k;
    }

    /** "a |proposed| ceasefire": a participle that describes a noun is not the verb. */
    private static boolean isAttributive(TaggedSentence s, int i) {
        return s.is(i, WordClass.PARTICIPLE)
                && s.isAny(i - 1, WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.GENITIVE))
                && !s.is(i - 1, WordClass.PRONOUN);
    }

    private static boolean isElement(TaggedSentence s, Element element, int i) {
        if (i >= s.size()) {
            return false;
        }
        if (element.shape() == 1
                && (!s.isAny(i, VERBAL)
                        || isAttributive(s, i)
                        || s.isAny(i, WordClass.mask(WordClass.NAME, WordClass.NOUN)))) {
            return false;
        }
        if (element.shape() == 2 && !s.isAny(i, WordClass.mask(WordClass.NOUN, WordClass.NAME))) {
            return false;
        }
        return s.isAny(i, element.classes()) || element.words().contains(element.lemma() ? s.lemma(i) : s.lower(i));
    }
}
