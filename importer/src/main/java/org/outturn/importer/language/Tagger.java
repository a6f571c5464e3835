package org.outturn.importer.language;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Light tagging: looks every word up in the {@link Lexicon}, guesses unknown ones by their ending, and rules out what a word's
 * neighbours do not allow ("the plan" / "they plan to"). No statistical model; about as fast as the look-ups.
 */
public final class Tagger {
    private static final long LOWERED =
            mask(PRONOUN, OBJECT_PRONOUN, CONJUNCTION, SUBORDINATOR, MODAL, BE, QUESTION, ADVERB, NEGATION);
    private static final long VERBAL = NounOrVerb.VERBAL;
    private static final long FINITE = mask(VERB, THIRD, PAST);
    private static final long BEFORE_NOUN = mask(DETERMINER, POSSESSIVE, NUMBER, PREPOSITION);
    private static final long NOMINAL =
            mask(NOUN, PARTICIPLE, GERUND, ADJECTIVE, TIME, ROLE, PLURAL_ROLE, BODY, COMPANY, TOWN);
    private static final long UNKNOWN_VERB = mask(NOUN, ADJECTIVE, BODY, COMPANY);
    private static final long FUNCTION = mask(
            DETERMINER,
            PRONOUN,
            POSSESSIVE,
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
            NUMBER);

    /** The most adverbs that may stand between a modal and its verb. */
    private static final int ADVERBS = 5;

    private final Lexicon lexicon;

    Tagger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sentence with lemmas and classes. */
    public TaggedSentence tag(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int n = tokens.size();
        String[] lemmas = new String[n];
        long[] classes = new long[n];
        boolean titleCase = isTitleCase(tokens);
        boolean head = true;
        for (int i = 0; i < n; i++) {
            Token token = tokens.get(i);
            lemmas[i] = token.lower();
            switch (token.type()) {
                case MARK -> {
                    classes[i] = token.text().equals("&") ? CONJUNCTION.bit() : MARK.bit();
                    // a word after an opening quotation mark or a colon may be capitalised without being a name
                    char mark = token.text().charAt(0);
                    boolean behindWord =
                            mark == '\'' && i > 0 && tokens.get(i - 1).end() == token.start();
                    head |= !behindWord && "\"\u201c\u2018'([:\u2014\u2013".indexOf(mark) >= 0;
                    continue;
                }
                case NUMBER -> classes[i] = NUMBER.bit();
                case WORD, CLITIC ->
                    look(
                            token,
                            i,
                            lemmas,
                            classes,
                            head,
                            titleCase,
                            i > 0
                                    && tokens.get(i - 1).isWord()
                                    && tokens.get(i - 1).isCapitalised(),
                            i + 1 < n ? tokens.get(i + 1) : null);
            }
            head = false;
        }
        if (n > 2 && classes[0] == VERB.bit() && tokens.get(1).is(",") && (classes[2] & RELATIVE.bit()) != 0) {
            // "|Unite|, which represents the workers, asked"
            classes[0] = NAME.bit();
        }
        for (int i = 0; i < n; i++) {
            classes[i] = keepSaying(classes[i], narrow(tokens, classes, i));
        }
        return new TaggedSentence(sentence, lemmas, classes);
    }

    private void look(
            Token token,
            int i,
            String[] lemmas,
            long[] classes,
            boolean head,
            boolean titleCase,
            boolean previousCapital,
            @Nullable Token next) {
        String lower = token.lower();
        Lexicon.Entry entry = lexicon.find(lower);
        boolean capital = token.isCapitalised();
        if (entry != null) {
            lemmas[i] = entry.lemma();
        }
        if (!capital || token.text().equals("I")) {
            classes[i] = entry == null ? lexicon.guess(lower) : small(entry.classes(), i, classes);
            return;
        }
        if (lexicon.capitalisesNouns() && !head) {
            boolean beside = previousCapital || (next != null && next.isWord() && next.isCapitalised());
            classes[i] = entry != null ? entry.classes() : NOUN.bit() | (beside ? NAME.bit() : 0);
            return;
        }
        boolean shouting =
                token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
        if (head || titleCase) {
            boolean nextCapital = next != null && next.isWord() && next.isCapitalised() && !titleCase;
            if (entry == null) {
                classes[i] = NAME.bit() | (titleCase || head ? lexicon.guess(lower) : 0);
            } else if ((entry.classes() & FUNCTION) != 0 || (shouting && titleCase)) {
                classes[i] = entry.classes();
            } else {
                classes[i] = nextCapital || lexicon.isNameToo(lower) ? entry.classes() | NAME.bit() : entry.classes();
            }
        } else if (entry != null && (entry.classes() & mask(WEEKDAY, MONTH)) != 0) {
            classes[i] = entry.classes() & ~mask(MODAL, VERB);
        } else if (entry != null
                && !(next != null && next.isWord() && next.isCapitalised() && i > 0 && previousCapital)
                && (entry.classes() & LOWERED) != 0
                && (entry.classes() & DETERMINER.bit()) == 0
                && !shouting
                && !lexicon.isNameToo(lower)) {
            classes[i] = entry.classes();
        } else {
            // a capital in running text makes a name; titles keep their class so that "President" can introduce one
            classes[i] = NAME.bit()
                    | (entry == null ? 0 : entry.classes() & mask(TITLE, ROLE, BODY, PLURAL_ROLE, DETERMINER));
        }
    }

