package org.outturn.importer.due;

import org.jspecify.annotations.Nullable;

/**
 * What atoms {@code [start, end)} are read as: a word class or a part. Several rules may read the same stretch as the
 * same part; they are kept in the order of the files, and the first whose meaning makes sense holds.
 */
final class Edge {
    private static final Edge[] NONE = {};

    final int symbol;
    final int start;
    final int end;

    @Nullable Rule rule;

    @Nullable Value constant;

    Edge[] parts;

    /** The first reading, kept while this edge stands for another one. */
    private @Nullable Edge first;

    /** The next best reading of the same stretch. */
    private @Nullable Edge other;

    /** A word that a list or a shape gives a value, or a bare literal without one. */
    Edge(int symbol, int start, int end, @Nullable Value constant) {
        this.symbol = symbol;
        this.start = start;
        this.end = end;
        this.constant = constant;
        this.parts = NONE;
    }

    /** A part that a rule made of smaller ones. */
    Edge(Rule rule, int start, int end, Edge[] parts) {
        this.symbol = rule.gives();
        this.start = start;
        this.end = end;
        this.rule = rule;
        this.constant = rule.constant();
        this.parts = parts;
    }

    /** Adds a further reading of this stretch as this part, behind those of earlier rules. */
    void add(Rule further, Edge[] itsParts) {
        Edge at = this;
        while (at.other != null && at.rule != null && at.rule.order() <= further.order()) {
            at = at.other;
        }
        if (at.rule != null && at.rule.order() <= further.order()) {
            at.other = new Edge(further, start, end, itsParts);
        } else {
            at.other = at.copy();
            at.take(further, further.constant(), itsParts);
        }
    }

    private Edge copy() {
        Edge copy = new Edge(symbol, start, end, constant);
        copy.take(rule, constant, parts);
        copy.other = other;
        return copy;
    }

    private void take(@Nullable Rule itsRule, @Nullable Value itsConstant, Edge[] itsParts) {
        rule = itsRule;
        constant = itsConstant;
        parts = itsParts;
    }

    /** The value of the first reading that makes sense, which this edge then stands for; null when none does. */
    @Nullable Value value(Moment moment) {
        for (Edge reading = this; reading != null; reading = reading.other) {
            Value value = reading.constant;
            if (value == null && reading.rule != null && reading.rule.meaning() != null) {
                value = reading.rule.meaning().evaluate(reading, moment);
            }
            // something recurring that never comes round makes no sense either
            if (value != null && !(value instanceof Recurring && moment.span(value) == null)) {
                if (reading != this) {
                    first = first == null ? copy() : first;
                    take(reading.rule, reading.constant, reading.parts);
                }
                return value;
            }
        }
        return null;
    }

    /** Stands for its first reading again. */
    void restore() {
        if (first != null) {
            take(first.rule, first.constant, first.parts);
            first = null;
        }
    }

    /** The part of a kind, counted from 0; null when the form went without it. */
    @Nullable Edge part(int kind, int number) {
        int seen = 0;
        for (Edge part : parts) {
            if (part.symbol == kind && seen++ == number) {
                return part;
            }
        }
        return null;
    }

    /** Whether a reading of the same stretch is, or is made of, this edge. */
    boolean isWithin(Edge outer) {
        if (outer == this) {
            return true;
        }
        for (Edge reading = outer; reading != null; reading = reading.other) {
            for (Edge part : reading.parts) {
                if (part.start == start && part.end == end && isWithin(part)) {
                    return true;
                }
            }
        }
        return false;
    }
}
