package org.outturn.importer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    private static FeedResult read(String feed) {
        return new FeedReader().read(feed.getBytes(StandardCharsets.UTF_8), null, "https://news.example/feed");
    }

    private static FeedText text(String feed) {
        return ((FeedResult.Read) read(feed)).feed();
    }

    @Test
    void aHugeFeedIsRefusedUnread() {
        FeedResult result = new FeedReader().read(new byte[FeedReader.MAX_BYTES + 1], null, null);
        assertThat(result).isEqualTo(new FeedResult.Unreadable("The feed is larger than 16 MB"));
    }

    @Test
    void ofTooManyEntriesTheFirstOnesAreRead() {
        FeedText feed = text("<rss><channel>" + "<item><link>/a</link></item>".repeat(FeedEntries.MAX_ENTRIES + 5));
        assertThat(feed.entries()).hasSize(FeedEntries.MAX_ENTRIES);
        assertThat(feed.problems())
                .contains(new FeedProblem(0, "The feed has 10005 entries; only the first 10000 were read"));
    }

    @Test
    void markupThatIsNestedTooDeepIsFlattenedAndTheRestIsRead() {
        FeedText feed = text("<rss><channel><item><title>One</title><description>" + "<b>".repeat(500) + "deep"
                + "</b>".repeat(500) + "</description></item><item><title>Two</title></item></channel></rss>");
        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("One", "Two");
        assertThat(feed.entries().get(0).summary()).isEqualTo("deep");
        assertThat(feed.problems().get(0).message()).startsWith("The document is nested deeper than 100 levels");
    }

    @Test
    void theServersWordCountsWhereTheFeedIsSilent() {
        byte[] bytes = "<rss><channel><title>Žižkov</title></channel></rss>"
                .getBytes(java.nio.charset.Charset.forName("windows-1250"));
        FeedResult result = new FeedReader().read(bytes, "application/rss+xml; charset=windows-1250", null);
        assertThat(((FeedResult.Read) result).feed().title()).isEqualTo("Žižkov");
    }

    @Test
    void aMetaTagInAnEntryIsNotTakenForTheFeedsEncoding() {
        byte[] bytes =
                ("<?xml version='1.0' encoding='windows-1250'?><rss><channel><title>Žižkov</title><item><description>"
                                + "<![CDATA[<meta charset=koi8-r>]]></description></item></channel></rss>")
                        .getBytes(java.nio.charset.Charset.forName("windows-1250"));
        assertThat(((FeedResult.Read) new FeedReader().read(bytes, null, null))
                        .feed()
                        .title())
                .isEqualTo("Žižkov");
    }

    @Test
    void aClickCounterIsSteppedOver() {
        FeedText feed = text("<rss xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'><channel><item>"
                + "<link>https://feeds.example/~r/x/7</link>"
                + "<feedburner:origLink>https://news.example/a</feedburner:origLink></item>");
        assertThat(feed.entries().get(0).url()).isEqualTo("https://news.example/a");
    }
}
