package org.outturn.importer.due;

import java.util.List;
import org.outturn.importer.language.Token;

/**
 * Finds the time expressions of a sentence and resolves each to a due window. Pure and safe to share between threads;
 * time is linear in the number of tokens, and a sentence without a time word costs one look-up per token.
 *
 * <p>Where the words leave open which side of the publication they mean ("on Thursday", "in March"), the governing
 * verb decides: the nearest tell-tale word before the expression in its clause, else the nearest after it. Without
 * one the expression looks ahead.
 */
public final class DueWindowResolver {
    private final boolean ahead;

    /** Reads open expressions by the tense of the verb beside them. */
    public DueWindowResolver() {
        this(false);
    }

    private DueWindowResolver(boolean ahead) {
        this.ahead = ahead;
    }

    /**
     * Reads open expressions as lying ahead, whatever the verbs say: for phrases without a story around them. "This
     * quarter" is then the whole quarter unless a verb of the future makes it what is left of it.
     */
    public static DueWindowResolver lookingAhead() {
        return new DueWindowResolver(true);
    }

    /**
     * The time expressions among the tokens, in the order of the text; they do not overlap. Those in the past tense
     * are among them: ask {@link TimeExpression#canBeDue()}.
     *
     * @param text the text that the tokens' offsets point into
     * @param tokens a sentence or a clause
     * @param reference what to read them against
     */
    public List<TimeExpression> resolve(String text, List<Token> tokens, Reference reference) {
        return resolve(text, tokens, reference, Tense.UNKNOWN);
    }

    /**
     * The same with the tense of the governing verb given: {@link Tense#FUTURE} and {@link Tense#PAST} hold for every
     * open expression among the tokens, {@link Tense#UNKNOWN} lets the words around each expression decide.
     */
    public List<TimeExpression> resolve(String text, List<Token> tokens, Reference reference, Tense governing) {
        return match(text, tokens, reference).under(governing);
    }

    /** The time expressions among the tokens, to be read under one tense and then under another. */
    public TimeReading match(String text, List<Token> tokens, Reference reference) {
        RuleBook book = RuleBook.of(reference.language());
        if (book == null || !book.timeWords().areIn(tokens)) {
            return TimeReading.NOTHING;
        }
        List<Atom> atoms = Atom.of(tokens, book.abbreviations());
        Chart chart = new Chart(book, atoms);
        return chart.has(book.expression())
                ? new TimeReading(text, book, atoms, chart, reference, ahead)
                : TimeReading.NOTHING;
    }
}
