package org.outturn.importer.links;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.fetch.Addresses;
import org.outturn.importer.links.FeedCandidate.Kind;
import org.outturn.importer.links.FeedCandidate.Origin;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.PageDecoder;

/**
 * Finds where a site offers feeds: what a page of it announces ({@code link rel=alternate}), the sitemaps in its
 * robots.txt, links that look like feeds, and the places where many sites have one ({@code common-places.txt}). Pure:
 * nothing is fetched, so whether there is a feed at an address shows when it is.
 */
public final class FeedFinder {
    private static final int MAX_CANDIDATES = 200;
    private static final List<String[]> PLACES = places();

    /**
     * The addresses, the surest ones first and each once.
     *
     * @param page a page of the site, usually its front page, with its address
     * @param sitemaps what the site's robots.txt names as sitemaps
     */
    public List<FeedCandidate> find(Page page, List<String> sitemaps) {
        Map<String, FeedCandidate> found = new LinkedHashMap<>();
        String base = page.url() == null ? "" : page.url();
        Document document = Jsoup.parse(PageDecoder.of(page).text(), base);
        for (Element link : document.select("link[href]")) {
            announced(link, found);
        }
        for (String sitemap : sitemaps) {
            add(found, new FeedCandidate(sitemap.strip(), "", Kind.SITEMAP, Origin.ROBOTS));
        }
        for (Element link : document.select("a[href]")) {
            linked(link, found);
        }
        URI site = base.isEmpty() ? null : Addresses.parse(base);
        for (String[] place : PLACES) {
            URI address = site == null ? null : Addresses.resolve(site, place[1]);
            if (address != null) {
                add(found, new FeedCandidate(address.toString(), "", Kind.valueOf(place[0]), Origin.GUESSED));
            }
        }
        List<FeedCandidate> candidates = new ArrayList<>(found.values());
        candidates.sort(Comparator.comparing(FeedCandidate::origin));
        return List.copyOf(candidates);
    }

    private static void announced(Element link, Map<String, FeedCandidate> found) {
        String relation = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
        String type = link.attr("type").toLowerCase(Locale.ROOT).strip();
        Kind kind = kind(type);
        boolean feed = relation.contains(" feed ") || (relation.contains(" alternate ") && kind != null);
        boolean sitemap = relation.contains(" sitemap ");
        if (!feed && !sitemap) {
            return;
        }
        String title = link.attr("title").strip();
        String words = (title + " " + link.attr("href")).toLowerCase(Locale.ROOT);
        boolean aside = words.contains("comment") || words.contains("kommentar") || words.contains("commentaire");
        Kind settled = sitemap ? Kind.SITEMAP : kind == null ? Kind.FEED : kind;
        Origin origin = aside ? Origin.ANNOUNCED_ASIDE : Origin.ANNOUNCED;
        add(found, new FeedCandidate(link.absUrl("href"), title, settled, origin));
    }

    private static void linked(Element link, Map<String, FeedCandidate> found) {
        String url = link.absUrl("href");
        String lower = url.toLowerCase(Locale.ROOT);
        int end = lower.indexOf('?') < 0 ? lower.length() : lower.indexOf('?');
        String path = lower.substring(0, end);
        String words = link.text().strip();
        boolean looks = path.endsWith(".rss")
                || path.endsWith(".atom")
                || path.endsWith("/rss")
                || path.endsWith("/rss/")
                || path.endsWith("/feed")
                || path.endsWith("/feed/")
                || path.endsWith("/rss.xml")
                || path.endsWith("/feed.xml")
                || path.endsWith("/atom.xml")
                || path.endsWith("/feed.json")
                || (path.endsWith(".xml") && words.toLowerCase(Locale.ROOT).contains("rss"));
        if (looks) {
            Kind kind = path.endsWith(".json") ? Kind.JSON_FEED : Kind.FEED;
            add(found, new FeedCandidate(url, words, kind, Origin.LINKED));
        }
    }

    /** The kind that a media type stands for, or null when it is none of a feed. */
    private static @Nullable Kind kind(String type) {
        if (type.startsWith("application/feed+json")) {
            return Kind.JSON_FEED;
        }
        // plain JSON is what many sites announce their programming interface as
        boolean xml = type.startsWith("application/rss+xml")
                || type.startsWith("application/atom+xml")
                || type.startsWith("application/rdf+xml")
                || type.startsWith("application/rss")
                || type.startsWith("application/xml")
                || type.startsWith("text/xml")
                || type.startsWith("text/rss");
        return xml ? Kind.FEED : null;
    }

    private static void add(Map<String, FeedCandidate> found, FeedCandidate candidate) {
        URI address = candidate.url().isEmpty() ? null : Addresses.parse(candidate.url());
        if (address != null && Addresses.refusal(address) == null && found.size() < MAX_CANDIDATES) {
            found.putIfAbsent(address.toString(), candidate);
        }
    }

    private static List<String[]> places() {
        List<String[]> places = new ArrayList<>();
        try (InputStream stream = FeedFinder.class.getResourceAsStream("common-places.txt")) {
            if (stream == null) {
                throw new IllegalStateException("There is no resource common-places.txt");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                int bar = line.indexOf('|');
                if (bar > 0 && !line.startsWith("#")) {
                    places.add(new String[] {
                        line.substring(0, bar).strip(), line.substring(bar + 1).strip()
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of common places", e);
        }
        return places;
    }
}
