package org.outturn.importer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a word can be. A word may be several things at once until the {@link Tagger} has looked at its neighbours. Not an enum, since
 * the compiler of the JVM takes the fields of records for constants: a test of a word costs one comparison with a known number.
 *
 * @param name as the rule files write it
 * @param bit this class as a bit of a mask
 */
public record WordClass(String name, long bit) {
    private static final List<WordClass> ALL = new ArrayList<>(64);

    public static final WordClass DETERMINER = next("determiner");
    public static final WordClass PRONOUN = next("pronoun");
    public static final WordClass OBJECT_PRONOUN = next("object-pronoun");
    public static final WordClass POSSESSIVE = next("possessive");
    public static final WordClass RELATIVE = next("relative");
    public static final WordClass PREPOSITION = next("preposition");
    public static final WordClass CONJUNCTION = next("conjunction");
    public static final WordClass SUBORDINATOR = next("subordinator");
    public static final WordClass MODAL = next("modal");
    public static final WordClass BE = next("be");
    public static final WordClass HAVE = next("have");
    public static final WordClass DO = next("do");
    public static final WordClass NEGATION = next("negation");
    public static final WordClass TO = next("to");
    public static final WordClass QUESTION = next("question");
    public static final WordClass ADVERB = next("adverb");
    public static final WordClass NUMBER = next("number");
    public static final WordClass ADJECTIVE = next("adjective");
    public static final WordClass WEEKDAY = next("weekday");
    public static final WordClass MONTH = next("month");
    public static final WordClass TIME = next("time");
    public static final WordClass NOUN = next("noun");
    public static final WordClass TITLE = next("title");
    public static final WordClass ROLE = next("role");
    public static final WordClass PLURAL_ROLE = next("plural-role");
    public static final WordClass BODY = next("body");
    /** A body that "the company" and the like mean without naming it. */
    public static final WordClass COMPANY = next("company");
    /** A place that "the city" and the like mean without naming it. */
    public static final WordClass TOWN = next("town");
    /** Base form of a verb, also the plain present. */
    public static final WordClass VERB = next("verb");
    /** Third person singular present. */
    public static final WordClass THIRD = next("third");

    public static final WordClass PAST = next("past");
    public static final WordClass PARTICIPLE = next("participle");
    public static final WordClass GERUND = next("gerund");
    /** A capitalised word that names somebody or something. */
    public static final WordClass NAME = next("name");
    /** "that" before a clause. */
    public static final WordClass COMPLEMENTIZER = next("complementizer");
    /** The "'s" that marks whose something is. */
    public static final WordClass GENITIVE = next("genitive");
    /** A verb of saying, which may stand between marks: ", the paper reports,". */
    public static final WordClass SAYING = next("saying");

    public static final WordClass MARK = next("mark");

    private static WordClass next(String name) {
        WordClass made = new WordClass(name, 1L << ALL.size());
        ALL.add(made);
        return made;
    }

    /** All classes. */
    static List<WordClass> all() {
        return List.copyOf(ALL);
    }

    /** The class that a resource file calls {@code plural-role}, {@code object-pronoun} and the like, or {@code PLURAL_ROLE}. */
    static WordClass named(String name) {
        String written = name.toLowerCase(Locale.ROOT).replace('_', '-');
        for (WordClass wordClass : ALL) {
            if (wordClass.name.equals(written)) {
                return wordClass;
            }
        }
        throw new IllegalArgumentException("There is no class of words " + name);
    }

    /** The mask of many classes; for constants, since it makes an array. */
    public static long mask(WordClass... classes) {
        long mask = 0;
        for (WordClass wordClass : classes) {
            mask |= wordClass.bit;
        }
        return mask;
    }

    /** The mask of one class. */
    public static long mask(WordClass only) {
        return only.bit;
    }

    /** The mask of two classes; like those of up to six it costs nothing where it stands. */
    public static long mask(WordClass a, WordClass b) {
        return a.bit | b.bit;
    }

    /** The mask of three classes. */
    public static long mask(WordClass a, WordClass b, WordClass c) {
        return a.bit | b.bit | c.bit;
    }

    /** The mask of four classes. */
    public static long mask(WordClass a, WordClass b, WordClass c, WordClass d) {
        return mask(a, b, c) | d.bit;
    }

    /** The mask of five classes. */
    public static long mask(WordClass a, WordClass b, WordClass c, WordClass d, WordClass e) {
        return mask(a, b, c, d) | e.bit;
    }

    /** The mask of six classes. */
    public static long mask(WordClass a, WordClass b, WordClass c, WordClass d, WordClass e, WordClass f) {
        return mask(a, b, c, d, e) | f.bit;
    }
}
