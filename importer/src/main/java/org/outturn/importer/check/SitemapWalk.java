package org.outturn.importer.check;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.feed.FeedEntry;
import org.outturn.importer.feed.FeedProblem;
import org.outturn.importer.feed.SitemapPage;
import org.outturn.importer.feed.SitemapReader;
import org.outturn.importer.feed.SitemapResult;
import org.outturn.importer.fetch.Addresses;
import org.outturn.importer.fetch.FetchRequest;
import org.outturn.importer.fetch.FetchResult;
import org.outturn.importer.fetch.FetchResult.Fetched;
import org.outturn.importer.fetch.PacedFetcher.Outcome;
import org.outturn.importer.fetch.PoliteFetcher;
import org.outturn.importer.read.Page;

/** Gathers the pages of a sitemap; of an index, those of the sitemaps in it that were changed last. */
final class SitemapWalk {
    /** So many sitemaps of an index are fetched in one check. */
    static final int MAX_SITEMAPS = 8;

    /** So many pages are taken in one check: more are an archive, not news. */
    static final int MAX_PAGES = 2_000;

    /** A sitemap's own times are often a day only, in a zone that nobody knows. */
    private static final Duration DOUBT = Duration.ofDays(1);

    private final PoliteFetcher fetcher;
    private final FeedRequest request;
    private final Duration patience;
    private final List<SitemapPage> pages = new ArrayList<>();
    private final List<FeedProblem> problems = new ArrayList<>();

    SitemapWalk(PoliteFetcher fetcher, FeedRequest request, Duration patience) {
        this.fetcher = fetcher;
        this.request = request;
        this.patience = patience;
    }

    FeedAnswer read(Fetched fetched) throws InterruptedException {
        SitemapResult result = read(fetched.page());
        if (result instanceof SitemapResult.Unreadable unreadable) {
            return FeedChecker.unreadable(unreadable.reason());
        }
        if (result instanceof SitemapResult.Pages all) {
            take(all);
            return FeedChecker.answer(fetched, "", null, entries(), problems);
        }
        SitemapResult.Index index = (SitemapResult.Index) result;
        problems.addAll(index.problems());
        String failure = follow(index);
        if (failure != null && pages.isEmpty()) {
            return FeedChecker.unreadable(failure);
        }
        // an index may stay the same while its sitemaps change, so it is never asked for by its validators
        return new FeedAnswer.Read("", null, entries(), problems, null, null, fetched.movedTo());
    }

    private void take(SitemapResult.Pages all) {
        pages.addAll(all.pages());
        problems.addAll(all.problems());
    }

    /** Adds the pages of the sitemaps in an index; what was wrong with the last one that could not be read, or null. */
    private @Nullable String follow(SitemapResult.Index index) throws InterruptedException {
        Instant since = request.since() == null ? Instant.MIN : request.since().minus(DOUBT);
        List<SitemapResult.Link> changed = index.sitemaps().stream()
                .filter(link -> !time(link.modifiedAt(), link.modifiedOn()).isBefore(since))
                .sorted(Comparator.comparing((SitemapResult.Link link) -> time(link.modifiedAt(), link.modifiedOn()))
                        .reversed())
                .toList();
        if (changed.size() > MAX_SITEMAPS) {
            problem("Of " + changed.size() + " sitemaps the " + MAX_SITEMAPS + " that were changed last are read");
        }
        String failure = null;
        for (SitemapResult.Link link : changed.subList(0, Math.min(changed.size(), MAX_SITEMAPS))) {
            String reason = add(link.url());
            if (reason != null) {
                failure = "The sitemap " + link.url() + " was not read: " + reason;
                problem(failure);
            }
        }
        return failure;
    }

    /** Adds the pages of one sitemap of an index; why it cannot, or null. */
    private @Nullable String add(String url) throws InterruptedException {
        URI address = Addresses.parse(url);
        if (address == null) {
            return "this is no address";
        }
        Outcome outcome = fetcher.fetch(FetchRequest.of(address), patience);
        if (!(outcome instanceof Outcome.Done done)) {
            return "its server is busy with other requests";
        }
        if (done.result() instanceof Fetched fetched) {
            SitemapResult result = read(fetched.page());
            if (result instanceof SitemapResult.Pages all) {
                take(all);
                return null;
            }
            return result instanceof SitemapResult.Unreadable unreadable ? unreadable.reason() : "it is an index again";
        }
        return done.result() instanceof FetchResult.Failed failed ? failed.reason() : "the server does not give it";
    }

    private static SitemapResult read(Page page) {
        return new SitemapReader().read(page.body(), page.contentType(), page.url());
    }

    private List<FeedEntry> entries() {
        List<SitemapPage> wanted = pages.stream()
                .filter(page -> request.patterns().fit(page.url()))
                .sorted(Comparator.comparing((SitemapPage page) -> time(page)).reversed())
                .toList();
        if (wanted.size() > MAX_PAGES) {
            problem("Of " + wanted.size() + " pages the " + MAX_PAGES + " newest are taken");
        }
        if (wanted.isEmpty() && !pages.isEmpty()) {
            problem("None of the " + pages.size() + " pages has an address that is wanted");
        }
        return wanted.stream().limit(MAX_PAGES).map(SitemapWalk::entry).toList();
    }

    private void problem(String message) {
        problems.add(new FeedProblem(0, message));
    }

    private static Instant time(SitemapPage page) {
        SitemapPage.News news = page.news();
        return news != null && news.publishedOn() != null
                ? time(news.publishedAt(), news.publishedOn())
                : time(page.modifiedAt(), page.modifiedOn());
    }

    /** What has no time may be the newest: it comes first. */
    private static Instant time(@Nullable Instant at, @Nullable LocalDate on) {
        if (at != null) {
            return at;
        }
        return on == null ? Instant.MAX : on.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static FeedEntry entry(SitemapPage page) {
        SitemapPage.News news = page.news();
        return new FeedEntry(
                page.url(),
                "",
                news == null ? "" : news.title(),
                List.of(),
                news == null ? null : news.publishedAt(),
                news == null ? null : news.publishedOn(),
                page.modifiedAt(),
                "",
                "",
                news == null ? List.of() : news.keywords(),
                news == null ? "" : news.language());
    }
}
