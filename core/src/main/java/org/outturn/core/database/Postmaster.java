package org.outturn.core.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server of one cluster: initialised, started and stopped by its own programs.
 *
 * @param cluster the directory of its files
 * @param binaries its programs
 * @param account under which account they run
 * @param durable whether commits are waited for
 */
record Postmaster(Path cluster, PostgresBinaries binaries, PostgresAccount account, boolean durable) {

    /** Whether there is a cluster already. */
    boolean hasCluster() {
        return Files.exists(cluster.resolve("PG_VERSION"));
    }

    /** Makes a new cluster, whose superuser has this name and password. */
    void initialise(String user, String password) throws IOException {
        if (Files.exists(cluster)) {
            // a first start that was killed half-way: nothing was confirmed to anybody yet
            PostgresBinaries.delete(cluster);
        }
        Files.createDirectories(cluster);
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
        account.own(cluster);
        Path passwordFile = Files.createTempFile(cluster.getParent(), "initdb-", ".password");
        try {
            Files.writeString(passwordFile, password + "\n");
            account.own(passwordFile);
            List<String> command = account.command(
                    binaries.program("initdb"),
                    List.of(
                            "--pgdata=" + cluster,
                            "--username=" + user,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--data-checksums"));
            run(command, cluster.resolveSibling("initdb.log"));
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** Refuses a cluster that another major version wrote. */
    void requireMajorVersion() throws IOException {
        String version = Files.readString(cluster.resolve("PG_VERSION")).trim();
        if (!version.equals(String.valueOf(binaries.majorVersion()))) {
            throw new DatabaseStartException(
                    ("The data directory was written by PostgreSQL %s; this Outturn brings version %d. Start the"
                                    + " former Outturn and export with it, or use pg_upgrade on %s.")
                            .formatted(version, binaries.majorVersion(), cluster));
        }
    }

    /** A postmaster outlives a Java process that was killed; it must end before its cluster is started anew. */
    void stopOrphan() throws IOException {
        if (process().isPresent()) {
            stop();
        } else {
            // the number in it may belong to some other program by now, which PostgreSQL itself would take for a
            // running server
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    /** The running server, by the number in its file. */
    Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"), StandardCharsets.ISO_8859_1);
            return lines.isEmpty() || !lines.get(0).trim().matches("\\d{1,9}")
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).trim())).filter(Postmaster::isPostgres);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.endsWith("/postgres"))
                        .orElse(true);
    }

    /**
     * Starts the server and returns when it accepts connections.
     *
     * @param wanted the port; 0 for any free one
     * @return the port it listens on
     */
    int start(int wanted) throws IOException {
        Path log = cluster.resolve("outturn-postgresql.log");
        for (int attempt = 1; ; attempt++) {
            int port = wanted == 0 ? freePort() : wanted;
            List<String> command = account.command(
                    binaries.program("pg_ctl"),
                    List.of(
                            "start",
                            "-w",
                            "-t",
                            "60",
                            "-D",
                            cluster.toString(),
                            "-l",
                            log.toString(),
                            "-o",
                            options(port)));
            try {
                run(command, cluster.resolveSibling("pg_ctl.log"));
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

    private String options(int port) {
        List<String> options = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=256MB",
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

    /** Stops the server in order; waits for up to 30 seconds. */
    void stop() {
        try {
            run(
                    account.command(
                            binaries.program("pg_ctl"),
                            List.of("stop", "-w", "-t", "30", "-m", "fast", "-D", cluster.toString())),
                    null);
        } catch (DatabaseStartException e) {
            if (process().isPresent()) {
                throw e;
            }
            // it ended by itself in the meantime, or was killed
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
