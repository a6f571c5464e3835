package org.outturn.core.export;

import static org.outturn.core.export.ColumnType.INSTANT;
import static org.outturn.core.export.ColumnType.INTEGER;
import static org.outturn.core.export.ColumnType.TEXT;
import static org.outturn.core.export.SqlTable.SqlColumn.column;
import static org.outturn.core.export.SqlTable.SqlColumn.word;

import java.util.List;

/** The tables of what imports did, and what stood in their way. */
final class RunTables {
    static final SqlTable IMPORT_RUNS = new SqlTable(
            "import-runs",
            "What each import did.",
            false,
            List.of(
                    column("id", INTEGER, "run.id", "the number of the run"),
                    word("kind", Words.RUN_KINDS, "run.kind", "how articles came in"),
                    column("label", TEXT, "run.label", "what was imported"),
                    column("feedId", INTEGER, "run.feed_id", "the number of the feed"),
                    column("editor", TEXT, "editor.name", "who started it; empty for the schedule"),
                    column("startedAt", INSTANT, "run.started_at", "when it began"),
                    column("finishedAt", INSTANT, "run.finished_at", "when it ended; empty while it runs"),
                    word("outcome", Words.OUTCOMES, "run.outcome", "how it ended"),
                    column(
                            "fetched",
                            INTEGER,
                            "run.fetched",
                            "pages that were fetched; empty in a look back at a run that was not over"),
                    column("newArticles", INTEGER, "run.new_articles", "articles that were new"),
                    column("changedArticles", INTEGER, "run.changed_articles", "articles with a new version"),
                    column("unchangedArticles", INTEGER, "run.unchanged_articles", "articles without one"),
                    column("drafts", INTEGER, "run.drafts", "claims that were proposed"),
                    column("skipped", INTEGER, "run.skipped", "what was offered and known already")),
            List.of(
                    TableParameter.word("outcome", "How the run ended.", Words.OUTCOMES, "run.outcome = ?"),
                    TableParameter.number("feed", "The number of a feed.", "run.feed_id = ?")),
            "import_run run left join editor on editor.id = run.editor_id",
            TableKey.number("run.id"));

    static final SqlTable PROBLEMS = new SqlTable(
            "problems",
            "What stood in an import's way, graded by who must act.",
            false,
            List.of(
                    column("id", INTEGER, "problem.id", "the number of the problem"),
                    column("importRunId", INTEGER, "problem.import_run_id", "the number of the run"),
                    word("step", Words.STEPS, "problem.step", "where it arose"),
                    word("level", Words.LEVELS, "problem.level", "who must act: operator, editor, or nobody (record)"),
                    column("message", TEXT, "problem.message", "what is wrong"),
                    column("subject", TEXT, "problem.subject", "with which address, file or sentence"),
                    column("claimId", INTEGER, "problem.claim_id", "the number of the claim it is about"),
                    column("articleId", INTEGER, "problem.article_id", "the number of the article it is about"),
                    column("recordedAt", INSTANT, "problem.recorded_at", "when it was noticed")),
            List.of(
                    TableParameter.number("run", "The number of an import run.", "problem.import_run_id = ?"),
                    TableParameter.word("step", "Where it arose.", Words.STEPS, "problem.step = ?"),
                    TableParameter.word("level", "Who must act.", Words.LEVELS, "problem.level = ?")),
            "problem",
            TableKey.number("problem.id"));

    private RunTables() {}
}
