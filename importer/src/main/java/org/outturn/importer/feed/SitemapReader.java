package org.outturn.importer.feed;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.feed.SitemapPage.News;
import org.outturn.importer.read.Moment;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.PageDecoder;
import org.outturn.importer.xml.XmlElement;
import org.outturn.importer.xml.XmlScanner;

/**
 * Reads sitemaps (sitemaps.org) and indexes of them, gzipped or not, with the news extension; what they say about
 * pictures and films is left out. Broken ones are read as far as they go. Pure: no network, no clock.
 */
public final class SitemapReader {
    /** The largest sitemap that is read once it is no longer compressed, as the protocol has it. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    /** As many pages as the protocol allows. */
    public static final int MAX_PAGES = 50_000;

    /**
     * Reads a sitemap. Never throws for what is in it.
     *
     * @param body the bytes, gzipped or not
     * @param contentType the server's {@code Content-Type} value, verbatim, or null
     * @param url the address that it came from, or null
     */
    public SitemapResult read(byte[] body, @Nullable String contentType, @Nullable String url) {
        byte[] plain;
        try {
            plain = inflated(body);
        } catch (ZipException | EOFException e) {
            return new SitemapResult.Unreadable("The sitemap is not a whole gzip file");
        } catch (IOException e) {
            return new SitemapResult.Unreadable("The sitemap cannot be inflated: " + e);
        }
        if (plain.length > MAX_BYTES) {
            return new SitemapResult.Unreadable("The sitemap is larger than " + MAX_BYTES / 1024 / 1024 + " MB");
        }
        String text = PageDecoder.of(new Page(url, plain, contentType, null)).text();
        return new Walk(new XmlScanner(text), url).read();
    }

    private static byte[] inflated(byte[] body) throws IOException {
        boolean gzip = body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
        if (!gzip) {
            return body;
        }
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(body), 64 * 1024)) {
            return stream.readNBytes(MAX_BYTES + 1);
        }
    }

    /** The way through one sitemap. */
    private static final class Walk {
        private final XmlScanner scanner;
        private final String base;
        private final List<SitemapPage> pages = new ArrayList<>();
        private final List<SitemapResult.Link> sitemaps = new ArrayList<>();
        private final List<FeedProblem> problems = new ArrayList<>();
        private int seen;

        Walk(XmlScanner scanner, @Nullable String url) {
            this.scanner = scanner;
            this.base = url == null ? "" : url;
        }

        SitemapResult read() {
            String root = "";
            String first = "";
            for (XmlElement tag = scanner.next(); tag != null; tag = scanner.next()) {
                String name = name(tag);
                first = first.isEmpty() ? name : first;
                if (root.isEmpty()) {
                    root = name.equals("urlset") || name.equals("sitemapindex") ? name : "";
                    String refusal = refusal(name);
                    if (root.isEmpty() && refusal != null) {
                        return new SitemapResult.Unreadable(refusal);
                    }
                } else if (name.equals("url") || name.equals("sitemap")) {
                    add(scanner.whole(tag), name);
                }
            }
            if (root.isEmpty()) {
                return new SitemapResult.Unreadable(
                        first.isEmpty()
                                ? "This is not a sitemap"
                                : "This is not a sitemap: it begins with <" + first + ">");
            }
            List<FeedProblem> all = new ArrayList<>();
            scanner.problems().forEach(message -> all.add(new FeedProblem(0, message)));
            if (seen > MAX_PAGES) {
                String read = "only the first " + MAX_PAGES + " were read";
                all.add(new FeedProblem(0, "The sitemap has " + seen + " entries; " + read));
            }
            all.addAll(problems);
            boolean index = pages.isEmpty() && (root.equals("sitemapindex") || !sitemaps.isEmpty());
            return index ? new SitemapResult.Index(sitemaps, all) : new SitemapResult.Pages(pages, all);
        }

        private static @Nullable String refusal(String name) {
            String refusal = FeedRoot.refusal(name);
            boolean feed = List.of("rss", "feed", "rdf:rdf").contains(name);
            return feed
                    ? "This is a feed, not a sitemap"
                    : refusal == null ? null : refusal.replace("a feed", "a sitemap");
        }

        private void add(XmlElement element, String kind) {
            if (++seen > MAX_PAGES) {
                return;
            }
            String address = FeedLinks.absolute(base, text(element, "loc"));
            if (address.isEmpty() || !FeedLinks.isWeb(address)) {
                problem("The entry gives no address of a page");
                return;
            }
            Moment modified = date(text(element, "lastmod"));
            if (kind.equals("sitemap")) {
                sitemaps.add(new SitemapResult.Link(
                        address,
                        modified == null ? null : modified.instant(),
                        modified == null ? null : modified.day()));
                return;
            }
            pages.add(new SitemapPage(
                    address,
                    modified == null ? null : modified.instant(),
                    modified == null ? null : modified.day(),
                    news(element)));
        }

        private @Nullable News news(XmlElement page) {
            for (XmlElement child : page.children()) {
                if (child.name().equals("news:news")) {
                    Moment published = date(text(child, "news:publication_date"));
                    return new News(
                            words(child, "news:publication", "news:name"),
                            words(child, "news:publication", "news:language"),
                            FeedWords.ofMarkup(text(child, "news:title")),
                            published == null ? null : published.instant(),
                            published == null ? null : published.day(),
                            keywords(text(child, "news:keywords")));
                }
            }
            return null;
        }

        private static List<String> keywords(String words) {
            return Arrays.stream(words.split(","))
                    .map(FeedWords::ofMarkup)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
        }

        private @Nullable Moment date(String words) {
            Moment moment = words.isEmpty() ? null : FeedDates.read(words, true);
            if (moment == null && !words.isEmpty()) {
                problem("The date \"" + words.substring(0, Math.min(words.length(), 60)) + "\" cannot be read");
            }
            return moment;
        }

        private void problem(String message) {
            if (problems.size() < FeedEntries.MAX_PROBLEMS) {
                problems.add(new FeedProblem(seen, message));
            }
        }

        private static String words(XmlElement element, String outer, String inner) {
            for (XmlElement child : element.children()) {
                if (child.name().equals(outer)) {
                    return text(child, inner);
                }
            }
            return "";
        }

        private static String text(XmlElement element, String name) {
            for (XmlElement child : element.children()) {
                if (name(child).equals(name)) {
                    return child.text().strip();
                }
            }
            return "";
        }

        private static String name(XmlElement element) {
            String name = element.name();
            return name.startsWith("sitemap:") ? name.substring(8) : name;
        }
    }
}
