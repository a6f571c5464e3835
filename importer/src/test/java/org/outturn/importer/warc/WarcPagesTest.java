package org.outturn.importer.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.ReadResult;

class WarcPagesTest {
    private static final Instant CAPTURED = Instant.parse("2024-05-06T07:08:09Z");
    private static final String ARTICLE =
            "<html><head><title>Pier to open</title></head><body><article><h1>Pier to open</h1>"
                    + "<p>Die Brücke und der Pier öffnen im Juni, sagte die Bürgermeisterin am Montag vor dem Rathaus.</p></article></body></html>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private WarcWriter writer;

    private void begin(WarcCompression compression) throws IOException {
        writer = new WarcWriter(Channels.newChannel(bytes), compression);
    }

    private void add(String address, int status, String type, byte[] body, String... headers) throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(status, "As it is").body(MediaType.parse(type), body);
        for (int i = 0; i < headers.length; i += 2) {
            http.addHeader(headers[i], headers[i + 1]);
        }
        writer.write(new WarcResponse.Builder(address)
                .date(CAPTURED)
                .body(http.build())
                .build());
    }

    private static List<WarcPage> pages(InputStream archive) throws IOException {
        List<WarcPage> found = new ArrayList<>();
        try (WarcPages pages = new WarcPages(archive)) {
            for (WarcPage page = pages.next(); page != null; page = pages.next()) {
                found.add(page);
            }
        }
        return found;
    }

    private List<WarcPage> pages() throws IOException {
        return pages(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static byte[] gzipped(byte[] plain) throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            out.write(plain);
        }
        return gzip.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void pagesComeInOrderAndAllElseIsPassedOver(WarcCompression compression) throws IOException {
        begin(compression);
        writer.write(new Warcinfo.Builder()
                .fields(java.util.Map.of("software", List.of("test")))
                .build());
        add("https://news.example/a", 200, "text/html; charset=utf-8", ARTICLE.getBytes(UTF_8));
        add("https://news.example/missing", 404, "text/html", "<p>No".getBytes(UTF_8));
        add("https://news.example/p.png", 200, "image/png", new byte[] {1, 2, 3});
        add("https://news.example/b", 200, "text/html", gzipped(ARTICLE.getBytes(UTF_8)), "Content-Encoding", "gzip");

        List<WarcPage> pages = pages();

        assertThat(pages).hasSize(2);
        Page first = ((WarcPage.Captured) pages.get(0)).page();
        assertThat(first.url()).isEqualTo("https://news.example/a");
        assertThat(first.contentType()).isEqualTo("text/html;charset=utf-8");
        assertThat(first.fetchedAt()).isEqualTo(CAPTURED);
        assertThat(new String(first.body(), UTF_8)).isEqualTo(ARTICLE);
        assertThat(new String(((WarcPage.Captured) pages.get(1)).page().body(), UTF_8))
                .isEqualTo(ARTICLE);
    }

    @Test
    void theServersCharsetIsKept() throws IOException {
        begin(WarcCompression.GZIP);
        String page = ARTICLE.replace("Die Brücke", "Мост");
        add(
                "https://news.example/a",
                200,
                "text/html; charset=koi8-r",
                page.replaceAll("[öü]", "o").getBytes(Charset.forName("koi8-r")));
        Page captured = ((WarcPage.Captured) pages().get(0)).page();
        ReadResult.Read read = (ReadResult.Read) new ArticleReader().read(captured);
        assertThat(read.article().text()).contains("Мост");
    }

    @Test
    void aPageThatSwellsOrIsDamagedIsOnePageLost() throws IOException {
        begin(WarcCompression.GZIP);
        add("https://news.example/bomb", 200, "text/html", gzipped(new byte[40_000_000]), "Content-Encoding", "gzip");
        byte[] damaged = gzipped(ARTICLE.getBytes(UTF_8));
        Arrays.fill(damaged, 20, 40, (byte) 7);
        add("https://news.example/damaged", 200, "text/html", damaged, "Content-Encoding", "gzip");
        add("https://news.example/odd", 200, "text/html", new byte[] {1}, "Content-Encoding", "rot13");
        add("https://news.example/a", 200, "text/html", ARTICLE.getBytes(UTF_8));

        List<WarcPage> pages = pages();

        assertThat(pages).hasSize(4);
        assertThat(pages.get(0))
                .isEqualTo(new WarcPage.Unreadable(
                        "https://news.example/bomb", "The body is larger than 16 MB once inflated"));
        assertThat(pages.get(1))
                .isEqualTo(
                        new WarcPage.Unreadable("https://news.example/damaged", "it does not inflate, or breaks off"));
        assertThat(((WarcPage.Unreadable) pages.get(2)).reason()).contains("rot13");
        assertThat(pages.get(3)).isInstanceOf(WarcPage.Captured.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void anArchiveThatBreaksOffGivesWhatStandsBefore(WarcCompression compression) throws IOException {
        begin(compression);
        add("https://news.example/a", 200, "text/html", ARTICLE.getBytes(UTF_8));
        int first = bytes.size();
        add("https://news.example/b", 200, "text/html", ARTICLE.repeat(50).getBytes(UTF_8));
        byte[] whole = bytes.toByteArray();
        for (int cut = first + 1; cut < whole.length; cut += Math.max(1, (whole.length - first) / 40)) {
            List<WarcPage> pages = pages(new ByteArrayInputStream(whole, 0, cut));
            assertThat(pages.get(0)).isInstanceOf(WarcPage.Captured.class);
            assertThat(pages).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void whatIsNoArchiveIsSaidToBeNone() throws IOException {
        for (byte[] other : List.of("<html><p>Hello".getBytes(UTF_8), gzipped("Hello".getBytes(UTF_8)))) {
            assertThat(pages(new ByteArrayInputStream(other)))
                    .containsExactly(
                            new WarcPage.Damaged("This is not a web archive, or it is damaged from its beginning"));
        }
    }

    @Test
    void memoryDoesNotGrowWithTheArchive() throws IOException {
        begin(WarcCompression.GZIP);
        byte[] page = ARTICLE.repeat(500).getBytes(UTF_8);
        for (int i = 0; i < 20; i++) {
            add("https://news.example/" + i, 200, "text/html", page);
        }
        byte[] piece = bytes.toByteArray();
        // a gigabyte and a half once inflated, of which nothing is kept
        int times = 1_500_000_000 / (page.length * 20);
        InputStream archive = new SequenceInputStream(Collections.enumeration(Collections.nCopies(times, piece).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
        long before = used();
        int count = 0;
        long most = 0;
        try (WarcPages pages = new WarcPages(archive)) {
            for (WarcPage next = pages.next(); next != null; next = pages.next()) {
                count += next instanceof WarcPage.Captured ? 1 : 0;
                most = count % 2_000 == 0 ? Math.max(most, used()) : most;
            }
        }
        assertThat(count).isEqualTo(times * 20);
        assertThat(most - before).isLessThan(50_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
