package org.outturn.core.export;

import java.util.List;
import java.util.Optional;

/** Every table that is exported. */
public final class Tables {
    /** The table of claims. */
    public static final ClaimTable CLAIMS = new ClaimTable(ClaimColumns.ALL);

    /** Verdicts on what became of claims. */
    public static final SqlTable STATUS_CHANGES = HistoryTables.STATUS_CHANGES;

    /** Words that bear on claims. */
    public static final SqlTable EVIDENCE = HistoryTables.EVIDENCE;

    /** Places where claims are made. */
    public static final SqlTable APPEARANCES = HistoryTables.APPEARANCES;

    /** What was written down about claims. */
    public static final SqlTable REVISIONS = HistoryTables.REVISIONS;

    /** What the desk decided about drafts. */
    public static final Table REVIEW_CHANGES = ReviewTables.REVIEW_CHANGES;

    /** What a calendar says of each claim that has a window; not exported by itself. */
    public static final Table CALENDAR = ReviewTables.CALENDAR;

    /** The tables that hang on one claim. */
    public static final List<Table> OF_A_CLAIM =
            List.of(STATUS_CHANGES, EVIDENCE, APPEARANCES, REVISIONS, REVIEW_CHANGES);

    /** Articles. */
    public static final Table ARTICLES = NewsTables.ARTICLES;

    /** All of them, those of claims first. */
    public static final List<Table> ALL = List.of(
            CLAIMS,
            STATUS_CHANGES,
            EVIDENCE,
            APPEARANCES,
            REVISIONS,
            ARTICLES,
            NewsTables.SPEAKERS,
            NewsTables.SOURCES,
            FeedTables.FEEDS,
            RunTables.IMPORT_RUNS,
            RunTables.PROBLEMS,
            REVIEW_CHANGES);

    private Tables() {}

    /** The table of a name in an address. */
    public static Optional<Table> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
