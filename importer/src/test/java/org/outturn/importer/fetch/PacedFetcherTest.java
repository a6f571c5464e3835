package org.outturn.importer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.outturn.importer.fetch.PacedFetcher.Outcome;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PacedFetcherTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RudeServer server = new RudeServer();
    private final PageFetcher fetcher = new PageFetcher(
            FetchLimits.defaults("test", "").allowing(List.of(new Network("127.0.0.0/8"))), InstantSource.system());

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    private PacedFetcher paced(int atOnce, Duration spacing) {
        return new PacedFetcher(fetcher, new HostPace(atOnce, spacing), InstantSource.system());
    }

    private Outcome fetch(PacedFetcher paced, String path, Duration patience) throws InterruptedException {
        return paced.fetch(FetchRequest.of(server.address(path)), Duration.ZERO, patience);
    }

    @Test
    void requestsToOneHostBeginApart() throws Exception {
        List<Long> begins = new ArrayList<>();
        server.on("/a", out -> {
            synchronized (begins) {
                begins.add(System.nanoTime());
            }
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));
        });
        PacedFetcher paced = paced(4, Duration.ofMillis(200));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                outcomes.add(threads.submit(() -> fetch(paced, "/a", PATIENCE)));
            }
            for (Future<Outcome> outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Done.class);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(begins).hasSize(4);
        assertThat(Duration.ofNanos(begins.get(3) - begins.get(0))).isGreaterThan(Duration.ofMillis(450));
    }

    @Test
    void onlySoManyAreUnderWayAtOnce() throws Exception {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.on("/a", out -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            Thread.sleep(100);
            underWay.decrementAndGet();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));
        });
        PacedFetcher paced = paced(2, Duration.ZERO);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                outcomes.add(threads.submit(() -> fetch(paced, "/a", PATIENCE)));
            }
            for (Future<Outcome> outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Done.class);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void whoHasNoPatienceIsToldWhenToComeAgain() throws Exception {
        server.on("/a", "HTTP/1.1 200 OK\nContent-Length: 0", new byte[0]);
        PacedFetcher paced = paced(1, Duration.ofHours(1));
        fetch(paced, "/a", Duration.ZERO);
        Outcome.Later later = (Outcome.Later) fetch(paced, "/a", Duration.ofSeconds(1));
        assertThat(later.notBefore()).isAfter(Instant.now().plus(Duration.ofMinutes(59)));
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void aQueueThatIsLongerThanThePatienceIsNotJoined() throws Exception {
        server.on("/a", "HTTP/1.1 200 OK\nContent-Length: 0", new byte[0]);
        PacedFetcher paced = paced(1, Duration.ofMillis(600));
        ExecutorService threads = Executors.newFixedThreadPool(12);
        List<Future<Outcome>> outcomes = new ArrayList<>();
        long begin = System.nanoTime();
        try {
            for (int i = 0; i < 12; i++) {
                outcomes.add(threads.submit(() -> fetch(paced, "/a", Duration.ofSeconds(2))));
            }
            List<Instant> promised = new ArrayList<>();
            for (Future<Outcome> outcome : outcomes) {
                if (outcome.get() instanceof Outcome.Later later) {
                    promised.add(later.notBefore());
                }
            }
            assertThat(promised).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
            assertThat(server.requests).hasSizeBetween(2, 5);
        } finally {
            threads.shutdownNow();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void whoWaitsForOthersInVainIsToldToComeAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        server.on("/slow", out -> {
            begun.countDown();
            end.await();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));
        });
        PacedFetcher paced = paced(1, Duration.ZERO);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Outcome> first = thread.submit(() -> fetch(paced, "/slow", PATIENCE));
            begun.await();
            Outcome.Later later = (Outcome.Later) fetch(paced, "/slow", Duration.ofMillis(100));
            assertThat(later.notBefore()).isAfter(Instant.now());
            end.countDown();
            assertThat(first.get()).isInstanceOf(Outcome.Done.class);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void aHostThatAsksForPeaceGetsIt() throws Exception {
        server.on("/busy", "HTTP/1.1 429 Slow down\nRetry-After: 3600\nContent-Length: 0", new byte[0]);
        server.on("/down", "HTTP/1.1 503 Down\nRetry-After: 3600\nContent-Length: 0", new byte[0]);
        for (String path : List.of("/busy", "/down")) {
            PacedFetcher paced = paced(2, Duration.ZERO);
            assertThat(fetch(paced, path, PATIENCE)).isInstanceOf(Outcome.Done.class);
            Outcome.Later later = (Outcome.Later) fetch(paced, path, Duration.ofSeconds(1));
            assertThat(later.notBefore()).isAfter(Instant.now().plus(Duration.ofMinutes(59)));
        }
    }
}
