package org.outturn.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    private static final Path PROGRAMS = Path.of(System.getProperty("java.io.tmpdir"), "outturn-programs");

    @TempDir
    Path data;

    private EmbeddedDatabase start(boolean userNamespaces) {
        return EmbeddedDatabase.start(new EmbeddedDatabase.Settings(data, PROGRAMS, true, userNamespaces));
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (ResultSet result = connection.createStatement().executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }

    @Test
    void whatWasConfirmedSurvivesThatThePostmasterOutlivesAKilledJavaProcess() throws Exception {
        try (EmbeddedDatabase first = start(true)) {
            try (Connection connection = connect(first)) {
                assertThat(show(connection, "fsync")).isEqualTo("on");
                assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
                assertThat(show(connection, "full_page_writes")).isEqualTo("on");
                connection.createStatement().execute("create table kept as select generate_series(1, 100) as n");
            }
            assertThatThrownBy(() -> start(true))
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageContaining("Another Outturn already uses the data directory");
            killPostmaster();
        }
        try (EmbeddedDatabase second = start(true);
                Connection connection = connect(second);
                ResultSet result = connection.createStatement().executeQuery("select count(*) from kept")) {
            result.next();
            assertThat(result.getInt(1)).isEqualTo(100);
        }
    }

    @Test
    void aPostmasterThatDiesIsStartedAgainAtTheSameAddress() throws Exception {
        try (EmbeddedDatabase database = start(true)) {
            try (Connection connection = connect(database)) {
                connection.createStatement().execute("create table kept as select 1 as n");
            }
            killPostmaster();
            try (Connection again = connectAgain(database);
                    ResultSet result = again.createStatement().executeQuery("select n from kept")) {
                assertThat(result.next()).isTrue();
            }
        }
    }

    private static Connection connectAgain(EmbeddedDatabase database) throws SQLException {
        SQLException last = new SQLException("never tried");
        for (int i = 0; i < 300; i++) {
            try {
                return connect(database);
            } catch (SQLException e) {
                last = e;
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
        }
        throw last;
    }

    @Test
    void aStaleProcessNumberThatBelongsToSomethingElseDoesNotStopTheStart() throws Exception {
        start(true).close();
        Path pidFile = data.resolve("cluster/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n/nowhere\n0\n5432\n\n127.0.0.1\n");
        try (EmbeddedDatabase again = start(true);
                Connection connection = connect(again)) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = start(true)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThat(Files.getPosixFilePermissions(data.resolve("database-password")))
                    .hasSize(2);
        }
    }

    @Test
    void aClusterOfAnotherMajorVersionIsRefusedWithAWayOut() throws Exception {
        start(true).close();
        Files.writeString(data.resolve("cluster/PG_VERSION"), "12\n");
        assertThatThrownBy(() -> start(true))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("PostgreSQL 12")
                .hasMessageContaining("pg_upgrade");
    }

    @Test
    void whereRootHasNoUserNamespacesAnUnprivilegedAccountRunsIt() throws Exception {
        // the account must be able to reach the directory, which a private temporary directory forbids
        Path reachable = Files.createTempDirectory(Path.of("/tmp"), "outturn-reachable");
        Files.setPosixFilePermissions(reachable, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(new EmbeddedDatabase.Settings(reachable, PROGRAMS, true, false));
                Connection connection = connect(database)) {
            assertThat(connection.isValid(5)).isTrue();
        } finally {
            PostgresBinaries.delete(reachable);
        }
    }

    private void killPostmaster() throws Exception {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("cluster/postmaster.pid"))
                .get(0)
                .trim());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get();
    }
}