    /** "it |may| rise": a month that can be a modal is one only behind a figure or a preposition when it is written small. */
    private static long small(long classes, int i, long[] before) {
        boolean either = (classes & MODAL.bit()) != 0 && (classes & MONTH.bit()) != 0;
        boolean dated = i > 0 && (before[i - 1] & mask(NUMBER, PREPOSITION)) != 0;
        return !either ? classes : dated ? classes & ~MODAL.bit() : classes & ~MONTH.bit();
    }

    /** Whether nearly every word is capitalised, as in a headline: capitals then tell nothing. */
    private static boolean isTitleCase(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() > 3) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 5 >= words * 4;
    }

    /** Whether a modal stands before the word, adverbs and "not" between them left aside; not "Will | members": that one asks. */
    private static boolean isBehindModal(long[] classes, int i) {
        int p = i - 1;
        while (p > 0
                && p > i - ADVERBS
                && (classes[p] & mask(ADVERB, NEGATION)) != 0
                && (classes[p] & mask(NOUN, MODAL, DETERMINER)) == 0) {
            p--;
        }
        boolean first = p == 0 && i > 1;
        return p >= 0 && !first && (classes[p] & MODAL.bit()) != 0 && (classes[p] & mask(NOUN, NAME)) == 0;
    }

    /** "Orbit Motors Co|.| plans": the dot belongs to the name. */
    private static boolean isDotOfName(List<Token> tokens, long[] classes, int i) {
        return tokens.get(i).is(".")
                && (classes[i - 1] & NAME.bit()) != 0
                && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    /** What is left of a word that can be a verb of saying is one where it is a verb. */
    private static long keepSaying(long classes, long narrowed) {
        return (narrowed & VERBAL) != 0 ? narrowed | (classes & SAYING.bit()) : narrowed & ~SAYING.bit();
    }

    private static long narrow(List<Token> tokens, long[] classes, int i) {
        long c = classes[i];
        if (tokens.get(i).type() == Token.Type.CLITIC && tokens.get(i).is("'s") && isOwner(tokens, classes, i)) {
            return GENITIVE.bit();
        }
        boolean behindModal = isBehindModal(classes, i);
        if ((c & UNKNOWN_VERB) != 0 && (c & ~UNKNOWN_VERB) == 0 && behindModal) {
            // "will divulge", "will then group the shops": a word that is no verb elsewhere is one after a modal
            return VERB.bit();
        }
        if (c == THIRD.bit() && i + 1 < classes.length && classes[i + 1] == MODAL.bit()) {
            // "500 |delegates| will": no verb stands before a modal
            return NOUN.bit();
        }
        if (c == VERB.bit() && i > 0 && isArticle(tokens.get(i - 1))) {
            // "according to a |delegate|": whatever else it is, behind "a" it is no verb
            return NOUN.bit();
        }
        if ((c & NAME.bit()) != 0 || (c & (c - 1)) == 0) {
            return c;
        }

        if ((c & mask(BE, HAVE, DO)) != 0) {
            return c & (mask(BE, HAVE, DO, PARTICIPLE) | VERB.bit());
        }
        int p = i - 1;
        while (p >= 0
                && (classes[p] == ADVERB.bit()
                        || classes[p] == (ADVERB.bit() | TIME.bit())
                        || (classes[p] & NEGATION.bit()) != 0)) {
            p--;
        }
        if (p > 0 && isDotOfName(tokens, classes, p)) {
            p--;
        }
        long before = p < 0 ? MARK.bit() : classes[p];
        long after = i + 1 < classes.length ? classes[i + 1] : MARK.bit();
        boolean verbal = (c & VERBAL) != 0;
        if (verbal) {
            if ((before & TO.bit()) != 0 && (c & VERB.bit()) != 0) {
                return VERB.bit();
            }
            if (behindModal || ((before & mask(MODAL, DO)) != 0 && (before & mask(NOUN, MONTH)) == 0)) {
                long kept = c & mask(VERB, HAVE, BE, DO);
                if (kept != 0) {
                    return kept;
                }
            }
            if (isGenitive(tokens, classes, p, i)) {
                long kept = c & NOMINAL;
                return (kept & NOUN.bit()) != 0 ? kept & ~VERBAL : kept != 0 ? kept : c;
            }
            boolean dated = (c & mask(THIRD, VERB)) != 0 && NounOrVerb.isDated(classes, i + 1);
            if (dated
                    && p >= 0
                    && (before & mask(NOUN, TIME, NAME, BODY, PLURAL_ROLE)) != 0
                    && !NounOrVerb.hasOtherVerb(classes, i)) {
                return c & VERBAL;
            }
            if ((before & HAVE.bit()) != 0 && (c & PARTICIPLE.bit()) != 0) {
                return PARTICIPLE.bit();
            }
            if ((before & BE.bit()) != 0) {
                long kept = c & mask(PARTICIPLE, GERUND, ADJECTIVE);
                return kept != 0 ? kept : c & ~mask(VERB, THIRD);
            }
            boolean second = (before & CONJUNCTION.bit()) != 0 && (after & mask(DETERMINER, POSSESSIVE, NUMBER)) != 0;
            if ((c & ADJECTIVE.bit()) != 0
                    && (before & mask(NOUN, ROLE, PLURAL_ROLE, BODY, NAME)) != 0
                    && (after & mask(DETERMINER, POSSESSIVE)) != 0
                    && (after & mask(PRONOUN, PREPOSITION, ADVERB)) == 0) {
                // "the judge |set| a hearing"
                return c & VERBAL;
            }
            if ((c & ADJECTIVE.bit()) != 0
                    && (c & mask(VERB, THIRD)) != 0
                    && (before & PRONOUN.bit()) == 0
                    && !second) {
                return c & ~VERBAL;
            }
            if ((p == i - 1 && (before & BEFORE_NOUN) != 0 && (before & mask(TO, ADVERB, SUBORDINATOR, PRONOUN)) == 0)
                    || ((before & mask(DETERMINER, POSSESSIVE)) != 0 && (before & PRONOUN.bit()) == 0)) {
                long kept = c & NOMINAL;
                return (kept & NOUN.bit()) != 0 && (kept & PARTICIPLE.bit()) == 0
                        ? kept & ~VERBAL
                        : kept != 0 ? kept : c;
            }
            if (p == i - 1 && (before == ADJECTIVE.bit()) && (c & NOUN.bit()) != 0) {
                return (c & ~VERBAL) | NOUN.bit();
            }
            if ((before & PRONOUN.bit()) != 0 && (before & DETERMINER.bit()) == 0 && (c & FINITE) != 0) {
                return c & FINITE;
            }
            if (i > 0
                    && tokens.get(i - 1).isQuotationMark()
                    && (c & mask(THIRD, PAST)) != 0
                    && (after & NAME.bit()) != 0) {
                // "...," |comments| Moor
                return c & mask(THIRD, PAST);
            }
            if ((c & NOUN.bit()) != 0) {
                return NounOrVerb.of(tokens, classes, i, p, before, after);
            }
            if ((c & PAST.bit()) != 0 && (c & PARTICIPLE.bit()) != 0) {
                if ((before & (CONJUNCTION.bit() | MARK.bit())) == 0
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).is("by")) {
                    return PARTICIPLE.bit();
                }
                return PAST.bit() | PARTICIPLE.bit();
            }
        }
        if ((c & MODAL.bit()) != 0 && (c & NOUN.bit()) != 0) {
            return (before & mask(DETERMINER, POSSESSIVE)) != 0 ? NOUN.bit() : MODAL.bit();
        }
        return c;
    }

    private static boolean isArticle(Token token) {
        return token.is("the") || token.is("a") || token.is("an");
    }

    /** Whether the word before "'s" owns what follows; after a pronoun, or before a verb form that "is" takes, it is "is". */
    private static boolean isOwner(List<Token> tokens, long[] classes, int i) {
        if (i == 0 || ((classes[i - 1] & PRONOUN.bit()) != 0 && (classes[i - 1] & mask(NAME, NOUN)) == 0)) {
            return false;
        }
        if (i + 1 >= tokens.size()) {
            return true;
        }
        long after = classes[i + 1];
        return (after & NEGATION.bit()) == 0
                && !tokens.get(i + 1).is("going")
                && !tokens.get(i + 1).is("been")
                && !tokens.get(i + 1).is("expected");
    }

    private static boolean isGenitive(List<Token> tokens, long[] classes, int p, int i) {
        return p >= 0 && classes[p] == GENITIVE.bit();
    }
}
