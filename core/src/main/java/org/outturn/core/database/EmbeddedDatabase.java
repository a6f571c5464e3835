package org.outturn.core.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL as a child of this process, with its cluster in a directory that survives restarts and {@code kill -9}.
 *
 * <p>It listens on the loopback address only, with a password that is kept beside the cluster, readable by its owner alone. Everything
 * that it confirms is on disk (fsync, synchronous_commit and full_page_writes are on). One process holds a data directory at a time; a
 * postmaster that outlived its Java process is stopped in order before the next start.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "outturn";
    private static final String DATABASE = "outturn";

    private final Path cluster;
    private final PostgresBinaries binaries;
    private final PostgresAccount account;
    private final FileChannel lockFile;
    private final int port;
    private final String password;

    private EmbeddedDatabase(
            Path cluster,
            PostgresBinaries binaries,
            PostgresAccount account,
            FileChannel lockFile,
            int port,
            String password) {
        this.cluster = cluster;
        this.binaries = binaries;
        this.account = account;
        this.lockFile = lockFile;
        this.port = port;
        this.password = password;
    }

    /**
     * How to run it.
     *
     * @param data the directory for the cluster; made when missing
     * @param programs the directory that the PostgreSQL programs are unpacked into; null for {@code data}
     * @param durable false only in tests: then commits are not waited for
     * @param userNamespaces whether root may use a user namespace; false tries the way through an unprivileged account
     */
    public record Settings(Path data, @Nullable Path programs, boolean durable, boolean userNamespaces) {
        /** Durable, with everything below one directory. */
        public static Settings in(Path data) {
            return new Settings(data, null, true, true);
        }
    }

    /**
     * Starts the database and returns when it accepts connections.
     *
     * @throws DatabaseStartException when the directory is held by another process, cannot be written, or PostgreSQL does not start;
     *     the message says what to do
     */
    public static EmbeddedDatabase start(Settings settings) {
        Path data = settings.data().toAbsolutePath().normalize();
        FileChannel lockFile = lock(data);
        try {
            Path programs = settings.programs();
            PostgresBinaries binaries = PostgresBinaries.unpackInto(programs == null ? data : programs);
            PostgresAccount account = PostgresAccount.find(settings.userNamespaces());
            Path cluster = data.resolve("cluster");
            boolean fresh = !Files.exists(cluster.resolve("PG_VERSION"));
            String password = password(data);
            if (fresh) {
                initialise(cluster, data, binaries, account, password);
            } else {
                requireMajorVersion(cluster, binaries);
                account.own(cluster);
                stopOrphan(cluster, binaries, account);
            }
            int port = startPostmaster(cluster, data, binaries, account, settings.durable());
            EmbeddedDatabase database = new EmbeddedDatabase(cluster, binaries, account, lockFile, port, password);
            database.createDatabase();
            return database;
        } catch (RuntimeException e) {
            release(lockFile);
            throw e;
        } catch (IOException e) {
            release(lockFile);
            throw new DatabaseStartException("The data directory %s cannot be used: %s".formatted(data, e), e);
        }
    }

    /** The address to connect to, such as {@code jdbc:postgresql://127.0.0.1:40123/outturn}. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    /** The name to connect with. */
    public String user() {
        return USER;
    }

    /** The password to connect with. */
    public String password() {
        return password;
    }

    /** Stops the database in order; waits for up to 30 seconds. */
    @Override
    public void close() {
        stop(cluster, binaries, account);
        release(lockFile);
    }

    private static FileChannel lock(Path data) {
        Path file = data.resolve("outturn.lock");
        try {
            Files.createDirectories(data);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException e) {
                // held by this very process: the same answer
            }
            if (lock == null) {
                channel.close();
                throw new DatabaseStartException(
                        ("Another Outturn already uses the data directory %s. Stop it first, or give this"
                                        + " one its own directory: OUTTURN_DATA_DIRECTORY=/another/place.")
                                .formatted(data));
            }
            return channel;
        } catch (IOException e) {
            throw new DatabaseStartException(
                    "The data directory %s cannot be written by this account. Choose another: OUTTURN_DATA_DIRECTORY=/another/place."
                            .formatted(data),
                    e);
        }
    }

    private static void release(FileChannel lockFile) {
        try {
            lockFile.close();
        } catch (IOException e) {
            // the lock ends with the process in any case
        }
    }

    private static String password(Path data) throws IOException {
        Path file = data.resolve("database-password");
        if (!Files.exists(file)) {
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(file).trim();
    }

    private static void initialise(
            Path cluster, Path data, PostgresBinaries binaries, PostgresAccount account, String password)
            throws IOException {
        if (Files.exists(cluster)) {
            // a first start that was killed half-way: nothing was confirmed to anybody yet
            PostgresBinaries.delete(cluster);
        }
        Files.createDirectories(cluster);
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
        account.own(cluster);
        Path passwordFile = Files.createTempFile(data, "initdb-", ".password");
        try {
            Files.writeString(passwordFile, password + "\n");
            account.own(passwordFile);
            List<String> command = account.command(
                    binaries.program("initdb"),
                    List.of(
                            "--pgdata=" + cluster,
                            "--username=" + USER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--data-checksums"));
            run(command, data.resolve("initdb.log"));
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static void requireMajorVersion(Path cluster, PostgresBinaries binaries) throws IOException {
        String version = Files.readString(cluster.resolve("PG_VERSION")).trim();
        if (!version.equals(String.valueOf(binaries.majorVersion()))) {
            throw new DatabaseStartException(
                    ("The data directory was written by PostgreSQL %s; this Outturn brings version %d. Start the"
                                    + " former Outturn and export with it, or use pg_upgrade on %s.")
                            .formatted(version, binaries.majorVersion(), cluster));
        }
    }

    /** A postmaster outlives a Java process that was killed; it must end before its cluster is started anew. */
    private static void stopOrphan(Path cluster, PostgresBinaries binaries, PostgresAccount account)
            throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (isRunning(cluster)) {
            stop(cluster, binaries, account);
        } else {
            // the number may belong to some other program by now, which PostgreSQL itself would take for a running
            // server
            Files.deleteIfExists(pidFile);
        }
    }

    private static boolean isRunning(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"), StandardCharsets.ISO_8859_1);
            return !lines.isEmpty()
                    && lines.get(0).trim().matches("\\d{1,9}")
                    && ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                            .filter(EmbeddedDatabase::isPostgres)
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.endsWith("/postgres"))
                        .orElse(true);
    }

    private static int startPostmaster(
            Path cluster, Path data, PostgresBinaries binaries, PostgresAccount account, boolean durable)
            throws IOException {
        Path log = cluster.resolve("outturn-postgresql.log");
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            String options = options(port, durable);
            List<String> command = account.command(
                    binaries.program("pg_ctl"),
                    List.of("start", "-w", "-t", "60", "-D", cluster.toString(), "-l", log.toString(), "-o", options));
            try {
                run(command, data.resolve("pg_ctl.log"));
                return port;
            } catch (DatabaseStartException e) {
                String tail = tail(log);
                // between choosing the port and binding it, another program may have taken it
                if (attempt >= 3 || !tail.contains("could not bind")) {
                    throw new DatabaseStartException(
                            "PostgreSQL did not start in %s. Its last words:%n%s".formatted(cluster, tail), e);
                }
            }
        }
    }

    private static String options(int port, boolean durable) {
        List<String> options = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=128MB",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC"));
        String durability = durable ? "on" : "off";
        options.add("fsync=" + durability);
        options.add("synchronous_commit=" + durability);
        options.add("full_page_writes=" + durability);
        StringBuilder line = new StringBuilder();
        options.forEach(option -> line.append(" -c ").append(option));
        return line.toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void stop(Path cluster, PostgresBinaries binaries, PostgresAccount account) {
        try {
            run(
                    account.command(
                            binaries.program("pg_ctl"),
                            List.of("stop", "-w", "-t", "30", "-m", "fast", "-D", cluster.toString())),
                    null);
        } catch (DatabaseStartException e) {
            if (isRunning(cluster)) {
                throw e;
            }
            // it ended by itself in the meantime, or was killed
        }
    }

    private void createDatabase() {
        String server = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        try (Connection connection = DriverManager.getConnection(server, USER, password);
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
                    .next()) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            close();
            throw new DatabaseStartException("PostgreSQL started, but does not let us in at " + server, e);
        }
    }

    private static void run(List<String> command, @Nullable Path output) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(
                    output == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(output.toFile()));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new DatabaseStartException("%s did not end within two minutes".formatted(command.get(0)));
            }
            if (process.exitValue() != 0) {
                throw new DatabaseStartException("%s ended with %d. %s"
                        .formatted(String.join(" ", command), process.exitValue(), output == null ? "" : tail(output)));
            }
        } catch (IOException e) {
            throw new DatabaseStartException("%s cannot be run".formatted(command.get(0)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("Interrupted while waiting for " + command.get(0), e);
        }
    }

    private static String tail(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return "(no log at %s)".formatted(file);
        }
    }
}
