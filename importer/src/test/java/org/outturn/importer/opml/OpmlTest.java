package org.outturn.importer.opml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OpmlTest {
    private static OpmlResult read(String opml) {
        return new OpmlReader().read(opml.getBytes(StandardCharsets.UTF_8), null);
    }

    @Property(tries = 300)
    void whatIsWrittenReadsBackTheSame(@ForAll("lists") List<OpmlFeed> feeds, @ForAll("words") String title) {
        OpmlResult.Read read = (OpmlResult.Read) read(new OpmlWriter().write(title, feeds));
        assertThat(read.feeds()).isEqualTo(feeds);
        assertThat(read.title()).isEqualTo(title.strip());
        assertThat(read.problems()).isEmpty();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("ab<>&\"' é漢\n;#x")
                .ofMaxLength(12)
                .map(String::strip);
    }

    @Provide
    Arbitrary<List<OpmlFeed>> lists() {
        Arbitrary<String> address = Arbitraries.integers()
                .between(1, 1_000_000)
                .map(number -> "https://news.example/feed?id=" + number + "&x=<\"'>");
        Arbitrary<List<String>> folders =
                words().filter(word -> !word.isEmpty()).list().ofMaxSize(3);
        return Combinators.combine(address, words(), address.injectNull(0.3), folders)
                .as(OpmlFeed::new)
                .list()
                .uniqueElements(OpmlFeed::url)
                .ofMaxSize(12);
    }

    @Test
    void otherThingsAreRefused() {
        assertThat(read("<html><body>")).isEqualTo(new OpmlResult.Unreadable("This is not a list of feeds (OPML)"));
        assertThat(read("")).isInstanceOf(OpmlResult.Unreadable.class);
        assertThat(new OpmlReader().read(new byte[OpmlReader.MAX_BYTES + 1], null))
                .isEqualTo(new OpmlResult.Unreadable("The list is larger than 8 MB"));
    }

    @Test
    void aListThatBreaksOffGivesWhatStandsBeforeThat() {
        OpmlResult.Read read =
                (OpmlResult.Read) read("<opml><body><outline text='A'><outline xmlUrl='https://a.example/'/><out");
        assertThat(read.feeds()).containsExactly(new OpmlFeed("https://a.example/", "", null, List.of("A")));
        assertThat(read.problems()).containsExactly("The document breaks off before its end");
    }

    @Test
    void whatIsTooManyIsLeftOutAndSaid() {
        StringBuilder list = new StringBuilder("<opml><body>");
        for (int i = 0; i < OpmlReader.MAX_FEEDS + 2; i++) {
            list.append("<outline xmlUrl='https://a.example/").append(i).append("'/>");
        }
        OpmlResult.Read read = (OpmlResult.Read) read(list + "</body></opml>");
        assertThat(read.feeds()).hasSize(OpmlReader.MAX_FEEDS);
        assertThat(read.problems()).containsExactly("Feeds left out: 2 (no address of the web, or too many)");
    }
}
