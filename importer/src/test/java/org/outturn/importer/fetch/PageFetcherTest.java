package org.outturn.importer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.importer.fetch.FetchResult.Failed;
import org.outturn.importer.fetch.FetchResult.Fetched;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PageFetcherTest {
    private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final Network LOOPBACK = new Network("127.0.0.0/8");
    private static final byte[] BROTLI_HELLO = Base64.getDecoder().decode("iwOAPHA+SGVsbG8D");
    private static final byte[] HELLO = "<p>Hello".getBytes(StandardCharsets.UTF_8);

    private final RudeServer server = new RudeServer();
    private PageFetcher fetcher;

    @BeforeEach
    void allowLoopback() {
        fetcher = new PageFetcher(limits().allowing(List.of(LOOPBACK)), CLOCK);
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    /** Small limits, so that each of them can be run into. */
    private static FetchLimits limits() {
        return new FetchLimits(
                "Outturn/test (+https://desk.example/bot)",
                Duration.ofSeconds(2),
                Duration.ofMillis(800),
                Duration.ofSeconds(2),
                3,
                100_000,
                300_000,
                Set.of(80, 443),
                List.of(),
                10,
                2);
    }

    private FetchResult fetch(String path) {
        return fetcher.fetch(server.address(path));
    }

    private Failed failed(String path) {
        assertThat(fetch(path)).isInstanceOf(Failed.class);
        return (Failed) fetch(path);
    }

    @Test
    void givesThePageWithItsHeadersVerbatim() {
        server.on(
                "/a",
                "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nETag: W/\"x1\"\nLast-Modified: yesterday or so\nContent-Length: 8",
                HELLO);

        Fetched fetched = (Fetched) fetch("/a");

        assertThat(fetched.page().body()).isEqualTo(HELLO);
        assertThat(fetched.page().contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(fetched.page().fetchedAt()).isEqualTo(NOW);
        assertThat(fetched.page().url()).isEqualTo(server.address("/a").toString());
        assertThat(fetched.etag()).isEqualTo("W/\"x1\"");
        assertThat(fetched.lastModified()).isEqualTo("yesterday or so");
        assertThat(fetched.movedTo()).isNull();
    }

    @Test
    void saysWhoItIs() {
        server.on("/a", "HTTP/1.1 200 OK\nContent-Length: 8", HELLO);
        fetch("/a");
        assertThat(server.requests.get(0)).contains("User-Agent: Outturn/test (+https://desk.example/bot)");
    }

    @Test
    void sendsBackWhatWasLastSeenVerbatimAndTakes304() {
        server.on("/a", "HTTP/1.1 304 Not Modified\nETag: \"x2\"", new byte[0]);

        FetchResult result =
                fetcher.fetch(new FetchRequest(server.address("/a"), "W/\"x1\"", "Mon, 6 May 2024 06:00 GMT"));

        assertThat(result).isEqualTo(new FetchResult.NotModified("\"x2\"", null));
        assertThat(server.requests.get(0))
                .contains("If-None-Match: W/\"x1\"")
                .contains("If-Modified-Since: Mon, 6 May 2024 06:00 GMT");
    }

    @Test
    void followsRedirectsAndTellsPermanentOnesFromOthers() {
        server.on("/old", "HTTP/1.1 301 Moved\nLocation: /older\nContent-Length: 0", new byte[0]);
        server.on("/older", "HTTP/1.1 308 Moved\nLocation: /new page?q=ü\nContent-Length: 0", new byte[0]);
        server.on("/new%20page?q=%C3%BC", "HTTP/1.1 200 OK\nContent-Length: 8", HELLO);
        server.on("/soon", "HTTP/1.1 302 Found\nLocation: /old\nContent-Length: 0", new byte[0]);

        Fetched moved = (Fetched) fetch("/older");
        assertThat(moved.movedTo()).isEqualTo(server.address("/new%20page?q=%C3%BC"));

        Fetched once = (Fetched) fetch("/soon");
        assertThat(once.movedTo()).isNull();
        assertThat(once.finalUrl()).isEqualTo(server.address("/new%20page?q=%C3%BC"));
    }

    @Test
    void aRedirectInACircleEnds() {
        server.on("/a", "HTTP/1.1 302 Found\nLocation: /b\nContent-Length: 0", new byte[0]);
        server.on("/b", "HTTP/1.1 302 Found\nLocation: /a\nContent-Length: 0", new byte[0]);
        assertThat(failed("/a").reason()).isEqualTo("The address redirects in a circle");
    }

    @Test
    void anEndlessChainOfRedirectsEnds() {
        for (int i = 0; i < 10; i++) {
            server.on("/" + i, "HTTP/1.1 302 Found\nLocation: /" + (i + 1) + "\nContent-Length: 0", new byte[0]);
        }
        assertThat(failed("/0").reason()).isEqualTo("The address redirects more than 3 times");
    }

    @Test
    void aRedirectToNowhereIsTheServersFault() {
        server.on("/a", "HTTP/1.1 302 Found\nContent-Length: 0", new byte[0]);
        assertThat(failed("/a").kind()).isEqualTo(Failed.Kind.SOFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://[::1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://0x0a000001/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "http://[2002:a00:1::]/",
                "http://100.64.0.1/",
                "http://224.0.0.1/",
                "http://0.0.0.0/",
                "http://192.168.1.1:8080/",
                "http://[fd00::1]/",
                "http://[fe80::1]/"
            })
    void aRedirectIntoAPrivateNetworkIsRefused(String location) {
        server.on("/a", "HTTP/1.1 302 Found\nLocation: " + location + "\nContent-Length: 0", new byte[0]);
        Failed failed = failed("/a");
        assertThat(failed.kind()).isIn(Failed.Kind.HARD, Failed.Kind.SOFT, Failed.Kind.TEMPORARY);
        assertThat(failed.reason())
                .containsAnyOf("not on the public internet", "no server of the name", "redirects to nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/",
                "gopher://127.0.0.1/",
                "jar:http://a/!/",
                "mailto:a@b.c"
            })
    void otherSchemesAreRefused(String address) {
        Failed failed = (Failed) fetcher.fetch(URI.create(address));
        assertThat(failed.reason()).isEqualTo("Only addresses that begin with http:// or https:// can be fetched");
        server.on("/a", "HTTP/1.1 302 Found\nLocation: " + address + "\nContent-Length: 0", new byte[0]);
        assertThat(failed("/a").kind()).isNotNull();
    }

    @Test
    void addressesWithAPasswordAreRefused() {
        Failed failed = (Failed) fetcher.fetch(URI.create("http://user:secret@127.0.0.1:" + server.port() + "/"));
        assertThat(failed.reason()).contains("user name or password");
        assertThat(server.requests).isEmpty();
    }

    @Test
    void loopbackIsRefusedUnlessAllowed() {
        try (PageFetcher strict = new PageFetcher(limits(), CLOCK)) {
            Failed failed = (Failed) strict.fetch(server.address("/a"));
            assertThat(failed.reason()).contains("127.0.0.1", "loopback");
            assertThat(failed.kind()).isEqualTo(Failed.Kind.HARD);
            Failed named = (Failed) strict.fetch(URI.create("http://localhost:" + server.port() + "/"));
            assertThat(named.reason()).contains("not on the public internet");
        }
        assertThat(server.requests).isEmpty();
    }

    @Test
    void aNameThatChangesItsAddressBetweenCheckAndConnectionIsRefused() {
        AtomicInteger lookups = new AtomicInteger();
        DnsResolver rebinding = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                // public on every look-up before the one that is connected to
                byte[] address = lookups.getAndIncrement() == 0 ? new byte[] {127, 0, 0, 1} : new byte[] {8, 8, 8, 8};
                return new InetAddress[] {InetAddress.getByAddress(host, address)};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        try (PageFetcher strict = new PageFetcher(limits(), CLOCK, rebinding)) {
            Failed failed = (Failed) strict.fetch(URI.create("http://innocent.example/"));
            assertThat(failed.reason()).contains("127.0.0.1", "not on the public internet");
        }
        assertThat(lookups).hasValue(1);
    }

    @Test
    void otherPortsAreRefusedOutsideAllowedNetworks() {
        DnsResolver elsewhere = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {8, 8, 8, 8})};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        try (PageFetcher strict = new PageFetcher(limits(), CLOCK, elsewhere)) {
            Failed failed = (Failed) strict.fetch(URI.create("http://innocent.example:6379/"));
            assertThat(failed.reason()).isEqualTo("Port 6379 is not fetched from");
        }
    }

    @Test
    void aServerThatDripsBytesIsBrokenOff() {
        server.on("/slow", out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(200);
            }
        });
        long start = System.nanoTime();
        Failed failed = (Failed) fetch("/slow");
        assertThat(failed.reason()).isEqualTo("The server did not finish within 2 seconds");
        assertThat(failed.kind()).isEqualTo(Failed.Kind.TEMPORARY);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void headersThatDripAreBrokenOffToo() {
        server.on("/slow", out -> {
            out.write("HTTP/1.1 200 OK\r\nX-Drip: ".getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(200);
            }
        });
        assertThat(((Failed) fetch("/slow")).reason()).isEqualTo("The server did not finish within 2 seconds");
    }

    @Test
    void aSilentServerIsGivenUp() {
        server.on("/silent", out -> Thread.sleep(10_000));
        Failed failed = (Failed) fetch("/silent");
        assertThat(failed.reason()).isEqualTo("The server 127.0.0.1 stopped answering");
        assertThat(failed.kind()).isEqualTo(Failed.Kind.TEMPORARY);
    }

    @Test
    void aHugeBodyIsNotTaken() {
        server.on("/huge", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            byte[] block = new byte[8192];
            while (true) {
                out.write(block);
            }
        });
        long start = System.nanoTime();
        Failed failed = (Failed) fetch("/huge");
        assertThat(failed.reason()).isEqualTo("The body is larger than 100000 bytes");
        assertThat(failed.kind()).isEqualTo(Failed.Kind.HARD);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aSmallBodyThatSwellsIsNotTaken() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            out.write(new byte[20_000_000]);
        }
        server.on(
                "/bomb", "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: " + bomb.size(), bomb.toByteArray());
        assertThat(failed("/bomb").reason()).isEqualTo("The body is larger than 300000 bytes once inflated");
    }

    @Test
    void aFewBytesOfBrotliThatSwellAreNotTaken() {
        // twenty million zeros
        byte[] bomb = Base64.getDecoder().decode("y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v1f/rPE4J8AiMMCAF2SGA==");
        server.on("/bomb", "HTTP/1.1 200 OK\nContent-Encoding: br", bomb);
        assertThat(failed("/bomb").reason()).isEqualTo("The body is larger than 300000 bytes once inflated");
    }

    @Test
    void aLimitUnderBrotliIsToldAsWhatItIs() {
        server.on("/long", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n".getBytes(UTF_8));
            // a piece of 16 million bytes that are not compressed
            out.write(new byte[] {(byte) 0xf8, (byte) 0xff, (byte) 0xff, 0x1f});
            byte[] block = new byte[8192];
            while (true) {
                out.write(block);
            }
        });
        server.on("/short", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 100\r\n\r\n".getBytes(UTF_8));
            out.write(BROTLI_HELLO, 0, 5);
        });
        assertThat(failed("/long").reason()).contains("100000 bytes");
        assertThat(failed("/short").reason()).isEqualTo("The connection broke off before the end");
    }

    @Test
    void aNameThatNobodyAnswersForIsGivenUpWithinTheTime() {
        DnsResolver silent = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                try {
                    Thread.sleep(30_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                throw new UnknownHostException(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        try (PageFetcher slow = new PageFetcher(limits(), CLOCK, silent)) {
            long start = System.nanoTime();
            Failed failed = (Failed) slow.fetch(URI.create("http://silent.example/"));
            assertThat(failed.kind()).isEqualTo(Failed.Kind.TEMPORARY);
            assertThat(failed.reason())
                    .isIn(
                            "Nobody says in time where the server silent.example is",
                            "The server did not finish within 2 seconds");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void compressedBodiesAreInflated() throws IOException {
        server.on("/gzip", "HTTP/1.1 200 OK\nContent-Encoding: gzip", gzip(HELLO));
        server.on("/twice", "HTTP/1.1 200 OK\nContent-Encoding: gzip, gzip", gzip(gzip(HELLO)));
        server.on("/zlib", "HTTP/1.1 200 OK\nContent-Encoding: deflate", deflate(HELLO, false));
        server.on("/raw", "HTTP/1.1 200 OK\nContent-Encoding: deflate", deflate(HELLO, true));
        server.on("/plain", "HTTP/1.1 200 OK\nContent-Encoding: gzip", HELLO);
        server.on("/br", "HTTP/1.1 200 OK\nContent-Encoding: br", BROTLI_HELLO);
        server.on("/br-in-gzip", "HTTP/1.1 200 OK\nContent-Encoding: br, gzip", gzip(BROTLI_HELLO));
        for (String path : List.of("/gzip", "/twice", "/zlib", "/raw", "/plain", "/br", "/br-in-gzip")) {
            assertThat(((Fetched) fetch(path)).page().body()).as(path).isEqualTo(HELLO);
        }
        assertThat(server.requests.get(0)).contains("Accept-Encoding: gzip, deflate, br");
    }

    @Test
    void aDamagedBodyIsTheServersFault() throws IOException {
        byte[] damaged = gzip("<p>Hello, this is a longer text".getBytes(StandardCharsets.UTF_8));
        damaged[15] ^= 0x55;
        damaged[18] ^= 0x55;
        server.on("/damaged", "HTTP/1.1 200 OK\nContent-Encoding: gzip", damaged);
        server.on("/br", "HTTP/1.1 200 OK\nContent-Encoding: br", "no Brotli at all, but text".getBytes(UTF_8));
        server.on("/half-br", "HTTP/1.1 200 OK\nContent-Encoding: br", Arrays.copyOf(BROTLI_HELLO, 6));
        server.on("/zstd", "HTTP/1.1 200 OK\nContent-Encoding: zstd", HELLO);
        for (String path : List.of("/damaged", "/br", "/half-br")) {
            assertThat(failed(path).kind()).as(path).isEqualTo(Failed.Kind.SOFT);
            assertThat(failed(path).reason()).isEqualTo("The body is damaged: it does not inflate");
        }
        assertThat(failed("/zstd").reason()).isEqualTo("The body is compressed with zstd, which was not asked for");
    }

    @Test
    void aBodyThatBreaksOffIsNotTakenForWhole() {
        server.on("/half", "HTTP/1.1 200 OK\nContent-Length: 100", HELLO);
        Failed failed = failed("/half");
        assertThat(failed.reason()).isEqualTo("The connection broke off before the end");
        assertThat(failed.kind()).isEqualTo(Failed.Kind.TEMPORARY);
    }

    @ParameterizedTest
    @CsvSource({
        "404, HARD, There is nothing at this address (404)",
        "403, HARD, The server does not let us in (403)",
        "500, SOFT, The server has an error of its own (500)",
        "503, TEMPORARY, The server is not available (503)",
        "418, HARD, The server answered with status 418",
        "204, SOFT, The server answered with status 204",
    })
    void statusesBecomeWords(int status, Failed.Kind kind, String reason) {
        server.on("/a", "HTTP/1.1 " + status + " Status" + (status == 204 ? "" : "\nContent-Length: 0"), new byte[0]);
        assertThat(failed("/a")).isEqualTo(new Failed(reason, kind, status, null));
    }

    @Test
    void goneAndTooManyAreOutcomesOfTheirOwn() {
        server.on("/gone", "HTTP/1.1 410 Gone\nContent-Length: 0", new byte[0]);
        server.on("/seconds", "HTTP/1.1 429 Slow down\nRetry-After: 120\nContent-Length: 0", new byte[0]);
        server.on(
                "/date",
                "HTTP/1.1 429 Slow down\nRetry-After: Mon, 06 May 2024 08:08:09 GMT\nContent-Length: 0",
                new byte[0]);
        server.on("/nothing", "HTTP/1.1 429 Slow down\nRetry-After: later\nContent-Length: 0", new byte[0]);
        server.on("/busy", "HTTP/1.1 503 Busy\nRetry-After: 30\nContent-Length: 0", new byte[0]);
        assertThat(fetch("/gone")).isEqualTo(new FetchResult.Gone());
        assertThat(fetch("/seconds")).isEqualTo(new FetchResult.TooManyRequests(Duration.ofMinutes(2)));
        assertThat(fetch("/date")).isEqualTo(new FetchResult.TooManyRequests(Duration.ofHours(1)));
        assertThat(fetch("/nothing")).isEqualTo(new FetchResult.TooManyRequests(null));
        assertThat(failed("/busy").retryAfter()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aLyingContentTypeIsPassedOnVerbatim() {
        server.on("/lie", "HTTP/1.1 200 OK\nContent-Type: application/pdf\nContent-Length: 8", HELLO);
        assertThat(((Fetched) fetch("/lie")).page().contentType()).isEqualTo("application/pdf");
    }

    @Test
    void noiseInPlaceOfHttpIsAFailure() {
        server.on(
                "/noise",
                out -> out.write("220 mail.example ESMTP\r\n".repeat(2000).getBytes(StandardCharsets.ISO_8859_1)));
        server.on("/shut", out -> {});
        server.on("/long", "HTTP/1.1 200 OK\nX-Long: " + "x".repeat(100_000) + "\nContent-Length: 8", HELLO);
        assertThat(fetch("/noise")).isInstanceOf(Failed.class);
        assertThat(fetch("/shut")).isInstanceOf(Failed.class);
        assertThat(failed("/long").reason()).isEqualTo("The server's headers are too long");
    }

    @Test
    void aClosedPortIsAFailure() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        Failed failed = (Failed) fetcher.fetch(URI.create("http://127.0.0.1:" + port + "/"));
        assertThat(failed.reason()).isEqualTo("The server 127.0.0.1 refuses the connection");
    }

    @Test
    void aBodyWithoutLengthEndsWithTheConnection() {
        server.on("/a", "HTTP/1.0 200 OK", HELLO);
        assertThat(((Fetched) fetch("/a")).page().body()).isEqualTo(HELLO);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflate(byte[] plain, boolean raw) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    @Test
    void anErrorWithABodyIsStillThatError() {
        server.on("/gone", "HTTP/1.1 404 Not Found\nContent-Type: text/plain\nContent-Length: 30000", new byte[30_000]);

        assertThat(failed("/gone").status()).isEqualTo(404);
    }
}
