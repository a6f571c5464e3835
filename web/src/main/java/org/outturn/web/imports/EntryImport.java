package org.outturn.web.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.Article;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Level;
import org.outturn.core.run.Step;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedEntry;
import org.outturn.core.source.FeedKind;
import org.outturn.importer.address.CanonicalUrl;
import org.outturn.importer.check.FeedAnswer;
import org.outturn.importer.fetch.FetchRequest;
import org.outturn.importer.fetch.FetchResult;
import org.outturn.importer.fetch.PacedFetcher;
import org.outturn.importer.fetch.PoliteFetcher;
import org.outturn.importer.read.Page;
import org.outturn.web.Desk;

/** Takes in the articles of a feed's entries: those that are new, were changed, or could not be got before. */
@ApplicationScoped
class EntryImport {
    /** So many articles are taken in one check; the rest comes with the next. */
    private static final int MOST = 200;

    /** So many articles, or fewer large ones, are read and stored together, before the next are got. */
    private static final int TOGETHER = 8;

    private static final int TOGETHER_BYTES = 200_000;

    /** How long one article waits for the turn of its host. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PoliteFetcher fetcher;
    private final FolderWatch folders;
    private final ArticleBatches batches;
    private final Workbench workbench;
    private final Desk desk;

    EntryImport(PoliteFetcher fetcher, FolderWatch folders, ArticleBatches batches, Workbench workbench, Desk desk) {
        this.fetcher = fetcher;
        this.folders = folders;
        this.batches = batches;
        this.workbench = workbench;
        this.desk = desk;
    }

    /**
     * What was taken in.
     *
     * @param runId the run it is kept on; empty when there was nothing to do
     * @param fresh how many entries had not been seen before
     * @param articles how many articles were new or changed
     * @param drafts how many drafts were new
     * @param missing how many articles could not be got
     * @param notBefore when the rest may be got; empty when nothing is left
     */
    record Taken(Optional<Long> runId, int fresh, int articles, int drafts, int missing, Optional<Instant> notBefore) {
        /** There was nothing to take. */
        static final Taken NOTHING = new Taken(Optional.empty(), 0, 0, 0, 0, Optional.empty());
    }

    /**
     * An article to be got.
     *
     * @param entryId the row that it is kept on
     * @param url its address
     * @param fingerprint what the feed says of it now
     * @param shown the entry as the feed shows it now, or null when it does not any more
     */
    private record Wanted(
            long entryId, String url, String fingerprint, org.outturn.importer.feed.@Nullable FeedEntry shown) {}

    private record Ready(Wanted wanted, Got got) {}

    private record Plan(List<Wanted> wanted, int fresh, FeedKind kind, Optional<Long> runId) {}

    /** Takes in what an answer shows and what earlier ones left over. */
    Taken take(long feedId, FeedAnswer answer) {
        return answer instanceof FeedAnswer.Read || answer instanceof FeedAnswer.Unchanged
                ? take(feedId, Optional.of(answer))
                : Taken.NOTHING;
    }

    /** Takes in what earlier answers left over. */
    Taken takeOpen(long feedId) {
        return take(feedId, Optional.empty());
    }

    private Taken take(long feedId, Optional<FeedAnswer> answer) {
        Plan plan = workbench.at(() -> QuarkusTransaction.requiringNew().call(() -> plan(feedId, answer)));
        if (plan.runId().isEmpty()) {
            return Taken.NOTHING;
        }
        long run = plan.runId().get();
        Optional<Instant> rest = plan.wanted().size() > MOST ? Optional.of(desk.now()) : Optional.empty();
        Set<String> tired = new HashSet<>();
        List<Ready> ready = new ArrayList<>();
        int bytes = 0;
        List<ArticleImport.Result> taken = new ArrayList<>();
        for (Wanted wanted :
                plan.wanted().subList(0, Math.min(MOST, plan.wanted().size()))) {
            if (tired.contains(host(wanted.url()))) {
                continue;
            }
            Got got = get(wanted, plan.kind());
            Instant later = got.later();
            if (later != null) {
                tired.add(host(wanted.url()));
                rest = Optional.of(
                        rest.filter(earlier -> earlier.isBefore(later)).orElse(later));
                continue;
            }
            ready.add(new Ready(wanted, got));
            bytes += got.page() == null ? 0 : got.page().body().length;
            if (ready.size() == TOGETHER || bytes > TOGETHER_BYTES) {
                taken.addAll(workbench.at(() -> take(run, ready)));
                ready.clear();
                bytes = 0;
            }
        }
        taken.addAll(workbench.at(() -> take(run, ready)));
        return new Taken(
                plan.runId(),
                plan.fresh(),
                (int) taken.stream().filter(ArticleImport.Result::isNews).count(),
                taken.stream().mapToInt(ArticleImport.Result::drafts).sum(),
                (int) taken.stream()
                        .filter(result -> result.articleId().isEmpty())
                        .count(),
                rest);
    }

