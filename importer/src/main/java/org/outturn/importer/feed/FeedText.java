package org.outturn.importer.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was read.
 *
 * @param format what it is, such as {@code RSS 2.0} or {@code Atom 1.0}
 * @param title its title without markup; empty when it has none
 * @param homeUrl the address of the site that it belongs to, or null
 * @param language a BCP 47 tag as written, such as {@code en-us}; empty when it gives none
 * @param entries its entries in the feed's order; those that hold nothing are left out
 * @param problems what was wrong with it, in the order of the entries, the feed's own problems first
 */
public record FeedText(
        String format,
        String title,
        @Nullable String homeUrl,
        String language,
        List<FeedEntry> entries,
        List<FeedProblem> problems) {
    public FeedText {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
