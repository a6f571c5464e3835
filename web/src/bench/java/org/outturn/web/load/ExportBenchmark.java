package org.outturn.web.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.outturn.core.export.ExportStatements;
import org.postgresql.PGConnection;

/**
 * How fast whole exports are, against what the database alone copies out of the same columns in the same run; how soon they begin, what
 * memory they take, and what twenty at once do to the pages. On the database of {@link DeskBenchmark}, which is made when it is missing.
 */
public final class ExportBenchmark {
    private static final int AT_ONCE = 20;
    private static final int PAGES = 60;
    private static final int LOOK_MILLIS = 50;

    private final RunningOutturn outturn;
    private final String cookie;
    private final HttpClient client = HttpClient.newHttpClient();

    private ExportBenchmark(RunningOutturn outturn, String cookie) {
        this.outturn = outturn;
        this.cookie = cookie;
    }

    /** What one download took: seconds until its first byte and until its end, bytes and rows; no bytes when it was refused. */
    private record Took(double firstByte, double seconds, long bytes, long rows) {
        double perSecond() {
            return rows / seconds;
        }
    }

    /** Measures and prints; the one argument is the number of claims. */
    public static void main(String... arguments) throws Exception {
        int claims = Integer.parseInt(arguments[0]);
        Path data = DeskBenchmark.data(claims);
        try (RunningOutturn outturn = RunningOutturn.pagesAlone(data);
                Connection connection = outturn.connect()) {
            DeskBenchmark.fill(connection, claims, data);
            new ExportBenchmark(outturn, outturn.signIn(connection)).measure(connection);
        }
    }

    private void measure(Connection connection) throws Exception {
        get("/api/v1/claims.csv?speaker=1");
        double copied = copy(connection);
        System.out.printf("%-10s %,9.0f rows/s%n", "copy", copied);
        for (String format : List.of("csv", "jsonl", "parquet", "xlsx", "jsonld")) {
            long before = outturn.residentMegabytes();
            AtomicLong most = new AtomicLong(before);
            AtomicBoolean done = new AtomicBoolean();
            Thread watch = watch(most, done);
            Took took = get("/api/v1/claims." + format);
            done.set(true);
            watch.join();
            System.out.printf(
                    "%-10s %,9.0f rows/s, %.2f of copy, first byte after %.0f ms, %,d rows, %.1f MB, memory grew by %d MB%n",
                    format,
                    took.perSecond(),
                    took.perSecond() / copied,
                    took.firstByte() * 1000,
                    took.rows(),
                    took.bytes() / 1e6,
                    most.get() - before);
        }
        System.out.printf("%-10s %,9.0f rows/s, once more%n", "copy", copy(connection));
        for (int i = 0; i < PAGES; i++) {
            get("/claims");
        }
        System.out.printf("%-10s p99 %.0f ms alone%n", "/claims", at(times(PAGES), 0.99));
        manyAtOnce();
    }

    /** Twenty readers, who go away after a minute of it. */
    private void manyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Took>> downloads = new ArrayList<>();
        AtomicBoolean enough = new AtomicBoolean();
        for (int i = 0; i < AT_ONCE; i++) {
            downloads.add(threads.submit(() -> get("/api/v1/claims.csv", enough)));
        }
        List<Double> times = times(PAGES * 4);
        enough.set(true);
        int begun = 0;
        for (Future<Took> download : downloads) {
            begun += download.get().bytes() > 0 ? 1 : 0;
        }
        threads.shutdown();
        System.out.printf(
                "%-10s median %.0f ms, p99 %.0f ms of %d, while %d exports run (%d were sent something)%n",
                "/claims", at(times, 0.5), at(times, 0.99), times.size(), AT_ONCE, begun);
    }

    private List<Double> times(int rounds) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            times.add(get("/claims").seconds());
        }
        return times;
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(share * sorted.size()))) * 1000;
    }

    /** Rows a second of COPY of the same columns in the same order, as psql's \copy does it. */
    private static double copy(Connection connection) throws SQLException, IOException {
        long began = System.nanoTime();
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (" + ExportStatements.claims(LocalDate.now(ZoneOffset.UTC))
                                + ") to stdout with (format csv, header)",
                        OutputStream.nullOutputStream());
        return rows / ((System.nanoTime() - began) / 1e9);
    }

    private Took get(String path) throws IOException, InterruptedException {
        return get(path, new AtomicBoolean());
    }

    private Took get(String path, AtomicBoolean enough) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(outturn.address(path))
                .header("Cookie", cookie)
                .build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() == 503) {
            answer.body().close();
            return new Took(0, (System.nanoTime() - began) / 1e9, 0, 0);
        }
        if (answer.statusCode() != 200) {
            throw new IOException(path + " is answered with " + answer.statusCode());
        }
        long bytes = 0;
        double first = 0;
        try (InputStream body = answer.body()) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = body.read(buffer); read >= 0 && !enough.get(); read = body.read(buffer)) {
                first = bytes == 0 ? (System.nanoTime() - began) / 1e9 : first;
                bytes += read;
            }
        }
        long rows = answer.headers().firstValueAsLong("Outturn-Rows").orElse(0);
        return new Took(first, (System.nanoTime() - began) / 1e9, bytes, rows);
    }

    private Thread watch(AtomicLong most, AtomicBoolean done) {
        Thread watch = new Thread(() -> {
            while (!done.get()) {
                try {
                    long now = outturn.residentMegabytes();
                    most.accumulateAndGet(now, Math::max);
                    Thread.sleep(LOOK_MILLIS);
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
