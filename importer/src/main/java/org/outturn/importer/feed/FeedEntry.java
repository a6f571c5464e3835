package org.outturn.importer.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.address.CanonicalUrl;

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

    /** What tells it from the feed's other entries, and stays when it is edited: its id, else its address, else its words. */
    public String key() {
        if (!id.isEmpty()) {
            return id;
        }
        String address = url == null ? null : CanonicalUrl.key(url);
        if (address != null) {
            return address;
        }
        return url != null ? url : title.isEmpty() ? fingerprint() : title;
    }

    /** Stands for everything that the feed says of it: 64 digits that change whenever anything of it does. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
