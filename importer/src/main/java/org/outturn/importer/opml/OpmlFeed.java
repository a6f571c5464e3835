package org.outturn.importer.opml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One feed of a list.
 *
 * @param url the feed's address
 * @param title its title; empty when the list gives none
 * @param homeUrl the address of its site, or null
 * @param folders the folders that it lies in, the outermost first; empty for none
 */
public record OpmlFeed(String url, String title, @Nullable String homeUrl, List<String> folders) {
    public OpmlFeed {
        folders = List.copyOf(folders);
    }
}
