package org.outturn.core.export;

import static org.outturn.core.export.ColumnType.ADDRESS;
import static org.outturn.core.export.ColumnType.DAY;
import static org.outturn.core.export.ColumnType.INSTANT;
import static org.outturn.core.export.ColumnType.INTEGER;
import static org.outturn.core.export.ColumnType.NUMBER;
import static org.outturn.core.export.ColumnType.TEXT;
import static org.outturn.core.export.ColumnType.TIME;
import static org.outturn.core.export.ColumnType.YES_NO;
import static org.outturn.core.export.SqlTable.SqlColumn.column;
import static org.outturn.core.export.SqlTable.SqlColumn.word;

import java.util.List;

/** The tables that hang on claims: verdicts, evidence, appearances, revisions. The filter of claims chooses their rows. */
final class HistoryTables {
    static final TableParameter CLAIM =
            TableParameter.number("claim", "The number of a claim; the filter must let it through.", "claim.id = ?");

    static final SqlTable STATUS_CHANGES = new SqlTable(
            "status-changes",
            "Every verdict on what became of a claim, oldest first; a wrong one is corrected by the next.",
            true,
            List.of(
                    column("id", INTEGER, "change.id", "the number of the status change"),
                    column("claimId", INTEGER, "change.claim_id", "the number of the claim"),
                    column("summary", TEXT, "claim.summary", "the claim's line as it reads now"),
                    word("from", Words.STATUSES, "change.from_status", "what had become of the claim before"),
                    word("to", Words.STATUSES, "change.to_status", "what has become of it"),
                    column("knownSince", DAY, "change.known_since", "since when that is known"),
                    column("happenedOn", DAY, "change.happened_on", "when it happened"),
                    column("recordedAt", INSTANT, "change.recorded_at", "when the desk recorded it"),
                    column("editor", TEXT, "editor.name", "who did"),
                    column("reason", TEXT, "change.reason", "why, in words"),
                    column("evidenceId", INTEGER, "evidence.id", "the number of the evidence it rests on"),
                    word("evidenceStance", Words.STANCES, "evidence.stance", "how that evidence bears on the claim"),
                    column("evidenceQuote", TEXT, "evidence.quote", "its words"),
                    column("evidenceUrl", ADDRESS, "coalesce(evidence.url, article.url)", "where they stand")),
            List.of(
                    CLAIM,
                    TableParameter.word(
                            "correction",
                            "Whether the verdict replaces an earlier one.",
                            List.of("true", "false"),
                            "(change.from_status <> 'open') = (? = 'true')")),
            """
            status_change change
            join claim on claim.id = change.claim_id
            join editor on editor.id = change.editor_id
            left join evidence on evidence.id = change.evidence_id
            left join article_version version on version.id = evidence.article_version_id
            left join article on article.id = version.article_id""",
            TableKey.instant("change.recorded_at", "change.id"));

    static final SqlTable EVIDENCE = new SqlTable(
            "evidence",
            "Words in later articles, or at an address at a time, that bear on a claim.",
            true,
            List.of(
                    column("id", INTEGER, "evidence.id", "the number of the piece of evidence"),
                    column("claimId", INTEGER, "evidence.claim_id", "the number of the claim"),
                    column("summary", TEXT, "claim.summary", "the claim's line as it reads now"),
                    word("stance", Words.STANCES, "evidence.stance", "how it bears on the claim"),
                    word("state", Words.EVIDENCE_STATES, "evidence.state", "what the desk decided about it"),
                    word("origin", Words.ORIGINS, "evidence.origin", "who brought it"),
                    column("quote", TEXT, "evidence.quote", "its words, verbatim"),
                    column("articleId", INTEGER, "version.article_id", "the number of the article they stand in"),
                    column("articleVersion", INTEGER, "version.number", "which of its versions, counted from 1"),
                    column(
                            "quoteStart",
                            INTEGER,
                            "evidence.quote_start",
                            "their first character in the version's text, in code points, from 0"),
                    column("quoteEnd", INTEGER, "evidence.quote_end", "the place after their last character"),
                    column("url", ADDRESS, "coalesce(evidence.url, article.url)", "where they stand"),
                    column(
                            "capturedAt",
                            INSTANT,
                            "evidence.captured_at",
                            "when an address without an article was read"),
                    column("datedOn", DAY, "evidence.dated_on", "the day they are from"),
                    column("reason", TEXT, "evidence.reason", "why it bears on the claim"),
                    column("rule", TEXT, "evidence.rule", "the rule that proposed it; empty for an editor's"),
                    column("score", NUMBER, "evidence.score", "how sure the machine was; empty for an editor's"),
                    column("editor", TEXT, "editor.name", "who added it; empty for the machine"),
                    column("recordedAt", INSTANT, "evidence.recorded_at", "when it came in")),
            List.of(
                    CLAIM,
                    TableParameter.word(
                            "state",
                            "What the desk decided about the evidence.",
                            Words.EVIDENCE_STATES,
                            "evidence.state = ?"),
                    TableParameter.word(
                            "stance", "How the evidence bears on the claim.", Words.STANCES, "evidence.stance = ?")),
            """
            evidence
            join claim on claim.id = evidence.claim_id
            left join editor on editor.id = evidence.editor_id
            left join article_version version on version.id = evidence.article_version_id
            left join article on article.id = version.article_id""",
            TableKey.number("evidence.id"));

