package org.outturn.web.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.outturn.core.load.ManyClaims;

/**
 * How long the pages take on a desk with very many claims: one reader alone, and fifty requests a second. The database is made once
 * and kept in {@code target/bench/desk-N}.
 */
public final class DeskBenchmark {
    private static final int ROUNDS = 20;
    private static final int WARM_UP = 5;
    private static final int PER_SECOND = 50;
    private static final int SECONDS = 30;

    private DeskBenchmark() {}

    /** Measures and prints; the one argument is the number of claims. */
    public static void main(String... arguments) throws Exception {
        int claims = Integer.parseInt(arguments[0]);
        Path data = data(claims);
        try (RunningOutturn outturn = RunningOutturn.pagesAlone(data);
                Connection connection = outturn.connect()) {
            fill(connection, claims, data);
            for (String table : List.of("claim", "appearance", "status_change", "article")) {
                System.out.printf(
                        "%s: %,d%n", table, RunningOutturn.count(connection, "select count(*) from " + table));
            }
            String cookie = outturn.signIn(connection);
            List<String> pages = pages(connection);
            alone(outturn, cookie, pages);
            long claim = someClaim(connection);
            for (String phase : List.of("at first", "then", "warm")) {
                together(outturn, cookie, claim, phase);
            }
            System.out.printf("Resident memory: %,d MB%n", outturn.residentMegabytes());
        }
    }

    /** Where the database with so many claims is kept. */
    static Path data(int claims) {
        return Path.of("target", "bench", "desk-" + claims).toAbsolutePath();
    }

    /** Makes the claims, unless they are there. */
    static void fill(Connection connection, int claims, Path data) throws SQLException, IOException {
        Path filled = data.resolve("filled");
        if (!Files.exists(filled)) {
            long begin = System.nanoTime();
            ManyClaims.fill(connection, claims, LocalDate.now(ZoneOffset.UTC));
            Files.writeString(filled, "");
            System.out.printf("Made in %,d s%n", (System.nanoTime() - begin) / 1_000_000_000);
        }
    }

    private static List<String> pages(Connection connection) throws SQLException {
        long claim = someClaim(connection);
        long speaker = RunningOutturn.count(connection, "select speaker_id from claim where id = " + claim);
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/review",
                "/claims",
                "/claims?timing=overdue",
                "/claims?timing=due",
                "/claims?timing=upcoming",
                "/claims?status=happened&sort=-changed",
                "/claims?kind=commitment&certainty=eos5",
                "/claims?sort=summary",
                "/claims?words=bridge",
                "/claims?words=%22rate+decision%22+Aldmoor",
                "/claims?words=nothingofthekind",
                "/claims?speaker=" + speaker,
                "/claims?source=7&timing=overdue",
                "/claims?owner=3&status=open",
                "/claims?dueFrom=2025-03-01&dueTo=2025-03-31",
                "/claims?evidence=proposed",
                "/claims?withoutCriteria=true",
                "/claims/" + claim,
                "/articles",
                "/speakers",
                "/speakers/" + speaker,
                "/sources",
                "/calendar",
                "/reports",
                "/corrections",
                "/runs",
                "/api/v1/claims?limit=100"));
        return pages;
    }

    private static long someClaim(Connection connection) throws SQLException {
        return RunningOutturn.count(
                connection, "select id from claim where review = 'accepted' and status = 'happened' order by id limit 1");
    }

    private static void alone(RunningOutturn outturn, String cookie, List<String> pages)
            throws IOException, InterruptedException {
        System.out.printf("%n%-56s %9s %9s %9s %9s%n", "One reader", "median ms", "p95 ms", "kB", "status");
        for (String page : pages) {
            long[] times = new long[ROUNDS];
            HttpResponse<byte[]> answer = outturn.get(page, cookie);
            for (int i = 0; i < WARM_UP && answer.statusCode() == 200; i++) {
                outturn.get(page, cookie);
            }
            for (int i = 0; i < ROUNDS; i++) {
                long begin = System.nanoTime();
                answer = outturn.get(page, cookie);
                times[i] = System.nanoTime() - begin;
            }
            Arrays.sort(times);
            System.out.printf(
                    "%-56s %9.1f %9.1f %9.1f %9d%n",
                    page,
                    times[ROUNDS / 2] / 1e6,
                    times[ROUNDS * 95 / 100] / 1e6,
                    answer.body().length / 1024.0,
                    answer.statusCode());
        }
    }

    /** In three phases, since the virtual machine compiles for about a minute under load. */
    private static void together(RunningOutturn outturn, String cookie, long claim, String phase)
            throws InterruptedException {
        List<String> mixture = List.of("/", "/review", "/claims", "/claims?timing=overdue", "/claims/" + claim);
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Integer> refused = new ConcurrentLinkedQueue<>();
        ExecutorService readers = Executors.newFixedThreadPool(64);
        long begin = System.nanoTime();
        for (int i = 0; i < PER_SECOND * SECONDS; i++) {
            long due = begin + i * Duration.ofSeconds(1).toNanos() / PER_SECOND;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            String page = mixture.get(i % mixture.size());
            readers.submit(() -> {
                // from the moment it was due, so that a stall counts for all that it delays
                int status = outturn.get(page, cookie).statusCode();
                times.add(System.nanoTime() - due);
                if (status != 200) {
                    refused.add(status);
                }
                return null;
            });
        }
        readers.shutdown();
        readers.awaitTermination(2, TimeUnit.MINUTES);
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%nFifty requests a second for %d s, %s: %,d answers, %d other than 200; median %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                SECONDS,
                phase,
                sorted.length,
                refused.size(),
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6);
    }
}
