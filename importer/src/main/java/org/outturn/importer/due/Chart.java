package org.outturn.importer.due;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Matches all forms of a language against the atoms of one sentence, bottom-up and from the right: when a place is
 * looked at, every part that begins further right is known. Parts are capped in length and in number per place, and
 * so is the work per place, so that time is linear in the sentence's length whatever stands in it.
 */
final class Chart {
    /** No time expression of the news is longer. */
    private static final int LONGEST = 26;

    /** How far before the first, or behind the last, time word of an expression its other words stand. */
    private static final int NEAR_BEFORE = 10;

    private static final int NEAR_BEHIND = 6;

    private static final int MOST_EDGES = 160;
    private static final int MOST_STEPS = 6000;

    private final RuleBook book;
    private final List<Atom> atoms;
    private final List<List<Edge>> places;
    private final Edge[] path = new Edge[LONGEST + 1];
    private int steps;
    private int readings;

    Chart(RuleBook book, List<Atom> atoms) {
        this.book = book;
        this.atoms = atoms;
        this.places = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            places.add(List.of());
        }
        boolean[] marked = book.timeWords().marked(atoms);
        // a place without a time word near behind or before it cannot be part of an expression
        int[] since = new int[marked.length];
        for (int i = 0, last = -LONGEST; i < marked.length; i++) {
            last = marked[i] ? i : last;
            since[i] = i - last;
        }
        int until = LONGEST;
        for (int i = atoms.size() - 1; i >= 0; i--) {
            until = marked[i] ? 0 : until + 1;
            if (until <= NEAR_BEFORE || since[i] <= NEAR_BEHIND) {
                fill(i);
            }
        }
    }

    /** Lets every edge stand for its first reading again, as before anything was read. */
    void restore() {
        for (List<Edge> here : places) {
            for (int i = 0; i < here.size(); i++) {
                here.get(i).restore();
            }
        }
    }

    /** Whether anything of a kind was read anywhere. */
    boolean has(int kind) {
        for (int i = 0; i < places.size(); i++) {
            if (end(kind, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest reading of a kind that begins at a place ends; -1 when there is none. */
    int end(int kind, int at) {
        int end = -1;
        List<Edge> here = places.get(at);
        for (int i = 0; i < here.size(); i++) {
            Edge edge = here.get(i);
            if (edge.symbol == kind) {
                end = Math.max(end, edge.end);
            }
        }
        return end;
    }

    /** Whether a reading of a kind begins inside an edge, or with it, and reaches to its end or beyond. */
    boolean cuts(int kind, Edge edge) {
        for (int i = edge.start; i < edge.end; i++) {
            if (end(kind, i) >= edge.end) {
                return true;
            }
        }
        return false;
    }

    /** Readings of a kind that begin at a place, longest first. */
    List<Edge> longestFirst(int kind, int at) {
        List<Edge> found = new ArrayList<>(0);
        for (Edge edge : places.get(at)) {
            if (edge.symbol == kind) {
                found.add(edge);
            }
        }
        found.sort((a, b) -> b.end - a.end);
        return found;
    }

    private void fill(int at) {
        List<Edge> here = words(at);
        if (here.isEmpty()) {
            return;
        }
        places.set(at, here);
        steps = 0;
        readings = 0;
        for (int i = 0; i < here.size(); i++) {
            Edge first = here.get(i);
            FormTree root = book.formsFrom(first.symbol);
            if (root != null) {
                path[0] = first;
                walk(root, at, first.end, 1);
            }
        }
    }

    private List<Edge> words(int at) {
        Atom atom = atoms.get(at);
        List<Edge> edges = new ArrayList<>(4);
        for (RuleBook.Entry entry : book.entriesOf(atom.lower())) {
            if (!entry.capitalOnly() || atom.capital()) {
                edges.add(new Edge(entry.symbol(), at, at + 1, entry.value()));
            }
        }
        if (atom.isNumber()) {
            book.shapes().read(atom.lower(), at, edges);
        }
        return edges;
    }

    /** Follows the forms below a node, having matched {@code depth} elements up to place {@code at}. */
    private void walk(FormTree node, int start, int at, int depth) {
        List<Rule> rules = node.rules();
        for (int i = 0; i < rules.size(); i++) {
            complete(rules.get(i), start, at, depth);
        }
        if (at >= atoms.size() || at - start >= LONGEST || depth >= path.length || ++steps > MOST_STEPS) {
            return;
        }
        if (node.isLeaf()) {
            return;
        }
        List<Edge> next = places.get(at);
        boolean joined = atoms.get(at).tight();
        for (int i = 0; i < next.size(); i++) {
            Edge edge = next.get(i);
            path[depth] = edge;
            FormTree loose = node.child(edge.symbol, false);
            if (loose != null) {
                walk(loose, start, edge.end, depth + 1);
            }
            FormTree tight = joined ? node.child(edge.symbol, true) : null;
            if (tight != null) {
                path[depth] = edge;
                walk(tight, start, edge.end, depth + 1);
            }
        }
    }

    private void complete(Rule rule, int start, int end, int depth) {
        if (end - start > LONGEST || !rule.fits(atoms, start, end)) {
            return;
        }
        List<Edge> here = places.get(start);
        for (Edge edge : here) {
            if (edge.symbol == rule.gives() && edge.end == end) {
                if (readings < MOST_EDGES && !holds(edge, depth)) {
                    readings++;
                    edge.add(rule, parts(depth));
                }
                return;
            }
        }
        if (here.size() < MOST_EDGES) {
            here.add(new Edge(rule, start, end, parts(depth)));
        }
    }

    /** Whether a reading is made from itself by way of the matched parts; it must not become its own part. */
    private boolean holds(Edge edge, int depth) {
        for (int i = 0; i < depth; i++) {
            if (path[i].start == edge.start && path[i].end == edge.end && edge.isWithin(path[i])) {
                return true;
            }
        }
        return false;
    }

    private Edge[] parts(int depth) {
        return Arrays.copyOf(path, depth);
    }
}
