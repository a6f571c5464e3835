package org.outturn.importer.due;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.language.Token;

/**
 * Finds the time expressions of a sentence and resolves each to a due window. Pure and safe to share between threads; time is linear
 * in the number of tokens, and a sentence without a time word costs one look-up per token.
 *
 * <p>Where the words leave open which side of the publication they mean ("on Thursday", "in March"), the governing verb decides: the
 * nearest tell-tale word before the expression in its clause, else the nearest after it. Without one the expression looks ahead.
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

    /** Reads open expressions as lying ahead, whatever the verbs say: for phrases without a story around them. */
    public static DueWindowResolver lookingAhead() {
        return new DueWindowResolver(true);
    }

    /**
     * The time expressions among the tokens, in the order of the text; they do not overlap. Those in the past tense are among them:
     * ask {@link TimeExpression#canBeDue()}.
     *
     * @param text the text that the tokens' offsets point into
     * @param tokens a sentence or a clause
     * @param reference what to read them against
     */
    public List<TimeExpression> resolve(String text, List<Token> tokens, Reference reference) {
        return resolve(text, tokens, reference, Tense.UNKNOWN);
    }

    /**
     * The same with the tense of the governing verb given: {@link Tense#FUTURE} and {@link Tense#PAST} hold for every open expression
     * among the tokens, {@link Tense#UNKNOWN} lets the words around each expression decide.
     */
    public List<TimeExpression> resolve(String text, List<Token> tokens, Reference reference, Tense governing) {
        RuleBook book = RuleBook.of(reference.language());
        if (book == null || !mentionsTime(book, tokens)) {
            return List.of();
        }
        List<Atom> atoms = Atom.of(tokens, book.abbreviations());
        Chart chart = new Chart(book, atoms);
        List<TimeExpression> found = new ArrayList<>(2);
        int at = 0;
        while (at < atoms.size()) {
            int next = at + 1;
            for (Edge edge : chart.longestFirst(book.expression(), at)) {
                TimeExpression expression = expression(text, atoms, edge, book, reference, governing);
                if (expression != null) {
                    found.add(expression);
                    next = edge.end;
                    break;
                }
            }
            at = next;
        }
        return found;
    }

    /** Whether any token could begin or carry a time expression; the way out for most sentences. */
    private static boolean mentionsTime(RuleBook book, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String lower = token.lower();
            switch (token.type()) {
                case WORD -> {
                    if (book.isTimeWord(lower) || (isJoined(lower) && mentionsTime(book, lower))) {
                        return true;
                    }
                }
                case NUMBER -> {
                    boolean beforeSlash =
                            i + 2 < tokens.size() && tokens.get(i + 1).is("/");
                    if (Shapes.isTime(lower) || beforeSlash) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isJoined(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (!Character.isLetter(lower.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mentionsTime(RuleBook book, String joined) {
        int from = 0;
        for (int i = 1; i <= joined.length(); i++) {
            boolean seam = i == joined.length()
                    || Character.isLetter(joined.charAt(i)) != Character.isLetter(joined.charAt(i - 1));
            if (seam) {
                String piece = joined.substring(from, i);
                if (book.isTimeWord(piece) || (Shapes.isTime(piece) && Character.isDigit(piece.charAt(0)))) {
                    return true;
                }
                from = i;
            }
        }
        return false;
    }

    private @Nullable TimeExpression expression(
            String text, List<Atom> atoms, Edge edge, RuleBook book, Reference reference, Tense governing) {
        Tense tense = governing == Tense.UNKNOWN ? book.tenses().tense(atoms, edge.start, edge.end) : governing;
        if (ahead && tense == Tense.PAST) {
            tense = Tense.UNKNOWN;
        }
        Moment moment = new Moment(reference, tense);
        Rule rule = edge.rule;
        Span span = moment.span(Meaning.of(edge, moment));
        if (rule == null || span == null || span.isEmpty()) {
            return null;
        }
        Words words = new Words(
                text, atoms.get(edge.start).start(), atoms.get(edge.end - 1).end());
        DueWindow window = window(span, moment, words, ruleName(edge));
        List<DueWindow> alternatives = new ArrayList<>(0);
        for (Edge inner = edge; inner != null; inner = only(inner)) {
            if (inner.rule != null) {
                for (Rule.Otherwise otherwise : inner.rule.otherwise()) {
                    Span other = moment.span(otherwise.meaning().evaluate(inner, moment));
                    if (other != null && !other.isEmpty()) {
                        alternatives.add(window(other, moment, words, otherwise.name()));
                    }
                }
            }
        }
        return new TimeExpression(window, tenseOf(span, tense, reference.publishedOn()), alternatives);
    }

    /** A rule that only passes its one part on lets that part's rule speak: "on Tuesday" is a weekday, not an "on". */
    private static String ruleName(Edge edge) {
        Edge at = edge;
        for (Edge inner = only(at); inner != null; inner = only(at)) {
            at = inner;
        }
        return at.rule == null ? "" : at.rule.name();
    }

    private static @Nullable Edge only(Edge edge) {
        Rule rule = edge.rule;
        if (rule == null || !rule.passesOn()) {
            return null;
        }
        Edge inner = null;
        for (Edge part : edge.parts) {
            if (part.rule != null && part.rule.meaning() != null) {
                inner = part;
            }
        }
        return inner;
    }

    private record Words(String text, int start, int end) {}

    private static DueWindow window(Span span, Moment moment, Words words, String rule) {
        LocalDate from = span.from();
        LocalDate day = moment.day();
        boolean rest = span.current() && moment.tense() == Tense.FUTURE && span.contains(day);
        ZoneId zone = span.zone() == null ? moment.reference().zone() : span.zone();
        return new DueWindow(
                rest ? day : from,
                span.to(),
                span.at(),
                span.precision(),
                zone,
                words.text().substring(words.start(), words.end()),
                words.start(),
                words.end(),
                rule);
    }

    private static Tense tenseOf(Span span, Tense tense, LocalDate day) {
        if (span.over() || (span.to() != null && span.to().isBefore(day))) {
            return Tense.PAST;
        }
        boolean ahead = span.from() != null && span.from().isAfter(day);
        return tense == Tense.PAST && ahead ? Tense.FUTURE : tense;
    }
}
