package org.outturn.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packaged applications on one database: one is killed in the middle of a check, the other takes its work over. */
class SharedScheduleIT {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final int ARTICLES = 12;

    @TempDir
    Path home;

    private final List<Process> started = new ArrayList<>();
    private final PublisherServer publisher = new PublisherServer();

    @AfterEach
    void stop() throws Exception {
        for (int i = started.size() - 1; i >= 0; i--) {
            started.get(i).destroy();
            started.get(i).waitFor(30, TimeUnit.SECONDS);
        }
        publisher.close();
    }

    @Test
    void whatAKilledProcessHadBegunIsTakenOverAndNothingIsLostOrTakenTwice() throws Exception {
        start(
                "house.log",
                Map.of("OUTTURN_DATA_DIRECTORY", home.resolve("data").toString(), "OUTTURN_IMPORTS_ENABLED", "false"));
        await("the first start", () -> count("select count(*) from editor") == 1);
        execute(
                "insert into ordered_export (editor_id, path, query, address, file_name, media_type, state, created_at, expires_at)"
                        + " select id, 'sources.csv', '', '/api/v1/sources.csv', 'sources.csv', 'text/csv', 'waiting', now(), now() + interval '7 days'"
                        + " from editor");
        await(
                "an ordered export, though no feeds are checked",
                () -> count("select count(*) from ordered_export where state = 'done'") == 1);
        for (int i = 1; i <= ARTICLES; i++) {
            publisher.publish(
                    "/article-" + i,
                    "The council will open bids number %d for the bridge on Wednesday, it said.".formatted(i));
        }
        publisher.slowDown(Duration.ofMillis(600));
        execute("insert into source (name, host, created_at) values ('Echo', '127.0.0.1', now())");
        execute(
                "insert into feed (source_id, url, created_at, next_check_at, health_since) select id, '%s', now(), now(), now() from source"
                        .formatted(publisher.url("/feed.xml")));

        Process first = start("first.log", shared());
        await("its first articles", () -> count("select count(*) from article") >= 3);
        first.destroyForcibly().waitFor();
        long before = count("select count(*) from article");
        assertThat(before).isLessThan(ARTICLES);

        start("second.log", shared());
        await("the rest", () -> count("select count(*) from feed where last_success_at is not null") == 1);
        assertThat(count("select count(*) from article")).isEqualTo(ARTICLES);
        assertThat(count("select count(*) from article_version")).isEqualTo(ARTICLES);
        assertThat(count("select count(*) from feed_entry where article_id is not null"))
                .isEqualTo(ARTICLES);
        assertThat(count("select count(*) from import_run where outcome = 'running'"))
                .isZero();
    }

    private Map<String, String> shared() throws IOException {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url(),
                "QUARKUS_DATASOURCE_USERNAME", "outturn",
                "QUARKUS_DATASOURCE_PASSWORD", password(),
                "OUTTURN_IMPORTS_LOOK_EVERY", "1s",
                "OUTTURN_IMPORTS_TAKE_OVER_AFTER", "4s",
                "OUTTURN_FETCH_ALLOWED_NETWORKS", "127.0.0.0/8",
                "OUTTURN_FETCH_HOST_SPACING", "0s");
    }

    private Process start(String log, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toAbsolutePath().toString());
        builder.environment().putAll(environment);
        builder.environment().put("OUTTURN_SAMPLE", "false");
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.redirectErrorStream(true).redirectOutput(home.resolve(log).toFile());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private String url() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("data/cluster/postmaster.pid"));
        return "jdbc:postgresql://127.0.0.1:%s/outturn".formatted(lines.get(3).strip());
    }

    private String password() throws IOException {
        return Files.readString(home.resolve("data/database-password")).strip();
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(url(), "outturn", password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(url(), "outturn", password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private void await(String what, Condition condition) throws Exception {
        Instant end = Instant.now().plusSeconds(180);
        while (Instant.now().isBefore(end)) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (SQLException | IOException | IndexOutOfBoundsException e) {
                // not there yet
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        StringBuilder logs = new StringBuilder("Waited in vain for " + what);
        try (var files = Files.list(home)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                logs.append("\n--- ").append(log.getFileName()).append('\n').append(Files.readString(log));
            }
        }
        throw new AssertionError(logs.toString());
    }
}
