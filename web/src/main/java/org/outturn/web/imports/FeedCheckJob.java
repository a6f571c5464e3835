package org.outturn.web.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Level;
import org.outturn.core.run.NotificationKind;
import org.outturn.core.run.Step;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedCheck;
import org.outturn.core.source.FeedEntry;
import org.outturn.core.source.FeedKind;
import org.outturn.core.source.FeedRecord;
import org.outturn.core.source.Health;
import org.outturn.importer.check.FeedAnswer;
import org.outturn.importer.check.FeedChecker;
import org.outturn.importer.check.FeedRequest;
import org.outturn.importer.feed.FeedProblem;
import org.outturn.importer.links.LinkPatterns;
import org.outturn.importer.schedule.Cadence;
import org.outturn.importer.schedule.FeedSchedule;
import org.outturn.web.Desk;
import org.outturn.web.text.FeedResults;
import org.outturn.web.text.ReaderLanguage;

/**
 * Checks one feed: asks its server, takes in what is new or was changed, and says when to check again. What was taken in is confirmed
 * article by article; the feed's own state comes last, so that a check which is killed half-way is made again and finds the rest.
 */
@ApplicationScoped
public class FeedCheckJob {
    /** How long a check waits for the turn of a host before it gives its thread back and is put off. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final FeedChecker checker;
    private final FolderWatch folders;
    private final EntryImport entries;
    private final NotificationSender notifications;
    private final Workbench workbench;
    private final Desk desk;

    FeedCheckJob(
            FeedChecker checker,
            FolderWatch folders,
            EntryImport entries,
            NotificationSender notifications,
            Workbench workbench,
            Desk desk) {
        this.checker = checker;
        this.folders = folders;
        this.entries = entries;
        this.notifications = notifications;
        this.workbench = workbench;
        this.desk = desk;
    }

    /** What is to be known of a feed before it is asked. */
    private record Before(
            long id,
            FeedKind kind,
            URI address,
            String pattern,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Instant since,
            FeedRecord record,
            Cadence cadence,
            boolean entriesAreOpen,
            boolean askedLater) {

        static Before of(Feed feed, Instant now) {
            return new Before(
                    feed.id(),
                    feed.kind(),
                    URI.create(feed.url()),
                    feed.pattern(),
                    feed.etag().orElse(null),
                    feed.lastModified().orElse(null),
                    feed.lastSuccessAt().orElse(null),
                    feed.record(),
                    feed.cadence().<Cadence>map(Cadence.Fixed::new).orElse(Cadence.Adaptive.news()),
                    FeedEntry.areOpen(feed),
                    feed.isAskedLater(now));
        }
    }

    /** Checks a feed; gives the time of its next check, or nothing when it is not to be checked any more. */
    public Optional<Instant> check(long feedId) {
        Optional<Before> before =
                workbench.at(() -> QuarkusTransaction.requiringNew().call(() -> before(feedId)));
        return before.flatMap(this::check);
    }

    private Optional<Before> before(long feedId) {
        Feed feed = Feed.findById(feedId);
        if (feed == null || !feed.isActive()) {
            return Optional.empty();
        }
        ImportRun.closeAbandoned(feed, desk.now());
        return Optional.of(Before.of(feed, desk.now()));
    }

