package org.outturn.importer.due;

import java.util.ArrayList;
import java.util.List;

/**
 * Matches all forms of a language against the atoms of one sentence, bottom-up and from the right: when a place is looked at, every
 * part that begins further right is known. Parts are capped in length and in number per place, and so is the work per place, so that
 * time is linear in the sentence's length whatever stands in it.
 */
final class Chart {
    /** No time expression of the news is longer. */
    private static final int LONGEST = 26;

    private static final int MOST_EDGES = 160;
    private static final int MOST_STEPS = 6000;

    private final RuleBook book;
    private final List<Atom> atoms;
    private final List<List<Edge>> places;
    private final Edge[] path = new Edge[LONGEST + 1];
    private int steps;

    Chart(RuleBook book, List<Atom> atoms) {
        this.book = book;
        this.atoms = atoms;
        this.places = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            places.add(List.of());
        }
        for (int i = atoms.size() - 1; i >= 0; i--) {
            fill(i);
        }
    }

    /** Readings of a kind that begin at a place, longest first. */
    List<Edge> longestFirst(int kind, int at) {
        List<Edge> found = new ArrayList<>(2);
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
        for (int i = 0; i < here.size(); i++) {
            Edge first = here.get(i);
            FormTree root = book.root(first.symbol);
            if (root != null) {
                path[0] = first;
                walk(root, at, first.end, 1);
            }
        }
    }

    private List<Edge> words(int at) {
        Atom atom = atoms.get(at);
        List<Edge> edges = new ArrayList<>(4);
        int literal = book.literal(atom.lower());
        if (literal >= 0) {
            edges.add(new Edge(literal, at, at + 1, null));
        }
        for (RuleBook.Entry entry : book.entries(atom.lower())) {
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
        for (Rule rule : node.rules()) {
            complete(rule, start, at, depth);
        }
        if (at >= atoms.size() || at - start >= LONGEST || depth >= path.length || ++steps > MOST_STEPS) {
            return;
        }
        List<Edge> next = places.get(at);
        boolean joined = atoms.get(at).tight();
        for (int i = 0; i < next.size(); i++) {
            Edge edge = next.get(i);
            for (int child = 0; child < node.size(); child++) {
                if (node.symbol(child) == edge.symbol && (joined || !node.tight(child))) {
                    path[depth] = edge;
                    walk(node.child(child), start, edge.end, depth + 1);
                }
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
                if (edge.rule != null && rule.order() < edge.rule.order() && !contains(edge, depth)) {
                    edge.become(rule, parts(depth));
                }
                return;
            }
        }
        if (here.size() < MOST_EDGES) {
            here.add(new Edge(rule, start, end, parts(depth)));
        }
    }

    /** Whether a reading is made from itself by way of the matched parts; it must not become its own part. */
    private boolean contains(Edge edge, int depth) {
        for (int i = 0; i < depth; i++) {
            if (reaches(path[i], edge)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(Edge from, Edge target) {
        if (from == target) {
            return true;
        }
        for (Edge part : from.parts) {
            if (part.start == target.start && part.end == target.end && reaches(part, target)) {
                return true;
            }
        }
        return false;
    }

    private Edge[] parts(int depth) {
        return java.util.Arrays.copyOf(path, depth);
    }
}
