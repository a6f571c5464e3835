package org.outturn.web.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.core.retention.Trace;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(RetentionTest.ShortMemory.class)
class RetentionTest {
    /** Everything that may be forgotten is. */
    public static class ShortMemory implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("outturn.retention.sessions", "30D", "outturn.retention.idle-runs", "400D");
        }
    }

    @Inject
    RetentionWork work;

    @Inject
    AgroalDataSource database;

    private long count(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aSessionThatStillRunsIsNotSettled() throws SQLException {
        Visitor.editor();
        try (Connection connection = database.getConnection()) {
            Trace.Kept before = Trace.SESSIONS.kept(connection, Instant.parse("2000-01-01T00:00:00Z"));
            assertThat(before.rows()).isPositive();
            assertThat(before.oldest()).isEmpty();
            assertThat(Trace.SESSIONS
                            .kept(connection, Instant.now().plus(Duration.ofDays(400)))
                            .oldest())
                    .isPresent();
        }
    }

    @Test
    void whatIsSettledAndOldIsForgottenAndNothingElse() throws SQLException {
        Visitor admin = Visitor.named("Mara Dunne", Role.ADMIN);
        String session =
                "insert into session (editor_id, secret_hash, created_at, last_seen_at, expires_at) values (%d, decode('%s', 'hex'), now() - %s, now(), now() - %s)";
        run(
                session.formatted(admin.editorId(), "0a01", "interval '90 days'", "interval '31 days'"),
                session.formatted(admin.editorId(), "0a02", "interval '90 days'", "interval '29 days'"),
                "insert into notification (kind, channel, recipient, subject, message, created_at, sent_at)"
                        + " values ('feed_failing', 'mail', 'old@desk.example', 's', 'm', now() - interval '91 days', now()),"
                        + " ('feed_failing', 'mail', 'young@desk.example', 's', 'm', now(), now())",
                "insert into notification (kind, channel, recipient, subject, message, created_at, next_attempt_at)"
                        + " values ('feed_failing', 'mail', 'waiting@desk.example', 's', 'm', now() - interval '91 days', '2999-01-01')",
                "insert into import_run (kind, label, started_at, finished_at, outcome, new_articles) values"
                        + " ('archive', 'idle and old', '2020-01-01', '2020-01-01', 'failed', 0), ('archive', 'busy and old', '2020-01-01', '2020-01-01', 'succeeded', 1)",
                "insert into problem (import_run_id, step, level, message, recorded_at) select id, 'fetch', 'operator', 'It was gone.', '2020-01-01'"
                        + " from import_run where label = 'idle and old'");

        work.run();

        assertThat(count("select count(*) from session where secret_hash = decode('0a01', 'hex')"))
                .isZero();
        assertThat(count("select count(*) from session where secret_hash = decode('0a02', 'hex')"))
                .isEqualTo(1);
        assertThat(count("select count(*) from notification where recipient = 'old@desk.example'"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from notification where recipient in ('young@desk.example', 'waiting@desk.example')"))
                .isEqualTo(2);
        assertThat(count("select count(*) from import_run where label = 'idle and old'"))
                .isZero();
        assertThat(count("select count(*) from import_run where label = 'busy and old'"))
                .isEqualTo(1);

        Document page = admin.page("/retention");
        assertThat(page.select("tbody tr").eachText()).anySatisfy(line -> assertThat(line)
                .contains("Import runs that brought nothing new")
                .contains("400 days")
                .contains("outturn.retention.idle-runs"));
        assertThat(admin.get("/retention?sort=age").statusCode()).isEqualTo(400);
        assertThat(Visitor.editor().get("/retention").statusCode()).isEqualTo(403);
        run(
                "delete from import_run where label = 'busy and old'",
                "delete from notification where recipient like '%@desk.example'");
    }
}
