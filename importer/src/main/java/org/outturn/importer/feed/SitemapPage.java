package org.outturn.importer.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a sitemap.
 *
 * @param url its address
 * @param modifiedAt the instant of its last change, or null when the sitemap gives at most a day
 * @param modifiedOn the day of its last change in the zone that the sitemap writes it in, or null
 * @param news what the news extension says about it, or null when it says nothing
 */
public record SitemapPage(
        String url,
        @Nullable Instant modifiedAt,
        @Nullable LocalDate modifiedOn,
        @Nullable News news) {
    /**
     * What the news extension says about an article.
     *
     * @param publication the publication's name; empty when it is not given
     * @param language a BCP 47 tag as written; empty when it is not given
     * @param title the headline without markup; empty when it is not given
     * @param publishedAt the instant of publication, or null when at most a day is given
     * @param publishedOn the day of publication in the zone that it is written in, or null
     * @param keywords the keywords, each once
     */
    public record News(
            String publication,
            String language,
            String title,
            @Nullable Instant publishedAt,
            @Nullable LocalDate publishedOn,
            List<String> keywords) {
        public News {
            keywords = List.copyOf(keywords);
        }
    }
}
