package org.outturn.importer.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what is attributed inside other attributed words: of "Clinton said she thinks that ..." only what Clinton said. The claims are
 * found with both, since the inner one tells who is to act.
 */
public final class OutermostStatements {
    private OutermostStatements() {}

    /** Those of the statements, ordered by their start, that do not lie with their cue inside another one. */
    public static List<Statement> of(List<Statement> statements) {
        List<Statement> outermost = new ArrayList<>(statements.size());
        List<Statement> open = new ArrayList<>(2);
        for (Statement statement : statements) {
            open.removeIf(earlier -> earlier.end() <= statement.start());
            boolean within = false;
            for (Statement outer : open) {
                within |= holds(outer, statement);
            }
            if (!within) {
                outermost.add(statement);
                open.add(statement);
            }
        }
        return outermost;
    }

    private static boolean holds(Statement outer, Statement inner) {
        return outer.covers(inner.start(), inner.end()) && outer.covers(inner.cueStart(), inner.cueEnd());
    }
}
