package org.outturn.importer.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a sitemap. */
public sealed interface SitemapResult {
    /**
     * A list of pages.
     *
     * @param pages the pages in the sitemap's order
     * @param problems what was wrong, its own problems first
     */
    record Pages(List<SitemapPage> pages, List<FeedProblem> problems) implements SitemapResult {
        public Pages {
            pages = List.copyOf(pages);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A list of further sitemaps. It may stand wherever a list of pages is expected.
     *
     * @param sitemaps the sitemaps in the index's order
     * @param problems what was wrong, its own problems first
     */
    record Index(List<Link> sitemaps, List<FeedProblem> problems) implements SitemapResult {
        public Index {
            sitemaps = List.copyOf(sitemaps);
            problems = List.copyOf(problems);
        }
    }

    /**
     * One sitemap of an index.
     *
     * @param url its address
     * @param modifiedAt the instant of its last change, or null
     * @param modifiedOn the day of its last change in the zone that the index writes it in, or null
     */
    record Link(
            String url,
            @Nullable Instant modifiedAt,
            @Nullable LocalDate modifiedOn) {}

    /**
     * There is no sitemap to be had from these bytes.
     *
     * @param reason why, in plain words for an operator, one sentence without a full stop
     */
    record Unreadable(String reason) implements SitemapResult {}
}
