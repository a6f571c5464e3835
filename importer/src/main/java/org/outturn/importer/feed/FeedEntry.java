package org.outturn.importer.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, as far as the feed tells of it.
 *
 * @param url the address of the article, absolute where the feed's own is known, or null when it gives none
 * @param id what the feed knows the entry by, verbatim; empty when it gives nothing
 * @param title the headline without markup; empty when it has none
 * @param authors the by-line, one name each where the feed keeps them apart
 * @param publishedAt the instant of publication, or null when the feed gives at most a day
 * @param publishedOn the day of publication in the zone that the feed writes it in, or null when unknown
 * @param modifiedAt the instant of the last edit, or null
 * @param summary the description without markup; empty when there is none
 * @param contentHtml the text as HTML, its links absolute and otherwise untouched, so never to be shown unescaped; the
 *     description where that is all there is and it has markup; empty when there is none
 * @param categories the categories and keywords, each once
 * @param language a BCP 47 tag as written where the entry gives its own, else the feed's; empty when unknown
 */
public record FeedEntry(
        @Nullable String url,
        String id,
        String title,
        List<String> authors,
        @Nullable Instant publishedAt,
        @Nullable LocalDate publishedOn,
        @Nullable Instant modifiedAt,
        String summary,
        String contentHtml,
        List<String> categories,
        String language) {
    public FeedEntry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }
}
