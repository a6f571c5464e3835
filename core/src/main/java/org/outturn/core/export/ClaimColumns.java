package org.outturn.core.export;

import static org.outturn.core.export.ColumnType.ADDRESS;
import static org.outturn.core.export.ColumnType.DAY;
import static org.outturn.core.export.ColumnType.INSTANT;
import static org.outturn.core.export.ColumnType.INTEGER;
import static org.outturn.core.export.ColumnType.TEXT;
import static org.outturn.core.export.ColumnType.TIME;

import java.util.List;

/** The columns of the table of claims, in the order of {@link ClaimRecord}. */
final class ClaimColumns {
    static final List<Column> ALL = List.of(
            column("id", INTEGER, "the claim's number"),
            column("summary", TEXT, "one line, as in a list"),
            word("kind", Words.KINDS, "what sort of announcement it is"),
            word("certainty", Words.CERTAINTIES, "how firmly it was announced, IPTC eos1 to eos5"),
            column("claimant", TEXT, "who announced it, as written; empty for the paper's own voice"),
            column("claimantRole", TEXT, "title or office of the claimant"),
            column("speakerId", INTEGER, "the number of the speaker, if known by name"),
            column("sourceId", INTEGER, "the number of the source in which it was first seen"),
            column("source", TEXT, "the name of that source"),
            column("announcedOn", DAY, "the day on which it was first made"),
            column("said", TEXT, "the sentence in which it was first made, verbatim"),
            column("articleId", INTEGER, "the number of the article with that sentence"),
            column("articleTitle", TEXT, "its headline"),
            column("articleUrl", ADDRESS, "its address"),
            column("dueFrom", DAY, "first day of the due window"),
            column("dueTo", DAY, "last day of the due window, inclusive"),
            column("dueAt", TIME, "time of day, when the words name one"),
            word(
                    "duePrecision",
                    Words.PRECISIONS,
                    "how exactly the words gave the window: hour, day, week, month, quarter, season, half_year, year, decade, vague"),
            column("dueZone", TEXT, "the zone that its days are counted in"),
            column("dueWords", TEXT, "the words it was read from"),
            column("dueRule", TEXT, "the rule that read them; editor when an editor gave it"),
            column("timesMoved", INTEGER, "how often an editor moved the window"),
            column("firstDueTo", DAY, "last day of the window as first read"),
            column("condition", TEXT, "what must come first"),
            column("waitsFor", INTEGER, "the number of the claim that must come first"),
            column("criteria", TEXT, "what would count as done"),
            word("review", Words.REVIEWS, "what the desk decided about the draft"),
            column("mergedInto", INTEGER, "the number of the claim it is merged into"),
            word("status", Words.STATUSES, "what became of it"),
            word(
                    "timing",
                    Words.TIMINGS,
                    "where it stands against its window on the day of the export, or of asOf; empty when it has no timing"),
            column("timingDays", INTEGER, "how many days the timing is about: over, left, until, late by, early by"),
            column("knownSince", DAY, "since when the status is known"),
            column("happenedOn", DAY, "when it happened"),
            column("supports", INTEGER, "accepted evidence for it"),
            column("contradicts", INTEGER, "accepted evidence against it"),
            column("context", INTEGER, "accepted evidence that helps to judge"),
            column("proposedEvidence", INTEGER, "evidence that nobody has judged"),
            column("owner", TEXT, "the name of the editor who has it"),
            column("createdAt", INSTANT, "when it came in"),
            column("changedAt", INSTANT, "when it was last changed"),
            column("tags", TEXT, "its topics by name, separated by a comma and a space"),
            column(
                    "snoozedUntil",
                    DAY,
                    "the day on which an overdue claim comes back, as an editor chose; may be over"));

    private ClaimColumns() {}

    private static Column column(String name, ColumnType type, String meaning) {
        return new Column(name, type, meaning, List.of());
    }

    private static Column word(String name, List<String> words, String meaning) {
        return new Column(name, ColumnType.WORD, meaning, words);
    }
}
