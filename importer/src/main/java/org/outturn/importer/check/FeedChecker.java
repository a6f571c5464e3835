package org.outturn.importer.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.FeedKind;
import org.outturn.importer.feed.FeedEntry;
import org.outturn.importer.feed.FeedProblem;
import org.outturn.importer.feed.FeedReader;
import org.outturn.importer.feed.FeedResult;
import org.outturn.importer.fetch.FetchRequest;
import org.outturn.importer.fetch.FetchResult;
import org.outturn.importer.fetch.FetchResult.Failed.Kind;
import org.outturn.importer.fetch.FetchResult.Fetched;
import org.outturn.importer.fetch.PacedFetcher.Outcome;
import org.outturn.importer.fetch.PoliteFetcher;
import org.outturn.importer.links.WatchedPage;
import org.outturn.importer.read.Page;

/** Checks feeds: fetches what stands at an address and reads it for what it is said to be. For any number of threads. */
public final class FeedChecker {
    private final PoliteFetcher fetcher;

    /** A checker that fetches this way. */
    public FeedChecker(PoliteFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * Checks a feed. Does not throw for what the server does or the feed holds.
     *
     * @param patience how long to wait for the turn of a host at most
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public FeedAnswer check(FeedRequest request, Duration patience) throws InterruptedException {
        Outcome outcome =
                fetcher.fetch(new FetchRequest(request.address(), request.etag(), request.lastModified()), patience);
        if (outcome instanceof Outcome.Later later) {
            return new FeedAnswer.Later(later.notBefore());
        }
        FetchResult result = ((Outcome.Done) outcome).result();
        if (result instanceof Fetched fetched) {
            return read(request, fetched, patience);
        }
        if (result instanceof FetchResult.NotModified same) {
            return new FeedAnswer.Unchanged(
                    same.etag() == null ? request.etag() : same.etag(),
                    same.lastModified() == null ? request.lastModified() : same.lastModified());
        }
        if (result instanceof FetchResult.TooManyRequests busy) {
            return new FeedAnswer.TooOften(busy.retryAfter());
        }
        if (result instanceof FetchResult.Failed failed) {
            return new FeedAnswer.Failed(failed.reason(), failed.kind(), failed.retryAfter());
        }
        return new FeedAnswer.Gone();
    }

    private FeedAnswer read(FeedRequest request, Fetched fetched, Duration patience) throws InterruptedException {
        if (request.kind() == FeedKind.SITEMAP) {
            return new SitemapWalk(fetcher, request, patience).read(fetched);
        }
        return request.kind() == FeedKind.PAGE ? page(request, fetched) : feed(fetched);
    }

    private static FeedAnswer feed(Fetched fetched) {
        Page page = fetched.page();
        FeedResult result = new FeedReader().read(page.body(), page.contentType(), page.url());
        if (result instanceof FeedResult.Read read) {
            return answer(
                    fetched,
                    read.feed().title(),
                    read.feed().homeUrl(),
                    read.feed().entries(),
                    read.feed().problems());
        }
        return unreadable(((FeedResult.Unreadable) result).reason());
    }

    private static FeedAnswer page(FeedRequest request, Fetched fetched) {
        List<FeedEntry> entries = new ArrayList<>();
        for (WatchedPage.Link link : new WatchedPage().links(fetched.page(), request.patterns())) {
            entries.add(
                    new FeedEntry(link.url(), "", link.title(), List.of(), null, null, null, "", "", List.of(), ""));
        }
        List<FeedProblem> problems = entries.isEmpty()
                ? List.of(new FeedProblem(0, "No link of the page looks like one to an article"))
                : List.of();
        return answer(fetched, "", fetched.finalUrl().toString(), entries, problems);
    }

    static FeedAnswer answer(
            Fetched fetched,
            String title,
            @Nullable String homeUrl,
            List<FeedEntry> entries,
            List<FeedProblem> problems) {
        return new FeedAnswer.Read(
                title, homeUrl, entries, problems, fetched.etag(), fetched.lastModified(), fetched.movedTo());
    }

    static FeedAnswer.Failed unreadable(String reason) {
        return new FeedAnswer.Failed(reason, Kind.SOFT, null);
    }
}
