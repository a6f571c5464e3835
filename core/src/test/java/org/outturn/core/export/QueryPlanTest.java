package org.outturn.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.load.ManyClaims;

/**
 * Every list that a page shows, and what hangs on some claims, can be had along an index, whatever the planner prefers for few rows: with
 * sequential scans made dear, none is left over the table of claims. With very many claims the planner prefers the same.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QueryPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int CLAIMS = 4000;

    private static final List<String> LISTS = List.of(
            "",
            "review=proposed&sort=rank",
            "timing=due",
            "timing=overdue",
            "timing=overdue&sort=rank",
            "timing=upcoming",
            "timing=undated",
            "status=happened&sort=-changed",
            "status=open&sort=announced",
            "kind=commitment&certainty=eos5",
            "sort=summary",
            "sort=-claimant",
            "words=bridge",
            "speaker=17",
            "source=7&timing=overdue",
            "owner=3&status=open",
            "dueFrom=2026-03-01&dueTo=2026-03-31",
            "evidence=proposed",
            "withoutCriteria=true",
            "trigger=met",
            "tag=nothing",
            "timing=overdue&snoozed=false&sort=rank",
            "timing=overdue&snoozed=true",
            "follower=3&timing=due,overdue&snoozed=false",
            "withoutOwner=true",
            "knownFrom=2025-06-01&knownTo=2025-06-30");

    @Inject
    AgroalDataSource source;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void noListReadsAllClaims() throws Exception {
        String url;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists plans");
            statement.execute("create database plans");
            url = connection.getMetaData().getURL().replaceFirst("/[^/?]*($|\\?)", "/plans$1");
        }
        Flyway.configure().dataSource(url, user, password).load().migrate();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            ManyClaims.fill(connection, CLAIMS, TODAY);
            statement.execute("set enable_seqscan = off");
            Map<String, String> scanned = new LinkedHashMap<>();
            for (String list : LISTS) {
                ClaimFilterReader.Read read = ClaimFilterReader.read(parameters(list), List.of());
                assertThat(read.problems()).as(list).isEmpty();
                Sql conditions = ClaimSql.where(read.filter(), TODAY);
                Sql sql = new Sql()
                        .add("explain ")
                        .add(ClaimSql.select(
                                read.page().sort(),
                                read.page().descending(),
                                conditions,
                                ClaimSql.isNarrow(read.filter()),
                                51,
                                ClaimBeside.ALL));
                String plan = plan(connection, sql);
                if (plan.contains("Seq Scan on claim")) {
                    scanned.put(list, plan);
                }
            }
            List<Long> some = LongStream.rangeClosed(1, 200).boxed().toList();
            for (Table table : Tables.OF_A_CLAIM) {
                if (table instanceof SqlTable ofClaims) {
                    String plan = plan(connection, new Sql().add("explain ").add(ofClaims.of(AsOf.now(TODAY), some)));
                    if (plan.contains("Seq Scan on")) {
                        scanned.put(table.name() + " of some claims", plan);
                    }
                }
            }
            assertThat(scanned).isEmpty();
        }
    }

    private static String plan(Connection connection, Sql sql) throws Exception {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        assertThat(lines).isNotEmpty();
        return String.join("\n", lines);
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Arrays.stream(query.split("&")).filter(part -> !part.isEmpty()).forEach(part -> {
            String[] words = part.split("=", 2);
            parameters.put(words[0], List.of(words[1]));
        });
        return parameters;
    }
}