    private Optional<Instant> check(Before feed) {
        if (feed.askedLater() && feed.entriesAreOpen()) {
            return takeRest(feed.id());
        }
        FeedAnswer answer;
        try {
            answer = ask(feed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(desk.now());
        }
        if (answer instanceof FeedAnswer.Later later) {
            return put(feed.id(), later.notBefore());
        }
        boolean idle = answer instanceof FeedAnswer.Unchanged && !feed.entriesAreOpen();
        EntryImport.Taken taken = idle ? EntryImport.Taken.NOTHING : entries.take(feed.id(), answer);
        FeedSchedule.Next next =
                new FeedSchedule(feed.cadence()).after(feed.record(), answer.checked(taken.fresh()), desk.now());
        Optional<Instant> at =
                Optional.ofNullable(next.at()).map(time -> FeedSchedule.spread(time, desk.now(), feed.id()));
        return workbench.at(() -> QuarkusTransaction.requiringNew().call(() -> keep(feed, answer, taken, next, at)));
    }

    /** Gets what the host had no turn for, and leaves the feed itself alone: where turns are rare, asking it would use up the next one. */
    private Optional<Instant> takeRest(long feedId) {
        EntryImport.Taken taken = entries.takeOpen(feedId);
        return workbench.at(() -> QuarkusTransaction.requiringNew().call(() -> {
            taken.runId().ifPresent(run -> ImportRun.<ImportRun>findById(run).finish(desk.now()));
            return Feed.<Feed>findById(feedId)
                    .tookRest(taken.articles(), taken.drafts(), taken.notBefore(), desk.now());
        }));
    }

    private FeedAnswer ask(Before feed) throws InterruptedException {
        if (feed.kind() == FeedKind.FOLDER) {
            return folders.check(feed.address(), LinkPatterns.of(feed.pattern()));
        }
        return checker.check(
                new FeedRequest(
                        feed.kind(),
                        feed.address(),
                        LinkPatterns.of(feed.pattern()),
                        feed.etag(),
                        feed.lastModified(),
                        feed.since()),
                PATIENCE);
    }

    private static Optional<Instant> put(long feedId, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> {
            Feed feed = Feed.findById(feedId);
            if (feed != null) {
                feed.checkAt(at);
            }
        });
        return Optional.of(at);
    }

    private Optional<Instant> keep(
            Before before, FeedAnswer answer, EntryImport.Taken taken, FeedSchedule.Next next, Optional<Instant> at) {
        Feed feed = Feed.findById(before.id());
        Instant now = desk.now();
        FeedCheck check = new FeedCheck(
                now,
                outcome(answer),
                FeedWords.result(answer, taken),
                taken.articles(),
                taken.drafts(),
                Optional.ofNullable(answer instanceof FeedAnswer.Read read ? read.etag() : null),
                Optional.ofNullable(answer instanceof FeedAnswer.Read read ? read.lastModified() : null),
                next.record(),
                at,
                taken.notBefore(),
                Optional.ofNullable(next.newAddress()).map(URI::toString));
        Health was = feed.checked(check);
        if (taken.runId().isPresent()) {
            ImportRun run = ImportRun.findById(taken.runId().get());
            problems(answer)
                    .forEach(problem -> run.addProblem(
                            Step.READ, Level.RECORD, problem.message() + ".", place(feed, problem), now));
            run.finish(now);
        } else if (check.isFailure() && was != feed.health() && feed.health() == Health.RED) {
            ImportRun run = ImportRun.begin(feed, now);
            run.addProblem(Step.FETCH, Level.OPERATOR, check.result(), feed.url(), now);
            run.finish(now);
        }
        tell(feed, was);
        return feed.nextCheckAt();
    }

    private static List<FeedProblem> problems(FeedAnswer answer) {
        return answer instanceof FeedAnswer.Read read ? read.problems() : List.of();
    }

    private static String place(Feed feed, FeedProblem problem) {
        return problem.entry() == 0 ? feed.url() : "%s, entry %d".formatted(feed.url(), problem.entry());
    }

    private void tell(Feed feed, Health was) {
        if ((was == Health.RED) == (feed.health() == Health.RED)) {
            return;
        }
        boolean failing = feed.health() == Health.RED;
        String name = feed.source().name() + (feed.name().isEmpty() ? "" : ", " + feed.name());
        String subject = ReaderLanguage.speaking(desk.language(), () -> {
            FeedMailMessages messages = ReaderLanguage.messages(FeedMailMessages.class);
            return failing ? messages.failing(name) : messages.wellAgain(name);
        });
        String came = ReaderLanguage.speaking(
                desk.language(), () -> FeedResults.shown(failing ? feed.healthReason() : feed.lastResult()));
        notifications.tell(
                failing ? NotificationKind.FEED_FAILING : NotificationKind.FEED_RECOVERED,
                feed,
                subject,
                came + "\n" + feed.url());
    }

    private static FeedCheck.Outcome outcome(FeedAnswer answer) {
        if (answer instanceof FeedAnswer.Read) {
            return FeedCheck.Outcome.READ;
        }
        if (answer instanceof FeedAnswer.Unchanged) {
            return FeedCheck.Outcome.UNCHANGED;
        }
        return answer instanceof FeedAnswer.Gone ? FeedCheck.Outcome.GONE : FeedCheck.Outcome.FAILED;
    }
}