    private List<ArticleImport.Result> take(long run, List<Ready> ready) {
        List<ArticleImport.Result> results = new ArrayList<>();
        List<Ready> pages = new ArrayList<>();
        for (Ready one : ready) {
            if (one.got().page() == null) {
                results.add(fail(
                        one.wanted(),
                        batches.refuse(
                                run,
                                Step.FETCH,
                                one.got().level(),
                                one.got().reason() + ".",
                                one.wanted().url())));
            } else {
                pages.add(one);
            }
        }
        List<ArticleImport.Result> came = batches.take(
                run,
                pages.stream()
                        .map(one -> offered(one.wanted(), one.got().page()))
                        .toList());
        for (int i = 0; i < came.size(); i++) {
            results.add(fail(pages.get(i).wanted(), came.get(i)));
        }
        return results;
    }

    private OfferedArticle offered(Wanted wanted, @Nullable Page page) {
        return OfferedArticle.page(Objects.requireNonNull(page), wanted.url(), article -> confirm(wanted, article));
    }

    private static ArticleImport.Result fail(Wanted wanted, ArticleImport.Result result) {
        if (result.articleId().isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> FeedEntry.<FeedEntry>findById(wanted.entryId()).failed());
        }
        return result;
    }

    private static String host(String url) {
        try {
            return String.valueOf(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            return url;
        }
    }

    private Plan plan(long feedId, Optional<FeedAnswer> answer) {
        Feed feed = Feed.findById(feedId);
        Instant now = desk.now();
        Map<Long, Wanted> wanted = new LinkedHashMap<>();
        int fresh = 0;
        int known = 0;
        boolean problems = false;
        if (answer.orElse(null) instanceof FeedAnswer.Read read) {
            Map<String, org.outturn.importer.feed.FeedEntry> shown = new LinkedHashMap<>();
            read.entries().stream()
                    .filter(entry -> entry.url() != null)
                    .forEach(entry -> shown.putIfAbsent(entry.key(), entry));
            Map<String, FeedEntry> before = FeedEntry.known(feed, new ArrayList<>(shown.keySet()));
            for (Map.Entry<String, org.outturn.importer.feed.FeedEntry> one : shown.entrySet()) {
                String fingerprint = one.getValue().fingerprint();
                String url = String.valueOf(one.getValue().url());
                FeedEntry entry = before.get(one.getKey());
                if (entry == null) {
                    entry = new FeedEntry(feed, one.getKey(), url, fingerprint, now);
                    entry.persist();
                    fresh++;
                } else if (!entry.isWanted(fingerprint)) {
                    known++;
                    continue;
                }
                wanted.put(entry.id(), new Wanted(entry.id(), url, fingerprint, one.getValue()));
            }
            problems = !read.problems().isEmpty() && fresh > 0;
        }
        for (FeedEntry entry : FeedEntry.open(feed)) {
            wanted.putIfAbsent(entry.id(), new Wanted(entry.id(), entry.url(), "", null));
        }
        Optional<Long> runId = Optional.empty();
        if (!wanted.isEmpty() || problems) {
            ImportRun run = ImportRun.begin(feed, now);
            run.countSkipped(known);
            runId = Optional.of(run.id());
        }
        return new Plan(List.copyOf(wanted.values()), fresh, feed.kind(), runId);
    }

    /** A page, or why there is none, or when to try again. */
    private record Got(
            @Nullable Page page,
            String reason,
            Level level,
            @Nullable Instant later) {}

    private Got get(Wanted wanted, FeedKind kind) {
        if (kind == FeedKind.FOLDER) {
            Page page = folders.page(wanted.url());
            return page == null
                    ? new Got(null, "The file cannot be read", Level.RECORD, null)
                    : new Got(page, "", Level.RECORD, null);
        }
        PacedFetcher.Outcome outcome;
        try {
            outcome = fetcher.fetch(FetchRequest.of(URI.create(wanted.url())), PATIENCE);
        } catch (IllegalArgumentException e) {
            return new Got(null, "This is no address", Level.RECORD, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Got(null, "", Level.RECORD, desk.now());
        }
        if (outcome instanceof PacedFetcher.Outcome.Later later) {
            return new Got(null, "", Level.RECORD, later.notBefore());
        }
        FetchResult result = ((PacedFetcher.Outcome.Done) outcome).result();
        if (result instanceof FetchResult.Fetched fetched) {
            return new Got(fetched.page(), "", Level.RECORD, null);
        }
        Page instead = wanted.shown() == null ? null : EntryPage.of(wanted.shown(), desk.now());
        return instead != null
                ? new Got(instead, "", Level.RECORD, null)
                : new Got(null, ArticleImport.reason(result), Level.RECORD, null);
    }

    private void confirm(Wanted wanted, long articleId) {
        FeedEntry.came(wanted.entryId(), articleId, wanted.fingerprint(), desk.now());
        String address = CanonicalUrl.of(wanted.url());
        if (address != null) {
            Article article = Article.findById(articleId);
            if (article.url().filter(url -> !url.equals(address)).isPresent()) {
                article.isAlsoAt(address, desk.now());
            }
        }
    }
}
