package org.outturn.importer.due;

import org.jspecify.annotations.Nullable;

/** One reading of atoms {@code [start, end)} as a word class or a part. A better rule for the same stretch replaces the reading in place. */
final class Edge {
    final int symbol;
    final int start;
    final int end;

    @Nullable Rule rule;

    @Nullable Value constant;

    Edge[] parts;

    private static final Edge[] NONE = {};

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

    void become(Rule other, Edge[] otherParts) {
        rule = other;
        constant = other.constant();
        parts = otherParts;
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
}