    static final SqlTable APPEARANCES = new SqlTable(
            "appearances",
            "The places where claims are made; a claim also has those of the drafts that are merged into it.",
            true,
            List.of(
                    column("id", INTEGER, "appearance.id", "the number of the appearance"),
                    column("claimId", INTEGER, "claim.id", "the number of the claim"),
                    column(
                            "draftId",
                            INTEGER,
                            "appearance.claim_id",
                            "the number of the draft it came in with: the claim's own, or one merged into it"),
                    column("summary", TEXT, "claim.summary", "the claim's line as it reads now"),
                    column("articleId", INTEGER, "version.article_id", "the number of the article"),
                    column("articleVersion", INTEGER, "version.number", "which of its versions, counted from 1"),
                    column("articleTitle", TEXT, "version.title", "the headline of that version"),
                    column("articleUrl", ADDRESS, "article.url", "the address of the article"),
                    column("publishedOn", DAY, "version.published_on", "the day of publication"),
                    column("sourceId", INTEGER, "article.source_id", "the number of the source"),
                    column("source", TEXT, "source.name", "the name of the source"),
                    column("sentence", TEXT, "appearance.sentence", "the sentence, verbatim"),
                    column(
                            "sentenceStart",
                            INTEGER,
                            "appearance.sentence_start",
                            "its first character in the version's text, in code points, from 0"),
                    column("sentenceEnd", INTEGER, "appearance.sentence_end", "the place after its last character"),
                    column(
                            "clauseStart",
                            INTEGER,
                            "appearance.clause_start",
                            "first character of the clause that announces"),
                    column("clauseEnd", INTEGER, "appearance.clause_end", "the place after its last character"),
                    column("claimant", TEXT, "appearance.claimant", "who is said to announce it, as written"),
                    column(
                            "speakerId",
                            INTEGER,
                            "appearance.speaker_id",
                            "the number of the speaker, if known by name"),
                    column("anonymous", YES_NO, "appearance.anonymous", "whether the claimant stays without a name"),
                    column("direct", YES_NO, "appearance.direct", "whether it is a direct quotation"),
                    word(
                            "certainty",
                            Words.CERTAINTIES,
                            "appearance.certainty",
                            "how firmly it is announced, IPTC eos1 to eos5"),
                    column("certaintyWords", TEXT, "appearance.certainty_words", "the words that say so"),
                    column("dueFrom", DAY, "appearance.due_from", "first day of the window as read here"),
                    column("dueTo", DAY, "appearance.due_to", "last day of the window as read here"),
                    column("dueWords", TEXT, "appearance.due_words", "the words it was read from"),
                    column(
                            "rules",
                            TEXT,
                            "array_to_string(appearance.rules, ' ')",
                            "the rules that found the claim, separated by blanks"),
                    column("editor", TEXT, "editor.name", "who marked it; empty for the machine"),
                    column("recordedAt", INSTANT, "appearance.recorded_at", "when it was found")),
            List.of(CLAIM, TableParameter.number("article", "The number of an article.", "version.article_id = ?")),
            """
            appearance
            join claim draft on draft.id = appearance.claim_id
            join claim on claim.id = coalesce(draft.merged_into_id, draft.id)
            join article_version version on version.id = appearance.article_version_id
            join article on article.id = version.article_id
            join source on source.id = article.source_id
            left join editor on editor.id = appearance.editor_id""",
            TableKey.number("appearance.id"));

    static final SqlTable REVISIONS = new SqlTable(
            "revisions",
            "What was written down about a claim since when: each row is the whole of it, the first is what was found.",
            true,
            List.of(
                    column("id", INTEGER, "revision.id", "the number of the revision"),
                    column("claimId", INTEGER, "revision.claim_id", "the number of the claim"),
                    column("recordedAt", INSTANT, "revision.recorded_at", "when it was written down"),
                    column("editor", TEXT, "editor.name", "who did; empty for the machine"),
                    column("reason", TEXT, "revision.reason", "why"),
                    column("summary", TEXT, "revision.summary", "one line, as in a list"),
                    word("kind", Words.KINDS, "revision.kind", "what sort of announcement it is"),
                    word(
                            "certainty",
                            Words.CERTAINTIES,
                            "revision.certainty",
                            "how firmly it was announced, IPTC eos1 to eos5"),
                    column("claimant", TEXT, "revision.claimant", "who announced it, as written"),
                    column("claimantRole", TEXT, "revision.claimant_role", "title or office of the claimant"),
                    column("speakerId", INTEGER, "revision.speaker_id", "the number of the speaker, if known by name"),
                    column("dueFrom", DAY, "revision.due_from", "first day of the due window"),
                    column("dueTo", DAY, "revision.due_to", "last day of the due window, inclusive"),
                    column("dueAt", TIME, "revision.due_at", "time of day, when the words name one"),
                    word(
                            "duePrecision",
                            Words.PRECISIONS,
                            "revision.due_precision",
                            "how exactly the words gave the window"),
                    column("dueZone", TEXT, "revision.due_zone", "the zone that its days are counted in"),
                    column("dueWords", TEXT, "revision.due_words", "the words it was read from"),
                    column(
                            "dueRule",
                            TEXT,
                            "revision.due_rule",
                            "the rule that read them; editor when an editor gave it"),
                    column("condition", TEXT, "revision.condition", "what must come first"),
                    column(
                            "waitsFor",
                            INTEGER,
                            "revision.waits_for_id",
                            "the number of the claim that must come first"),
                    column("criteria", TEXT, "revision.criteria", "what would count as done")),
            List.of(CLAIM),
            """
            claim_revision revision
            join claim on claim.id = revision.claim_id
            left join editor on editor.id = revision.editor_id""",
            TableKey.number("revision.id"));

    private HistoryTables() {}
}
