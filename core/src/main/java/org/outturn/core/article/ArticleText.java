package org.outturn.core.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a reader understood it: what the importer's {@code read} step gives, and what the desk stores as a version.
 *
 * @param url the canonical address, or null for text that was handed in without one
 * @param title the headline; empty when the page has none
 * @param authors the by-line, one name each, in the page's order
 * @param publishedAt the instant of publication, or null when the page gives at most a day
 * @param publishedOn the day of publication where the publisher is (the reference day for due windows), or null when unknown
 * @param modifiedAt the instant of the last edit that the page admits, or null
 * @param zone the zone that {@code publishedOn} and clock times without a zone are read in, or null when unknown (UTC is used)
 * @param publisher the publication's name; empty when unknown
 * @param language a BCP 47 primary tag such as {@code en}; empty when unknown
 * @param section the publisher's section such as "World"; empty when unknown
 * @param text the running text; the one that every offset points into; paragraphs are separated by a blank line
 * @param paragraphs the parts of the text in order; they do not overlap
 */
public record ArticleText(
        @Nullable String url,
        String title,
        List<String> authors,
        @Nullable Instant publishedAt,
        @Nullable LocalDate publishedOn,
        @Nullable Instant modifiedAt,
        @Nullable ZoneId zone,
        String publisher,
        String language,
        String section,
        String text,
        List<Paragraph> paragraphs) {

    public ArticleText {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.end() > text.length()) {
                throw new IllegalArgumentException(
                        "A paragraph ends at %d in a text of %d".formatted(paragraph.end(), text.length()));
            }
        }
    }

    /** The zone to read clock times in: the article's own, else UTC. */
    public ZoneId zoneOrUtc() {
        return zone == null ? ZoneId.of("UTC") : zone;
    }
}
