package org.outturn.web.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.outturn.core.database.EmbeddedDatabase;
import org.outturn.core.editor.Secret;

/** The packaged application in a process of its own, with its embedded database, as an operator starts it. */
final class RunningOutturn implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path data;
    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningOutturn(Path data, Process process, int port) {
        this.data = data;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts one that serves pages and does nothing of its own meanwhile: it checks no feeds, and what comes again and again waits.
     *
     * @param data the data directory
     */
    static RunningOutturn pagesAlone(Path data) throws IOException, InterruptedException {
        return start(
                data,
                options(),
                Map.of("OUTTURN_IMPORTS_ENABLED", "false", "OUTTURN_JOBS_ENABLED", "false"));
    }

    /** What the README starts it with, and more. */
    static List<String> options(String... more) {
        List<String> options = new ArrayList<>(List.of("-Xmx256m", "-XX:+UseSerialGC"));
        options.addAll(List.of(more));
        return options;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param data the data directory
     * @param options for the virtual machine
     * @param settings environment variables
     */
    static RunningOutturn start(Path data, List<String> options, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port;
        try (java.net.ServerSocket free = new java.net.ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(command(options, List.of()));
        builder.environment().put("OUTTURN_DATA_DIRECTORY", data.toString());
        builder.environment().put("OUTTURN_SAMPLE", "false");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        Files.createDirectories(data);
        Path log = data.resolve("outturn.log");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        RunningOutturn outturn = new RunningOutturn(data, process, port);
        long begin = System.nanoTime();
        while (!outturn.isReady()) {
            if (!process.isAlive() || System.nanoTime() - begin > LONGEST_START.toNanos()) {
                process.destroy();
                throw new IllegalStateException("It did not start: " + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return outturn;
    }

    /** The words that start the packaged application. */
    static List<String> command(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        command.addAll(arguments);
        return command;
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready", "").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    HttpResponse<byte[]> get(String path, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).timeout(Duration.ofMinutes(2));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The processor time that the process has had. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The processor time that the database has had, its processes of now and of before; zero where the system does not say. */
    static Duration databaseCpu(Path data) throws IOException {
        Optional<Path> file;
        try (Stream<Path> files = Files.walk(data, 3)) {
            file = files.filter(path -> path.endsWith("postmaster.pid")).findFirst();
        }
        if (file.isEmpty() || !Files.exists(Path.of("/proc/self/stat"))) {
            return Duration.ZERO;
        }
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file.get()).get(0).strip()))
                .orElseThrow();
        long ticks = ticks(postmaster, 4);
        for (ProcessHandle child : postmaster.children().toList()) {
            ticks += ticks(child, 2);
        }
        return Duration.ofMillis(ticks * 10);
    }

    /** The first so many of a process's times: user, system, and both of its ended children. */
    private static long ticks(ProcessHandle process, int times) throws IOException {
        Path stat = Path.of("/proc/" + process.pid() + "/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        String[] words = line.substring(line.lastIndexOf(')') + 2).split(" ");
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += Long.parseLong(words[11 + i]);
        }
        return sum;
    }

    /** The resident memory of the process in MB; zero where the system does not say. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    Connection connect() throws SQLException {
        return connect(data);
    }

    static Connection connect(Path data) throws SQLException {
        EmbeddedDatabase.Access access = EmbeddedDatabase.running(data)
                .orElseThrow(() -> new IllegalStateException("No database runs on " + data));
        return DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
    }

    static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Signs an editor in without a form; gives the cookie. */
    String signIn(Connection connection) throws SQLException {
        Secret secret = Secret.random();
        execute(
                connection,
                "insert into editor (sign_in_name, name, role, created_at) values ('bench', 'Bench', 'admin', now()) on conflict do nothing");
        try (var insert = connection.prepareStatement(
                "insert into session (editor_id, secret_hash, created_at, last_seen_at, expires_at)"
                        + " select id, ?, now(), now(), now() + interval '1 day' from editor where sign_in_name = 'bench'")) {
            insert.setBytes(1, secret.hash());
            insert.executeUpdate();
        }
        return "outturn-session=" + secret.value();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(60, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
