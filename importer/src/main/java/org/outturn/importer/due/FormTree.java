package org.outturn.importer.due;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All forms of a language merged by their beginnings, so that matching looks at each atom once per beginning, not
 * once per rule.
 */
final class FormTree {
    /** Nodes with more children are looked up by symbol, the others by comparing. */
    private static final int FEW = 4;

    private static final FormTree[] NONE = {};

    private int[] symbols = {};
    private boolean[] tight = {};
    private FormTree[] children = {};
    private @Nullable FormTree[] looseBySymbol = NONE;
    private @Nullable FormTree[] tightBySymbol = NONE;
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
            symbols = Arrays.copyOf(symbols, n + 1);
            tight = Arrays.copyOf(tight, n + 1);
            children = Arrays.copyOf(children, n + 1);
            symbols[n] = element.symbol();
            tight[n] = joined;
            children[n] = child;
        }
        child.add(form, at + 1, rule);
    }

    /** Prepares the look-up by symbol; nothing is added afterwards. */
    void index(int allSymbols) {
        if (children.length > FEW) {
            looseBySymbol = new FormTree[allSymbols];
            tightBySymbol = new FormTree[allSymbols];
            for (int i = 0; i < children.length; i++) {
                (tight[i] ? tightBySymbol : looseBySymbol)[symbols[i]] = children[i];
            }
        }
        for (FormTree child : children) {
            child.index(allSymbols);
        }
    }

    /** The node behind an element; {@code joined} asks for the one that wants no blank before it. */
    @Nullable FormTree child(int symbol, boolean joined) {
        if (looseBySymbol.length > 0) {
            return (joined ? tightBySymbol : looseBySymbol)[symbol];
        }
        return find(symbol, joined);
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

    boolean isLeaf() {
        return children.length == 0;
    }
}
