package org.outturn.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.claim.ClaimSort;
import org.outturn.core.database.TestDatabase;

/** The filters of the desk are answered from indexes: with many claims no list reads the table from end to end. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListPlansTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    @Inject
    AgroalDataSource source;

    @BeforeEach
    void manyClaims() {
        empty();
        run("insert into source (name, created_at) values ('City Ledger', now())");
        run("insert into editor (sign_in_name, name, role, created_at)"
                + " select 'plan' || n, 'Editor ' || n, 'editor', now() from generate_series(1, 50) n"
                + " on conflict do nothing");
        run("""
                insert into claim (origin, summary, kind, certainty, said, source_id, announced_on, due_from, due_to, due_precision,
                                   review, status, known_since, created_at, changed_at, criteria, tags, snoozed_until, owner_id)
                select 'machine', 'The ferry sails for the ' || n || 'th time', 'schedule', 'eos' || 1 + n % 5, 'It will sail.',
                       (select id from source), date '2020-01-01', day, day + 3, 'day',
                       case n % 10 when 0 then 'proposed' when 1 then 'rejected' else 'accepted' end,
                       case when n % 10 > 5 then 'happened' else 'open' end, case when n % 10 > 5 then day + 3 end, now(), now(),
                       case when n % 20 = 3 then '' else 'It sails.' end,
                       case when n % 100 = 2 then array['ferry', 'tag ' || n % 7] else '{}' end,
                       case when n % 500 = 4 then date '2025-07-07' end,
                       case when n % 50 = 5 then (select min(id) from editor where sign_in_name like 'plan%') + n % 49 end
                from (select n, date '2020-01-02' + n % 4000 as day from generate_series(1, 40000) n) numbered
                """);
        run(
                "insert into follow (editor_id, claim_id, since) select (select min(id) from editor where sign_in_name like 'plan%'), id, now()"
                        + " from claim order by id limit 30");
        run(
                "insert into status_change (claim_id, from_status, to_status, known_since, reason, editor_id, recorded_at)"
                        + " select claim.id, 'open', 'happened', claim.known_since, 'It sailed.', editor.id, now() - claim.id * interval '1 minute'"
                        + " from claim, (select min(id) as id from editor where sign_in_name like 'plan%') editor where status = 'happened'");
        run("analyze");
    }

    @AfterEach
    void empty() {
        run("truncate source, speaker, claim, import_run cascade");
    }

    private static void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> Claim.getEntityManager().createNativeQuery(sql).executeUpdate());
    }

    private String plan(Sql sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = new Sql().add("explain ").add(sql).prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return String.join("\n", lines);
    }

    private static final List<String> LISTS = List.of(
            "",
            "timing=overdue&snoozed=false&sort=rank",
            "timing=overdue&snoozed=true",
            "review=proposed&sort=rank",
            "tag=ferry",
            "owner=OWNER",
            "follower=OWNER&timing=due,overdue&snoozed=false",
            "withoutOwner=true",
            "withoutCriteria=true",
            "knownFrom=2025-06-01&knownTo=2025-06-30",
            "evidence=proposed",
            "words=ferry 2999th");

    private static ClaimFilterReader.Read read(String query, long owner) {
        Map<String, List<String>> given = Arrays.stream(
                        query.replace("OWNER", String.valueOf(owner)).split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
        ClaimFilterReader.Read read = ClaimFilterReader.read(given, List.of());
        assertThat(read.problems()).isEmpty();
        return read;
    }

    /** One test, since filling the tables takes longer than all plans. */
    @Test
    void noListOfTheDeskReadsAllClaims() throws SQLException {
        long owner = QuarkusTransaction.requiringNew().call(() -> ((Number) Claim.getEntityManager()
                        .createNativeQuery("select min(id) from editor where sign_in_name like 'plan%'")
                        .getSingleResult())
                .longValue());
        for (String query : LISTS) {
            ClaimFilterReader.Read read = read(query, owner);
            ClaimSort sort = read.page().sort();
            assertThat(plan(ClaimSql.select(sort)
                            .add(ClaimSql.where(read.filter(), TODAY))
                            .add(ClaimSql.order(sort, false))
                            .add(" limit 51")))
                    .as(query)
                    .doesNotContainPattern("Seq Scan on claim +\\(");
        }
        assertThat(plan(new Sql()
                        .add("select count(*) from claim where true")
                        .add(ClaimSql.where(
                                read("timing=overdue&snoozed=false", owner).filter(), TODAY))))
                .as("the count of the overdue")
                .containsPattern("claim_overdue|claim_status_due")
                .doesNotContainPattern("Seq Scan on claim +\\(");
        assertThat(plan(new Sql()
                        .add("select * from audit_entry order by recorded_at desc, kind desc, id desc limit 101")))
                .as("the audit log")
                .doesNotContain("Seq Scan on status_change");
    }
}
