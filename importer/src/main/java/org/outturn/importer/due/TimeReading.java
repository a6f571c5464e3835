package org.outturn.importer.due;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time expressions of one sentence, matched once: what they mean hangs on the tense under which they are read. For one thread.
 */
public final class TimeReading {
    /** That of a sentence without times. */
    public static final TimeReading NOTHING = new TimeReading();

    private final @Nullable Source source;
    private boolean read;

    /** What was matched, and against what it is read. */
    private record Source(
            String text,
            RuleBook book,
            List<Atom> atoms,
            Chart chart,
            TenseFinder tenses,
            Reference reference,
            boolean ahead) {}

    private TimeReading() {
        source = null;
    }

    TimeReading(String text, RuleBook book, List<Atom> atoms, Chart chart, Reference reference, boolean ahead) {
        source = new Source(text, book, atoms, chart, new TenseFinder(book.tenses(), atoms), reference, ahead);
    }

    /**
     * The expressions in the order of the text; they do not overlap. Those in the past tense are among them.
     *
     * @param governing the tense of the governing verb, for every expression that is open; {@link Tense#UNKNOWN} lets the words around
     *     each decide
     */
    public List<TimeExpression> under(Tense governing) {
        return source == null ? List.of() : under(source, governing);
    }

    private List<TimeExpression> under(Source from, Tense governing) {
        Chart chart = from.chart();
        if (read) {
            chart.restore();
        }
        read = true;
        WindowReader reader =
                new WindowReader(from.text(), from.atoms(), from.tenses(), from.reference(), governing, from.ahead());
        int expression = from.book().expression();
        int idioms = from.book().idiom();
        List<TimeExpression> found = new ArrayList<>(2);
        int at = 0;
        while (at < from.atoms().size()) {
            int next = Math.max(chart.end(idioms, at), at + 1);
            if (chart.end(expression, at) >= 0) {
                for (Edge edge : chart.longestFirst(expression, at)) {
                    TimeExpression one = chart.cuts(idioms, edge) ? null : reader.read(edge);
                    if (one != null) {
                        found.add(one);
                        next = edge.end;
                        break;
                    }
                }
            }
            at = next;
        }
        return found;
    }
}
