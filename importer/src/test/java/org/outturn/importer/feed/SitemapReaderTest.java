package org.outturn.importer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SitemapReaderTest {
    private static final String ONE = "<urlset><url><loc>https://news.example/a</loc></url></urlset>";

    private static SitemapResult read(byte[] body) {
        return new SitemapReader().read(body, null, "https://news.example/sitemap.xml");
    }

    private static byte[] gzip(byte[] plain, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                out.write(plain);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aGzippedSitemapIsInflated() throws IOException {
        SitemapResult.Pages pages = (SitemapResult.Pages) read(gzip(ONE.getBytes(StandardCharsets.UTF_8), 1));
        assertThat(pages.pages()).extracting(SitemapPage::url).containsExactly("https://news.example/a");
        assertThat(pages.problems()).isEmpty();
    }

    @Test
    void oneThatSwellsOrIsTornIsRefused() throws IOException {
        assertThat(read(gzip(new byte[1024 * 1024], 51)))
                .isEqualTo(new SitemapResult.Unreadable("The sitemap is larger than 50 MB"));
        byte[] whole = gzip(ONE.getBytes(StandardCharsets.UTF_8), 1);
        assertThat(read(java.util.Arrays.copyOf(whole, whole.length - 12)))
                .isEqualTo(new SitemapResult.Unreadable("The sitemap is not a whole gzip file"));
    }

    @Test
    void ofTooManyPagesTheFirstOnesAreRead() {
        String url = "<url><loc>https://news.example/a</loc></url>";
        SitemapResult result = read(("<urlset>" + url.repeat(50_001)).getBytes(StandardCharsets.UTF_8));
        SitemapResult.Pages pages = (SitemapResult.Pages) result;
        assertThat(pages.pages()).hasSize(SitemapReader.MAX_PAGES);
        assertThat(pages.problems())
                .contains(new FeedProblem(0, "The sitemap has 50001 entries; only the first 50000 were read"));
    }

    @Test
    void otherThingsAreCalledByTheirName() {
        assertThat(read("<rss><channel>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SitemapResult.Unreadable("This is a feed, not a sitemap"));
        assertThat(read("<!doctype html><html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SitemapResult.Unreadable("This is a web page, not a sitemap"));
        assertThat(read(new byte[0])).isEqualTo(new SitemapResult.Unreadable("This is not a sitemap"));
    }

    @Property(tries = 300)
    void bytesAtRandomAreAnswered(@ForAll byte[] bytes) {
        assertThat(read(bytes)).isNotNull();
        byte[] behind = new byte[bytes.length + 3];
        System.arraycopy(new byte[] {0x1f, (byte) 0x8b, 8}, 0, behind, 0, 3);
        System.arraycopy(bytes, 0, behind, 3, bytes.length);
        assertThat(read(behind)).isInstanceOf(SitemapResult.Unreadable.class);
    }
}
