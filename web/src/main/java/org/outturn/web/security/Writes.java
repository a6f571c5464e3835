package org.outturn.web.security;

import java.util.List;
import org.outturn.core.editor.TokenScope;

/** What programs may write, each under a name that resources ask for; a session and a token for everything have all of them. */
public final class Writes {
    /** Pushing articles. */
    public static final String ARTICLES = "write:articles";

    /** Proposing evidence. */
    public static final String EVIDENCE = "write:evidence";

    /** Recording what became of claims. */
    public static final String STATUS_CHANGES = "write:status-changes";

    private Writes() {}

    static List<String> of(TokenScope scope) {
        return switch (scope) {
            case ALL -> List.of(ARTICLES, EVIDENCE, STATUS_CHANGES);
            case ARTICLES -> List.of(ARTICLES);
            case EVIDENCE -> List.of(EVIDENCE);
            case STATUS_CHANGES -> List.of(STATUS_CHANGES);
            case READ, FEEDS -> List.of();
        };
    }
}
