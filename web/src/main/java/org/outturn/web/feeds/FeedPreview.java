package org.outturn.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.article.ArticleText;
import org.outturn.core.claim.ClaimDraft;
import org.outturn.core.source.FeedKind;
import org.outturn.importer.ImportPipeline;
import org.outturn.importer.check.FeedAnswer;
import org.outturn.importer.check.FeedChecker;
import org.outturn.importer.check.FeedRequest;
import org.outturn.importer.feed.FeedEntry;
import org.outturn.importer.feed.FeedProblem;
import org.outturn.importer.feed.FeedReader;
import org.outturn.importer.feed.FeedResult;
import org.outturn.importer.feed.SitemapReader;
import org.outturn.importer.feed.SitemapResult;
import org.outturn.importer.fetch.FetchRequest;
import org.outturn.importer.fetch.FetchResult;
import org.outturn.importer.fetch.PacedFetcher.Outcome;
import org.outturn.importer.fetch.PoliteFetcher;
import org.outturn.importer.links.FeedCandidate;
import org.outturn.importer.links.FeedFinder;
import org.outturn.importer.links.LinkPatterns;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.ReadResult;
import org.outturn.web.text.ReaderLanguage;

/** Looks what a feed would bring before it is saved, and where a site has feeds. Stores nothing. */
@ApplicationScoped
public class FeedPreview {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SHOWN = 20;
    private static final int PARSED = 3;
    private static final int CANDIDATES = 12;

    private final PoliteFetcher fetcher;
    private final FeedChecker checker;
    private final ImportPipeline pipeline;

    FeedPreview(PoliteFetcher fetcher, FeedChecker checker, ImportPipeline pipeline) {
        this.fetcher = fetcher;
        this.checker = checker;
        this.pipeline = pipeline;
    }

    /**
     * What stands at an address.
     *
     * @param kind the kind of feed it is; a watched page when it is none
     * @param candidates where the site may have feeds, when the address is a page
     * @param failure why nothing was found, in words without a full stop; empty when something was
     */
    public record Found(FeedKind kind, List<FeedCandidate> candidates, String failure) {}

    /**
     * What a feed would bring.
     *
     * @param title what it calls itself
     * @param total how many entries it shows
     * @param entries the first of them
     * @param problems what is wrong with it
     * @param failure why it brings nothing; empty when it does
     */
    public record Brought(String title, int total, List<EntryView> entries, List<String> problems, String failure) {}

    /**
     * One entry.
     *
     * @param title its headline, or its address when it has none
     * @param url the address of its article
     * @param day when it was published, in words; empty when unknown
     * @param claims the claims that were found in its article, each in a line; empty when it was not looked into
     * @param lookedInto whether its article was read
     * @param note why its article could not be read; empty when it could
     */
    public record EntryView(
            String title, String url, String day, List<String> claims, boolean lookedInto, String note) {}

    /** Finds out what stands at an address. */
    public Found find(URI address) throws InterruptedException {
        FetchResult result = fetch(address);
        if (!(result instanceof FetchResult.Fetched fetched)) {
            return new Found(FeedKind.PAGE, List.of(), reason(result));
        }
        Page page = fetched.page();
        if (new FeedReader().read(page.body(), page.contentType(), page.url()) instanceof FeedResult.Read) {
            return new Found(FeedKind.FEED, List.of(), "");
        }
        SitemapResult sitemap = new SitemapReader().read(page.body(), page.contentType(), page.url());
        if (!(sitemap instanceof SitemapResult.Unreadable)) {
            return new Found(FeedKind.SITEMAP, List.of(), "");
        }
        var rules = fetcher.rules(address);
        List<FeedCandidate> candidates = new FeedFinder().find(page, rules == null ? List.of() : rules.sitemaps());
        return new Found(FeedKind.PAGE, candidates.stream().limit(CANDIDATES).toList(), "");
    }

    /** Shows what a feed would bring, with the claims in its first articles. */
    public Brought bring(FeedKind kind, URI address, LinkPatterns patterns) throws InterruptedException {
        FeedAnswer answer = checker.check(new FeedRequest(kind, address, patterns, null, null, null), PATIENCE);
        if (answer instanceof FeedAnswer.Failed failed) {
            return new Brought("", 0, List.of(), List.of(), failed.reason());
        }
        if (!(answer instanceof FeedAnswer.Read read)) {
            return new Brought("", 0, List.of(), List.of(), messages().serverDidNotGiveIt());
        }
        List<EntryView> entries = new ArrayList<>();
        for (FeedEntry entry : read.entries().stream().limit(SHOWN).toList()) {
            entries.add(view(entry, entries.size() < PARSED));
        }
        List<String> problems = read.problems().stream()
                .map(FeedProblem::message)
                .distinct()
                .limit(10)
                .toList();
        return new Brought(read.title(), read.entries().size(), entries, problems, "");
    }

    private EntryView view(FeedEntry entry, boolean look) throws InterruptedException {
        String url = entry.url() == null ? "" : entry.url();
        String title = entry.title().isEmpty() ? url : entry.title();
        LocalDate day = entry.publishedOn();
        String published = day == null ? "" : day.toString();
        if (!look || url.isEmpty()) {
            return new EntryView(
                    title,
                    url,
                    published,
                    List.of(),
                    false,
                    url.isEmpty() ? messages().leadsNowhere() : "");
        }
        FetchResult result = fetch(URI.create(url));
        if (!(result instanceof FetchResult.Fetched fetched)) {
            return new EntryView(title, url, published, List.of(), true, reason(result));
        }
        ReadResult page = pipeline.read(fetched.page());
        if (page instanceof ReadResult.Unreadable unreadable) {
            return new EntryView(title, url, published, List.of(), true, unreadable.reason());
        }
        ArticleText article = ((ReadResult.Read) page).article();
        List<String> claims = pipeline.parse(article).drafts().stream()
                .map(ClaimDraft::summary)
                .toList();
        return new EntryView(
                title,
                url,
                published,
                claims,
                true,
                claims.isEmpty() ? messages().noAnnouncement() : "");
    }

    private FetchResult fetch(URI address) throws InterruptedException {
        Outcome outcome = fetcher.fetch(FetchRequest.of(address), PATIENCE);
        return outcome instanceof Outcome.Done done
                ? done.result()
                : new FetchResult.Failed(messages().serverIsBusy(), FetchResult.Failed.Kind.TEMPORARY, null, null);
    }

    private static String reason(FetchResult result) {
        return result instanceof FetchResult.Failed failed
                ? failed.reason()
                : messages().serverDoesNotGiveThisPage();
    }

    private static FeedsMessages messages() {
        return ReaderLanguage.messages(FeedsMessages.class);
    }
}
