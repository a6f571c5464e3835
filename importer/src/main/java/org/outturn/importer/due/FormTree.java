package org.outturn.importer.due;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All forms of a language merged by their beginnings, so that matching looks at each atom once per beginning, not once per rule. */
final class FormTree {
    private int[] symbols = {};
    private boolean[] tight = {};
    private FormTree[] children = {};
    private final List<Rule> rules = new ArrayList<>(0);

    /** Adds one form that ends in a rule. */
    void add(List<FormElement> form, int at, Rule rule) {
        if (at == form.size()) {
            rules.add(rule);
            return;
        }
        FormElement element = form.get(at);
        // the first element has nothing before it to be tight with
        boolean joined = element.tight() && at > 0;
        FormTree child = find(element.symbol(), joined);
        if (child == null) {
            child = new FormTree();
            int n = symbols.length;
            symbols = java.util.Arrays.copyOf(symbols, n + 1);
            tight = java.util.Arrays.copyOf(tight, n + 1);
            children = java.util.Arrays.copyOf(children, n + 1);
            symbols[n] = element.symbol();
            tight[n] = joined;
            children[n] = child;
        }
        child.add(form, at + 1, rule);
    }

    private @Nullable FormTree find(int symbol, boolean joined) {
        for (int i = 0; i < symbols.length; i++) {
            if (symbols[i] == symbol && tight[i] == joined) {
                return children[i];
            }
        }
        return null;
    }

    List<Rule> rules() {
        return rules;
    }

    int size() {
        return children.length;
    }

    int symbol(int i) {
        return symbols[i];
    }

    boolean tight(int i) {
        return tight[i];
    }

    FormTree child(int i) {
        return children[i];
    }
}
