package org.outturn.core.export;

import static org.outturn.core.export.ColumnType.ADDRESS;
import static org.outturn.core.export.ColumnType.DAY;
import static org.outturn.core.export.ColumnType.INSTANT;
import static org.outturn.core.export.ColumnType.INTEGER;
import static org.outturn.core.export.ColumnType.TEXT;
import static org.outturn.core.export.SqlTable.SqlColumn.column;
import static org.outturn.core.export.SqlTable.SqlColumn.word;

import java.util.List;

/** Review decisions, and what a calendar needs to know of a claim. */
final class ReviewTables {
    static final SqlTable REVIEW_CHANGES = new SqlTable(
            "review-changes",
            "Every decision on whether a draft is a claim to follow.",
            true,
            List.of(
                    column("id", INTEGER, "decision.id", "the number of the decision"),
                    column("claimId", INTEGER, "decision.claim_id", "the number of the claim"),
                    word(
                            "from",
                            Words.REVIEWS,
                            "decision.from_review",
                            "what held before; empty when the draft came in"),
                    word("to", Words.REVIEWS, "decision.to_review", "what was decided"),
                    column(
                            "mergedInto",
                            INTEGER,
                            "decision.merged_into_id",
                            "the number of the claim it was merged into"),
                    column("reason", TEXT, "decision.reason", "why"),
                    column("editor", TEXT, "editor.name", "who decided; empty for the machine"),
                    column("recordedAt", INSTANT, "decision.recorded_at", "when")),
            List.of(HistoryTables.CLAIM),
            """
            review_change decision
            join claim on claim.id = decision.claim_id
            left join editor on editor.id = decision.editor_id""",
            TableKey.number("decision.id"));

    static final SqlTable CALENDAR = new SqlTable(
            "calendar",
            "Claims with a window, with the number of changes that a calendar could show.",
            true,
            List.of(
                    column("id", INTEGER, "claim.id", "the claim's number"),
                    column("summary", TEXT, "claim.summary", "one line"),
                    column("claimant", TEXT, "claim.claimant", "who announced it"),
                    column("said", TEXT, "claim.said", "the sentence in which it was first made"),
                    column("criteria", TEXT, "claim.criteria", "what would count as done"),
                    column("dueFrom", DAY, "coalesce(claim.due_from, claim.due_to)", "first day"),
                    column("dueTo", DAY, "coalesce(claim.due_to, claim.due_from)", "last day"),
                    word(
                            "duePrecision",
                            Words.PRECISIONS,
                            "claim.due_precision",
                            "how exactly the words gave the window"),
                    word("status", Words.STATUSES, "claim.status", "what became of it"),
                    column("announcedOn", DAY, "claim.announced_on", "when it was first made"),
                    column("source", ADDRESS, "source.name", "where it was first seen"),
                    column("changedAt", INSTANT, "claim.changed_at", "when it was last changed"),
                    column(
                            "changes",
                            INTEGER,
                            "(select count(*) from claim_revision r where r.claim_id = claim.id) - 1"
                                    + " + (select count(*) from status_change s where s.claim_id = claim.id)",
                            "how many revisions and verdicts there are after the first wording")),
            List.of(HistoryTables.CLAIM),
            "claim join source on source.id = claim.source_id and claim.due_precision is not null",
            TableKey.number("claim.id"));

    private ReviewTables() {}
}
