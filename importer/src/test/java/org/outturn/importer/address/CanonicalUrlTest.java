package org.outturn.importer.address;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://News.Example/a, https://news.example/a",
        "HTTPS://news.example:443/a, https://news.example/a",
        "http://news.example:80, http://news.example/",
        "http://news.example:8080/a, http://news.example:8080/a",
        "news.example/a, https://news.example/a",
        "https://news.example./a, https://news.example/a",
        "https://news.example/a#comments, https://news.example/a",
        "https://news.example/a?utm_source=x&utm_medium=rss, https://news.example/a",
        "https://news.example/a?id=7&fbclid=IwAR&page=2, https://news.example/a?id=7&page=2",
        "https://news.example/a?ID=7&UTM_Campaign=x, https://news.example/a?ID=7",
        "https://news.example/a?id=1&amp;b=2, https://news.example/a?id=1&b=2",
        "https://news.example/a?, https://news.example/a",
        "https://news.example/a/index.html, https://news.example/a/",
        "https://news.example/index.php?p=7, https://news.example/?p=7",
        "https://news.example/reindex.html, https://news.example/reindex.html",
        "https://m.news.example/a, https://www.news.example/a",
        "https://amp.news.example/a, https://www.news.example/a",
        "https://mobile.news.co.example/a, https://news.co.example/a",
        "https://en.m.news.example/a, https://en.news.example/a",
        "https://m.example/a, https://m.example/a",
        "https://news.example/amp/2024/a, https://news.example/2024/a",
        "https://news.example/2024/a/amp/, https://news.example/2024/a/",
        "https://news.example/2024/a.amp.html, https://news.example/2024/a.html",
        "https://news.example/a?amp=1&id=2, https://news.example/a?id=2",
        "https://news.example/a?outputType=amp, https://news.example/a",
        "https://news-example.cdn.ampproject.org/c/s/news.example/amp/a, https://news.example/a",
        "https://www.google.com/amp/s/news.example/a.amp, https://news.example/a",
        "https://news.example/%7euser/caf%c3%a9, https://news.example/~user/caf%C3%A9",
        "https://news.example/café, https://news.example/caf%C3%A9",
        "https://bücher.example/a, https://xn--bcher-kva.example/a",
        "http://192.0.2.7/a/index.html, http://192.0.2.7/a/",
        "https://news.example/a/amp/index.html, https://news.example/a/",
        "https://news.example/amp/amp/a, https://news.example/a",
        "https://news.example/amp, https://news.example/",
    })
    void anAddressHasOneForm(String written, String canonical) {
        assertThat(CanonicalUrl.of(written)).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "mailto:a@b.example",
                "javascript:alert(1)",
                "ftp://news.example/a",
                "https://",
                "#top",
                "at://did:plc:x/y"
            })
    void whatLeadsToNoPageHasNone(String written) {
        assertThat(CanonicalUrl.of(written)).isNull();
        assertThat(CanonicalUrl.key(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://news.example/a?x=1, https://news.example/a, https://news.example/a",
                "https://news.example/a, /b?utm_source=x, https://news.example/b",
                "https://m.news.example/a, https://www.news.example/a, https://www.news.example/a",
                "https://news.example/a, https://sport.news.example/a, https://sport.news.example/a",
                "https://news.example/a, https://thief.example/a, https://news.example/a",
                "https://news.example/a, https://notnews.example/a, https://news.example/a",
                "https://news.example/a, https://news.example/, https://news.example/a",
                "https://news.example/, https://news.example/?utm_source=x, https://news.example/",
                "https://news.example/a, -, https://news.example/a",
                "https://news.example/a, javascript:x, https://news.example/a",
            })
    void aPageIsBelievedAboutItsAddressOnItsOwnSite(String fetched, String named, String canonical) {
        assertThat(CanonicalUrl.of(fetched, named)).isEqualTo(canonical);
    }

    @Test
    void whatDiffersWithoutMeaningIsOneKey() {
        assertThat(CanonicalUrl.key("http://www.news.example/a/?b=2&a=1"))
                .isEqualTo(CanonicalUrl.key("https://m.news.example/a?a=1&b=2&gclid=7"))
                .isEqualTo("news.example/a?a=1&b=2");
        assertThat(CanonicalUrl.key("https://news.example/a")).isNotEqualTo(CanonicalUrl.key("https://news.example/b"));
    }

    @Property(tries = 300)
    void whateverIsWrittenComesOutTheSameTheSecondTime(@ForAll String path) {
        String once = CanonicalUrl.of("https://m.news.example/amp/" + path + "/amp/index.html?utm_x=" + path);
        if (once != null) {
            assertThat(CanonicalUrl.of(once)).isEqualTo(once);
        }
    }
}
