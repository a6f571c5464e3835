package org.outturn.web.export;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.core.export.ExportStatements;
import org.outturn.core.load.ManyClaims;
import org.outturn.web.Visitor;
import org.postgresql.PGConnection;

/**
 * How fast exports are, against what the database alone can copy out in the same run. Run by name, with any number of claims:
 * {@code mvn -pl core,importer,web test -Dtest=ExportBenchmark -Dsurefire.failIfNoSpecifiedTests=false -DargLine="-Xmx256m
 * -Dbenchmark.claims=1000000"}.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(ExportBenchmark.Unlimited.class)
class ExportBenchmark {
    private static final int ROUNDS = 3;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/")
    URL root;

    private String token = "";

    /** The benchmark makes more requests than a token may. */
    public static class Unlimited implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("outturn.export.requests-per-minute", "1000000");
        }
    }

    /** What one download took. */
    private record Took(double seconds, double firstByte, long bytes, long rows) {
        double perSecond() {
            return rows / seconds;
        }
    }

    @Test
    void measure() throws Exception {
        int claims = Integer.getInteger("benchmark.claims", 20_000);
        token = Visitor.named("Bench Mark", Role.ADMIN).token().value();
        try (Connection connection = dedicated()) {
            ManyClaims.fill(connection, claims, LocalDate.now(ZoneOffset.UTC));
        }
        System.out.printf(
                "%,d claims, heap of at most %d MB%n",
                claims, Runtime.getRuntime().maxMemory() / 1024 / 1024);
        double copied = 0;
        for (int i = 0; i < ROUNDS; i++) {
            copied = Math.max(copied, copy());
        }
        System.out.printf("%-12s %,10.0f rows/s%n", "copy", copied);
        get("claims.csv?limit=1");
        for (String format : List.of("csv", "jsonl", "parquet", "xlsx", "jsonld")) {
            long before = memory();
            AtomicLong most = new AtomicLong(before);
            Thread watch = watch(most);
            Took best = null;
            for (int i = 0; i < ROUNDS; i++) {
                Took took = get("claims." + format);
                best = best == null || took.seconds() < best.seconds() ? took : best;
            }
            watch.interrupt();
            watch.join();
            System.out.printf(
                    "%-12s %,10.0f rows/s, %.2f of copy, first byte after %.0f ms, %.1f MB, memory grew by %d MB%n",
                    format,
                    best.perSecond(),
                    best.perSecond() / copied,
                    best.firstByte() * 1000,
                    best.bytes() / 1e6,
                    (most.get() - before) / 1024);
        }
        System.out.printf(
                "%-12s %.1f ms at the median%n", "page of 100", at(times("api/v1/claims?limit=100", 60), 0.5));
        System.out.printf("%-12s %.0f ms at the 99th percentile, alone%n", "list", at(times("claims", 60), 0.99));
        manyAtOnce();
    }

    private void manyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Future<Took>> downloads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            downloads.add(threads.submit(() -> get("claims.csv")));
        }
        List<Double> times = new ArrayList<>();
        while (downloads.stream().anyMatch(download -> !download.isDone())) {
            times.addAll(times("claims", 5));
        }
        for (Future<Took> download : downloads) {
            download.get();
        }
        threads.shutdown();
        System.out.printf(
                "%-12s %.0f ms at the 99th percentile of %d, while 20 exports run%n",
                "list", at(times, 0.99), times.size());
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(share * sorted.size()))) * 1000;
    }

    private List<Double> times(String path, int rounds) throws IOException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            times.add(open(path).seconds());
        }
        return times.subList(Math.min(rounds / 3, 20), rounds);
    }

    private Connection dedicated() throws Exception {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class),
                ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class),
                ConfigProvider.getConfig().getValue("quarkus.datasource.password", String.class));
    }

    /** Rows a second of COPY of the same columns in the same order, as psql's \copy does it. */
    private double copy() throws Exception {
        try (Connection connection = dedicated()) {
            long began = System.nanoTime();
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (" + ExportStatements.claims(LocalDate.of(2025, 6, 12))
                                    + ") to stdout with (format csv, header)",
                            OutputStream.nullOutputStream());
            return rows / ((System.nanoTime() - began) / 1e9);
        }
    }

    private Took get(String file) throws IOException {
        return open("api/v1/" + file);
    }

    private Took open(String path) throws IOException {
        long began = System.nanoTime();
        HttpURLConnection connection = (HttpURLConnection) new URL(root, path).openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        long bytes = 0;
        double first = 0;
        try (InputStream body = connection.getInputStream()) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                first = bytes == 0 ? (System.nanoTime() - began) / 1e9 : first;
                bytes += read;
            }
        }
        long rows = connection.getHeaderFieldLong("Outturn-Rows", 0);
        return new Took((System.nanoTime() - began) / 1e9, first, bytes, rows);
    }

    /** The memory that is resident, in kB. */
    private static long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static Thread watch(AtomicLong most) {
        Thread watch = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    long now = memory();
                    most.accumulateAndGet(now, Math::max);
                    Thread.sleep(20);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        watch.start();
        return watch;
    }
}
