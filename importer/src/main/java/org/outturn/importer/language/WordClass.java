package org.outturn.importer.language;

import java.util.Locale;

/** What a word can be. A word may be several things at once until the {@link Tagger} has looked at its neighbours. */
public enum WordClass {
    DETERMINER,
    PRONOUN,
    OBJECT_PRONOUN,
    POSSESSIVE,
    RELATIVE,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    MODAL,
    BE,
    HAVE,
    DO,
    NEGATION,
    TO,
    QUESTION,
    ADVERB,
    NUMBER,
    ADJECTIVE,
    WEEKDAY,
    MONTH,
    TIME,
    NOUN,
    TITLE,
    ROLE,
    PLURAL_ROLE,
    BODY,
    /** A body that "the company" and the like mean without naming it. */
    COMPANY,
    /** A place that "the city" and the like mean without naming it. */
    TOWN,
    /** Base form of a verb, also the plain present. */
    VERB,
    /** Third person singular present. */
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND,
    /** A capitalised word that names somebody or something. */
    NAME,
    /** "that" before a clause. */
    COMPLEMENTIZER,
    /** The "'s" that marks whose something is. */
    GENITIVE,
    /** A verb of saying, which may stand between marks: ", the paper reports,". */
    SAYING,
    MARK;

    @SuppressWarnings("EnumOrdinal") // the bit lives in memory only
    private final long bit = 1L << ordinal();

    /** This class as a bit of a mask. */
    public long bit() {
        return bit;
    }

    /** The class that a resource file calls {@code plural-role}, {@code object-pronoun} and the like. */
    static WordClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The mask of several classes. */
    public static long mask(WordClass... classes) {
        long mask = 0;
        for (WordClass wordClass : classes) {
            mask |= wordClass.bit;
        }
        return mask;
    }
}
