package org.outturn.core.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;

/** The SQL of verdicts. */
final class StatusChangeSql {
    static final String ORDER = " order by change.recorded_at, change.id";

    private StatusChangeSql() {}

    static Sql select() {
        return new Sql().add("""
                        select change.id, change.claim_id, claim.summary, change.from_status, change.to_status, change.known_since,
                               change.happened_on, change.recorded_at, editor.name as editor, change.reason, evidence.id as evidence_id,
                               evidence.stance, evidence.quote, coalesce(evidence.url, article.url) as evidence_url
                        from status_change change
                        join claim on claim.id = change.claim_id
                        join editor on editor.id = change.editor_id
                        left join evidence on evidence.id = change.evidence_id
                        left join article_version version on version.id = evidence.article_version_id
                        left join article on article.id = version.article_id
                        where true""");
    }

    static StatusChangeRecord read(ResultSet row) throws SQLException {
        return new StatusChangeRecord(
                row.getLong("id"),
                row.getLong("claim_id"),
                row.getString("summary"),
                ClaimSql.code(Status.values(), Status::code, row.getString("from_status")),
                ClaimSql.code(Status.values(), Status::code, row.getString("to_status")),
                row.getObject("known_since", LocalDate.class),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("editor"),
                row.getString("reason"),
                row.getObject("evidence_id", Long.class),
                ClaimSql.codeOrNull(Stance.values(), Stance::code, row.getString("stance")),
                row.getString("quote"),
                row.getString("evidence_url"));
    }
}
