package org.outturn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application as an operator has it: started, killed in every way, and started again. */
class PackagedApplicationIT {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final String PASSWORD = "a quiet harbour town";

    @TempDir
    Path home;

    private final List<Process> started = new ArrayList<>();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private int port;

    @AfterEach
    void stop() throws Exception {
        for (Process process : started) {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
        postmaster().ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void whatWasConfirmedSurvivesEveryWayOfBeingKilled() throws Exception {
        port = freePort();
        Process first = start("first.log", home.resolve("data"), port);
        awaitUp(first, "first.log");
        String log = Files.readString(home.resolve("first.log"));
        Matcher link = Pattern.compile("/sign-in/[\\w-]{43}").matcher(log);
        assertThat(link.find()).isTrue();
        chooseAPassword(link.group());
        assertThat(get("/").body()).contains("<h1>Today</h1>").contains("await review");

        // a second one on the same data, and one on the same port, are told what is wrong
        Process sameData = start("same-data.log", home.resolve("data"), freePort());
        assertThat(sameData.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(sameData.exitValue()).isEqualTo(1);
        assertThat(Files.readString(home.resolve("same-data.log")))
                .contains("Another Outturn already uses the data directory");
        Process samePort = start("same-port.log", home.resolve("other"), port);
        assertThat(samePort.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(samePort.exitValue()).isEqualTo(1);
        assertThat(Files.readString(home.resolve("same-port.log"))).contains("The port is taken");

        // Java alone is killed: its postmaster stays behind
        String confirmed = addArticle("one");
        first.destroyForcibly().waitFor();
        assertThat(postmaster()).isPresent();
        Process second = start("second.log", home.resolve("data"), port);
        awaitUp(second, "second.log");
        signIn();
        assertThat(get(confirmed).body()).contains("Ferry one to run at night");
        assertThat(Files.readString(home.resolve("second.log"))).doesNotContain("First start");

        // the database dies under it: the page says so, and then all is well again
        postmaster().orElseThrow().destroyForcibly();
        Set<Integer> answers = new TreeSet<>();
        await(
                () -> {
                    int status = get("/").statusCode();
                    answers.add(status);
                    return status == 200;
                },
                Duration.ofSeconds(60),
                "recovery");
        // never a bare 500, and never a sign-in page for somebody who is signed in
        assertThat(answers).isSubsetOf(200, 503);
        assertThat(get("/").body()).contains("<h1>Today</h1>");

        // both are killed at once
        String also = addArticle("two");
        ProcessHandle postmaster = postmaster().orElseThrow();
        second.destroyForcibly();
        postmaster.destroyForcibly();
        second.waitFor();
        postmaster.onExit().get(30, TimeUnit.SECONDS);
        Process third = start("third.log", home.resolve("data"), port);
        Instant begin = Instant.now();
        awaitUp(third, "third.log");
        System.out.printf(
                "Start on existing data after a kill: %d ms%n",
                Duration.between(begin, Instant.now()).toMillis());
        signIn();
        assertThat(get(confirmed).body()).contains("Ferry one to run at night");
        assertThat(get(also).body()).contains("Ferry two to run at night");

        // asked to stop, it stops in order and takes the database along
        third.destroy();
        assertThat(third.waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(postmaster()).isEmpty();
    }

    private Process start(String log, Path data, int onPort) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toAbsolutePath().toString());
        builder.environment().put("OUTTURN_DATA_DIRECTORY", data.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(onPort));
        builder.redirectErrorStream(true).redirectOutput(home.resolve(log).toFile());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private void awaitUp(Process process, String log) throws IOException {
        try {
            await(
                    () -> {
                        if (!process.isAlive()) {
                            throw new AssertionError("It ended by itself");
                        }
                        return status("/q/health/ready") == 200;
                    },
                    Duration.ofSeconds(180),
                    "the start");
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + System.lineSeparator() + Files.readString(home.resolve(log)), e);
        }
    }

    private static void await(BooleanSupplier condition, Duration limit, String what) {
        Instant end = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited too long for " + what);
            }
            LockSupport.parkNanos(200_000_000);
        }
    }

    private int status(String path) {
        try {
            return get(path).statusCode();
        } catch (AssertionError e) {
            return 0;
        }
    }

    private HttpResponse<String> get(String path) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer from " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> post(String page, String path, String... fields) throws Exception {
        StringBuilder form = new StringBuilder("csrf=");
        form.append(encode(
                Jsoup.parse(get(page).body()).selectFirst("input[name=csrf]").val()));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encode(fields[i + 1]));
        }
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void chooseAPassword(String link) throws Exception {
        assertThat(post(link, link, "password", PASSWORD, "again", PASSWORD).body())
                .contains("<h1>Today</h1>");
    }

    private void signIn() throws Exception {
        if (!get("/").body().contains("<h1>Today</h1>")) {
            post("/sign-in", "/sign-in", "name", "admin", "password", PASSWORD, "keep", "true");
        }
    }

    private String addArticle(String name) throws Exception {
        String text = """
                Ferry %s to run at night

                March 14, 2025

                The ferry company will start a night service by the end of May, its director said on Friday.

                Original url:

                <https://harbour-post.example/%s>
                """.formatted(name, name);
        HttpResponse<String> added = post("/articles/new", "/articles/pasted", "text", text);
        assertThat(added.statusCode()).isEqualTo(200);
        return added.uri().getPath();
    }

    private java.util.Optional<ProcessHandle> postmaster() throws IOException {
        Path file = home.resolve("data/cluster/postmaster.pid");
        if (!Files.exists(file)) {
            return java.util.Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).trim()))
                .filter(ProcessHandle::isAlive);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
