package org.outturn.importer.links;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.outturn.importer.address.CanonicalUrl;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.PageDecoder;

/**
 * Finds the articles that a page links to, for sites that have no feed. Pure: nothing is fetched, so the addresses are
 * candidates.
 */
public final class WatchedPage {
    /** More links than any section of a site shows. */
    public static final int MAX_LINKS = 2_000;

    /**
     * A link to what may be an article.
     *
     * @param url the canonical address
     * @param title the longest words that link to it; empty when only pictures do
     */
    public record Link(String url, String title) {}

    /**
     * The links that fit, in the page's order and each once.
     *
     * @param page the page, with its address
     * @param patterns what the addresses of articles look like
     */
    public List<Link> links(Page page, LinkPatterns patterns) {
        String base = page.url() == null ? "" : page.url();
        String own = CanonicalUrl.of(base);
        Document document = Jsoup.parse(PageDecoder.of(page).text(), base);
        Map<String, Link> found = new LinkedHashMap<>();
        for (Element element : document.select("a[href], area[href]")) {
            String absolute = element.absUrl("href");
            String url = absolute.isEmpty() ? null : CanonicalUrl.of(absolute);
            if (url == null || url.equals(own) || !patterns.fit(url)) {
                continue;
            }
            if (found.size() < MAX_LINKS || found.containsKey(url)) {
                String words = element.text().strip();
                Link known = found.get(url);
                if (known == null || known.title().length() < words.length()) {
                    found.put(url, new Link(url, words));
                }
            }
        }
        return new ArrayList<>(found.values());
    }
}
