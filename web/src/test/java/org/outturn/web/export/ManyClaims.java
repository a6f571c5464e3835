package org.outturn.web.export;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Fills an empty database with any number of claims and what hangs on them, by the database alone. */
final class ManyClaims {
    private static final List<String> STATEMENTS = List.of(
            "insert into source (name, host, home_url, created_at) values ('City Ledger', 'many.example', 'https://many.example/', timestamptz '2024-01-01Z')",
            "insert into editor (sign_in_name, name, role, created_at) values ('many', 'Noor Okafor', 'editor', timestamptz '2024-01-01Z')",
            """
            insert into article (source_id, url, title, published_on, first_seen_at, last_seen_at, latest_version)
            select (select max(id) from source), 'https://many.example/' || n, 'The council meets about line ' || n,
                   date '2024-01-01' + n %% 500, timestamptz '2024-01-01Z' + n %% 500 * interval '1 day', timestamptz '2025-06-01Z', 1
            from generate_series(1, greatest(1, %1$d / 10)) n""",
            """
            insert into article_version (article_id, number, title, authors, published_on, zone, language, section, text, text_hash,
              paragraphs, reader_version, recorded_at)
            select id, 1, title, array['Ilse Maro'], published_on, 'UTC', 'en', '', 'The council met. It will sign, it said.',
                   sha256(url::bytea), '', 1, first_seen_at
            from article where url like 'https://many.example/%%'""",
            """
            insert into claim (origin, summary, kind, certainty, claimant, claimant_role, said, source_id, announced_on, due_from, due_to,
              due_precision, due_zone, due_words, due_rule, criteria, review, status, known_since, happened_on, created_at, changed_at)
            select 'machine', 'Aldmouth council signs the contract for tram line ' || n,
                   (array['schedule', 'commitment', 'proposal', 'prediction', 'denial'])[1 + n %% 5],
                   'eos' || 1 + n %% 5, 'Ruth Adeyemi', 'leader of the council',
                   '“We will sign the contract for line ' || n || ' by the end of May, once the grant is confirmed,” Ruth Adeyemi said.',
                   (select max(id) from source), date '2024-01-01' + n %% 500, date '2024-02-01' + n %% 500, date '2024-03-01' + n %% 500,
                   'day', 'UTC', 'by the end of May', 'by-end-of-month', case when n %% 2 = 0 then 'A signature' else '' end, 'accepted',
                   case when n %% 3 = 0 then 'happened' else 'open' end,
                   case when n %% 3 = 0 then date '2024-02-15' + n %% 500 end, case when n %% 3 = 0 then date '2024-02-14' + n %% 500 end,
                   timestamptz '2024-01-01Z' + n %% 500 * interval '1 day', timestamptz '2024-03-01Z' + n %% 500 * interval '1 day'
            from generate_series(1, %1$d) n""",
            """
            insert into appearance (claim_id, article_version_id, sentence, sentence_start, sentence_end, clause_start, clause_end, claimant,
              certainty, certainty_words, rules, recorded_at)
            select claim.id, version.id, claim.said, 17, 40, 17, 40, claim.claimant, claim.certainty, 'will', array['will'], claim.created_at
            from claim join (select id, row_number() over (order by id) as place, count(*) over () as places from article_version) version
              on version.place = 1 + claim.id %% version.places""",
            """
            insert into claim_revision (claim_id, recorded_at, summary, kind, certainty, claimant, claimant_role, due_from, due_to,
              due_precision, due_zone, due_words, due_rule, condition, criteria)
            select id, created_at, summary, kind, certainty, claimant, claimant_role, due_from, due_to, due_precision, due_zone, due_words,
                   due_rule, condition, criteria from claim""",
            "insert into review_change (claim_id, to_review, recorded_at) select id, 'accepted', created_at from claim",
            """
            insert into evidence (claim_id, stance, origin, state, quote, url, captured_at, dated_on, recorded_at)
            select id, 'supports', 'editor', 'accepted', 'The contract was signed.', 'https://gazette.example/' || id, changed_at,
                   announced_on + 40, changed_at
            from claim where id %% 5 = 0""",
            """
            insert into status_change (claim_id, from_status, to_status, known_since, happened_on, reason, editor_id, recorded_at)
            select id, 'open', 'happened', known_since, happened_on, 'The gazette printed it.',
                   (select id from editor where sign_in_name = 'many'), changed_at
            from claim where status = 'happened'""");

    private ManyClaims() {}

    /** Puts so many claims into a database. */
    static void fill(Connection connection, int claims) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.execute(sql.formatted(claims));
            }
            statement.execute("vacuum analyze");
        }
    }
}
