package org.outturn.core.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

    private final Postmaster postmaster;
    private final FileChannel lockFile;
    private final int port;
    private final String password;
    private volatile boolean closing;

    private EmbeddedDatabase(Postmaster postmaster, FileChannel lockFile, int port, String password) {
        this.postmaster = postmaster;
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
            Postmaster postmaster = new Postmaster(data.resolve("cluster"), binaries, account, settings.durable());
            String password = password(data);
            if (postmaster.hasCluster()) {
                postmaster.requireMajorVersion();
                account.own(postmaster.cluster());
                postmaster.stopOrphan();
            } else {
                postmaster.initialise(USER, password);
            }
            EmbeddedDatabase database = new EmbeddedDatabase(postmaster, lockFile, postmaster.start(0), password);
            database.createDatabase();
            database.watch();
            return database;
        } catch (RuntimeException e) {
            release(lockFile);
            throw e;
        } catch (IOException e) {
            release(lockFile);
            throw new DatabaseStartException("The data directory %s cannot be used: %s".formatted(data, e), e);
        }
    }

    /**
     * How to reach a database that another process has started.
     *
     * @param jdbcUrl the address to connect to
     * @param user the name to connect with
     * @param password the password to connect with
     */
    public record Access(String jdbcUrl, String user, String password) {}

    /** The access to the database that another process runs on a data directory; empty when none does. */
    public static Optional<Access> running(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("cluster").resolve("postmaster.pid"));
            String url = "jdbc:postgresql://127.0.0.1:%d/%s"
                    .formatted(Integer.parseInt(lines.get(3).strip()), DATABASE);
            return isHeld(data) ? Optional.of(new Access(url, USER, password(data))) : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isHeld(Path data) throws IOException {
        try (FileChannel channel = FileChannel.open(data.resolve("outturn.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
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
    public synchronized void close() {
        closing = true;
        postmaster.stop();
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

    /** Starts the postmaster anew, at the same address, whenever it dies without having been told to. */
    private void watch() {
        postmaster.process().ifPresent(process -> {
            CompletableFuture<Void> unused = process.onExit().thenRunAsync(this::revive);
        });
    }

    private synchronized void revive() {
        if (closing) {
            return;
        }
        try {
            postmaster.stopOrphan();
            postmaster.start(port);
            watch();
        } catch (IOException | DatabaseStartException e) {
            System.getLogger(EmbeddedDatabase.class.getName())
                    .log(System.Logger.Level.ERROR, "PostgreSQL died and could not be started again", e);
        }
    }

    /** Once for a cluster; a file in it says that it is done, since asking takes the better part of a second. */
    private void createDatabase() {
        Path done = postmaster.cluster().resolve("outturn-database");
        if (Files.exists(done)) {
            return;
        }
        String server = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        try (Connection connection = DriverManager.getConnection(server, USER, password);
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
                    .next()) {
                statement.execute("create database " + DATABASE);
            }
            Files.writeString(done, "The database was made.\n");
        } catch (IOException e) {
            close();
            throw new DatabaseStartException("The cluster %s cannot be written: %s".formatted(done.getParent(), e), e);
        } catch (SQLException e) {
            close();
            throw new DatabaseStartException("PostgreSQL started, but does not let us in at " + server, e);
        }
    }
}
