package org.outturn.importer.due;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;

/** Reads matched words of one sentence as time expressions: tense, window, other readings. */
final class WindowReader {
    private final String text;
    private final List<Atom> atoms;
    private final TenseFinder tenses;
    private final Reference reference;
    private final Tense governing;
    private final boolean ahead;

    WindowReader(
            String text, List<Atom> atoms, TenseFinder tenses, Reference reference, Tense governing, boolean ahead) {
        this.text = text;
        this.atoms = atoms;
        this.tenses = tenses;
        this.reference = reference;
        this.governing = governing;
        this.ahead = ahead;
    }

    /** The expression, or null when the words make no sense together. */
    @Nullable TimeExpression read(Edge edge) {
        if (isGlued(edge)) {
            return null;
        }
        Tense tense = governing == Tense.UNKNOWN ? tenses.tense(edge.start, edge.end) : governing;
        if (ahead && tense == Tense.PAST) {
            tense = Tense.UNKNOWN;
        }
        boolean nearest = !ahead && governing == Tense.UNKNOWN && tenses.isAttribute(edge.start, edge.end);
        Moment moment = new Moment(reference, tense, nearest);
        Span span = moment.span(edge.value(moment));
        if (span == null || span.isEmpty()) {
            return null;
        }
        Tense told = tenseOf(span, nearest ? Tense.UNKNOWN : tense);
        return new TimeExpression(
                window(span, moment, edge, ruleName(edge)),
                told,
                told != Tense.PAST && isDue(edge),
                alternatives(edge, moment));
    }

    private List<DueWindow> alternatives(Edge edge, Moment moment) {
        List<DueWindow> alternatives = new ArrayList<>(0);
        for (Edge at = edge; at != null; at = only(at)) {
            if (at.rule != null) {
                for (Rule.Otherwise otherwise : at.rule.otherwise()) {
                    Span other = moment.span(otherwise.meaning().evaluate(at, moment));
                    if (other != null && !other.isEmpty()) {
                        alternatives.add(window(other, moment, edge, otherwise.name()));
                    }
                }
            }
        }
        return alternatives;
    }

    /** Part of a longer word or of a price: "TECH2025", "COP-2025", "$12 December", "$ 12 December". */
    private boolean isGlued(Edge edge) {
        if (edge.start == 0) {
            return false;
        }
        char before = atoms.get(edge.start - 1).lower().charAt(0);
        if (Character.getType(before) == Character.CURRENCY_SYMBOL) {
            return true;
        }
        if (!atoms.get(edge.start).tight()) {
            return false;
        }
        boolean hyphened = before == '-'
                && edge.end == edge.start + 1
                && atoms.get(edge.start).lower().length() == 4
                && edge.start > 1
                && atoms.get(edge.start - 1).tight()
                && Character.isLetterOrDigit(atoms.get(edge.start - 2).lower().charAt(0));
        return hyphened || Character.isLetterOrDigit(before);
    }

    private static boolean isDue(Edge edge) {
        for (Edge at = edge; at != null; at = only(at)) {
            if (at.rule != null && !at.rule.due()) {
                return false;
            }
        }
        return true;
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

    private DueWindow window(Span span, Moment moment, Edge edge, String rule) {
        LocalDate day = reference.publishedOn();
        boolean lies = ahead ? moment.tense() == Tense.FUTURE : moment.tense() != Tense.PAST;
        boolean rest = span.current() && !span.over() && lies && span.contains(day);
        ZoneId zone = span.zone() == null ? reference.zone() : span.zone();
        int start = atoms.get(edge.start).start();
        int end = atoms.get(edge.end - 1).end();
        return new DueWindow(
                rest ? day : span.from(),
                span.to(),
                span.at(),
                span.precision(),
                zone,
                text.substring(start, end),
                start,
                end,
                rule);
    }

    private Tense tenseOf(Span span, Tense tense) {
        LocalDate day = reference.publishedOn();
        if (span.over() || (span.to() != null && span.to().isBefore(day))) {
            return Tense.PAST;
        }
        boolean later = span.from() != null && span.from().isAfter(day);
        return tense == Tense.PAST && later ? Tense.FUTURE : tense;
    }
}
