package org.outturn.core.editor;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a token opens; never more than its editor may do. */
public enum TokenScope {
    /** All that its editor may do; sent in a header. */
    ALL("all"),
    /** Reading. */
    READ("read"),
    /** Reading, and pushing articles. */
    ARTICLES("articles"),
    /** Reading, and proposing evidence. */
    EVIDENCE("evidence"),
    /** Reading, and recording what became of claims. */
    STATUS_CHANGES("status-changes"),
    /** Feeds and calendars, for reading; stands in their address. */
    FEEDS("feeds");

    @EnumeratedValue
    private final String code;

    TokenScope(String code) {
        this.code = code;
    }

    /** The stable code in forms and in the database. */
    public String code() {
        return code;
    }

    /** The scope of a code. */
    public static Optional<TokenScope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(TokenScope::code).toList();
    }

    /** Whether a token of this scope is sent in a header, rather than standing in an address. */
    public boolean isSentInHeader() {
        return this != FEEDS;
    }
}
