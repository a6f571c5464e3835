package org.outturn.web.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleText;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimIntake;
import org.outturn.core.editor.Editor;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Level;
import org.outturn.core.run.RunKind;
import org.outturn.core.run.Step;
import org.outturn.importer.ImportPipeline;
import org.outturn.importer.fetch.FetchResult;
import org.outturn.importer.fetch.PageFetcher;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.ReadResult;
import org.outturn.web.Desk;
import org.outturn.web.matches.Matches;

/** Takes single articles in: a page, a text, an address. Each is one run; what goes wrong is kept on it. */
@ApplicationScoped
public class ArticleImport {
    private static final Logger LOG = Logger.getLogger(ArticleImport.class);

    /** unique_violation, serialization_failure, deadlock_detected. */
    private static final Set<String> COLLISIONS = Set.of("23505", "40001", "40P01");

    private static final int ATTEMPTS = 4;

    private final ImportPipeline pipeline;
    private final PageFetcher fetcher;
    private final Matches matches;
    private final RunCounts counts;
    private final Desk desk;

    ArticleImport(ImportPipeline pipeline, PageFetcher fetcher, Matches matches, RunCounts counts, Desk desk) {
        this.pipeline = pipeline;
        this.fetcher = fetcher;
        this.matches = matches;
        this.counts = counts;
        this.desk = desk;
    }

    /**
     * What came of taking an article in.
     *
     * @param runId the run that it is kept on
     * @param articleId the article; empty when nothing came in
     * @param versionId the version of it that stands now; empty when nothing came in
     * @param change what became of it; empty when nothing came in
     * @param drafts how many drafts were new
     * @param reason why nothing came in; empty when something did
     */
    public record Result(
            long runId,
            Optional<Long> articleId,
            Optional<Long> versionId,
            Optional<ClaimIntake.Change> change,
            int drafts,
            String reason) {}

    /** Takes text that somebody typed or pasted, with what they know about it. */
    public Result takeText(HandedIn text, long editorId) {
        long run = begin(RunKind.PASTE, text.title().isEmpty() ? "Pasted text" : text.title(), editorId);
        return finish(run, takeText(run, text));
    }

    /** Takes text that was handed over, within a run that is under way. */
    Result takeText(long run, HandedIn text) {
        return take(run, new ArticleReader().read(text), desk.now());
    }

    /** Takes a page that somebody sent as a file, or whose text has the shape of one. */
    public Result takePage(Page page, RunKind kind, String label, long editorId) {
        long run = begin(kind, label, editorId);
        return finish(run, takePage(run, page, label));
    }

    /** Fetches an address and takes what is there. */
    public Result takeAddress(URI address, long editorId) {
        long run = begin(RunKind.ADDRESS, address.toString(), editorId);
        FetchResult fetched = fetcher.fetch(address);
        if (fetched instanceof FetchResult.Fetched got) {
            return finish(run, takePage(run, got.page(), address.toString()));
        }
        return finish(run, refuse(run, Step.FETCH, Level.OPERATOR, reason(fetched), address.toString()));
    }

    /** Reads a page and takes it, within a run that is under way. */
    Result takePage(long run, Page page, String subject) {
        return takePage(run, page, subject, article -> {});
    }

    /**
     * Reads a page and takes it, within a run that is under way.
     *
     * @param with what is to be kept in the same transaction as the article, whose number it is given; done again where that is tried again
     */
    Result takePage(long run, Page page, String subject, LongConsumer with) {
        ReadResult read;
        try {
            read = pipeline.read(page);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The reader failed on %s", subject);
            return refuse(
                    run, Step.READ, Level.OPERATOR, "The reader failed on this page; the log says where", subject);
        }
        if (read instanceof ReadResult.Unreadable unreadable) {
            return refuse(run, Step.READ, Level.RECORD, unreadable.reason(), subject);
        }
        Instant at = page.fetchedAt() == null ? desk.now() : page.fetchedAt();
        return take(run, ((ReadResult.Read) read).article(), at, with);
    }

    /** Finds the claims of an article and takes both, within a run that is under way. */
    Result take(long run, ArticleText article, Instant at) {
        return take(run, article, at, id -> {});
    }

    private Result take(long run, ArticleText article, Instant at, LongConsumer with) {
        if (article.text().isBlank()) {
            return refuse(run, Step.READ, Level.RECORD, "There is no text in it", article.title());
        }
        Result result;
        try {
            // what stands as before brings no drafts
            Optional<Result> standing = QuarkusTransaction.requiringNew().call(() -> seenAgain(run, article, at, with));
            result = standing.isPresent() ? standing.get() : store(run, parse(run, article), at, with);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The article %s could not be stored", article.url());
            return refuse(
                    run,
                    Step.INTAKE,
                    Level.OPERATOR,
                    "This article could not be stored; the log says why",
                    article.title());
        }
        counts.writeNowAndThen(run);
        ClaimIntake.Change change = result.change().orElse(ClaimIntake.Change.UNCHANGED);
        if (change != ClaimIntake.Change.UNCHANGED) {
            result.versionId().ifPresent(version -> matches.search(version, change == ClaimIntake.Change.NEW));
        }
        return result;
    }

    private Optional<Result> seenAgain(long run, ArticleText article, Instant at, LongConsumer with) {
        return Article.seenAgain(article, at).map(known -> {
            with.accept(known.articleId());
            counts.count(run, ClaimIntake.Change.UNCHANGED, 0);
            return new Result(
                    run,
                    Optional.of(known.articleId()),
                    Optional.of(known.versionId()),
                    Optional.of(ClaimIntake.Change.UNCHANGED),
                    0,
                    "");
        });
    }

    private ImportPipeline.Parsed parse(long run, ArticleText article) {
        try {
            return pipeline.parse(article);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The claim finder failed on %s", article.url());
            problem(
                    run,
                    Step.FIND,
                    Level.OPERATOR,
                    "The claim finder failed on this article; the log says where",
                    article.title());
            return nothingFoundIn(article);
        }
    }

    private static ImportPipeline.Parsed nothingFoundIn(ArticleText article) {
        return new ImportPipeline.Parsed(article, List.of(), List.of());
    }

    /** Two articles that bring the same new source or speaker at the same time get in each other's way once; the second try finds it. */
    private Result store(long run, ImportPipeline.Parsed found, Instant at, LongConsumer with) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> storeOnce(run, found, at, with));
            } catch (RuntimeException e) {
                if (attempt >= ATTEMPTS || !isCollision(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isCollision(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || (cause instanceof SQLException sql && COLLISIONS.contains(String.valueOf(sql.getSQLState())))) {
                return true;
            }
        }
        return false;
    }

    private Result storeOnce(long runId, ImportPipeline.Parsed found, Instant at, LongConsumer with) {
        ClaimIntake.Intake intake = ClaimIntake.take(found.article(), found.drafts(), ArticleReader.READER_VERSION, at);
        for (Claim lost : intake.lost()) {
            run(runId)
                    .addProblem(
                            Level.EDITOR,
                            "The sentence of claim %d no longer stands in version %d. The claim was left as it is."
                                    .formatted(lost.id(), intake.version().number()),
                            lost,
                            intake.article(),
                            at);
        }
        if (found.article().publishedOn() == null && intake.change() == ClaimIntake.Change.NEW) {
            run(runId)
                    .addProblem(
                            Step.READ,
                            Level.EDITOR,
                            "The article carries no date, so its due windows could not be read",
                            found.article().title(),
                            at);
        }
        with.accept(intake.article().id());
        counts.count(runId, intake.change(), intake.proposed().size());
        return new Result(
                runId,
                Optional.of(intake.article().id()),
                Optional.of(intake.version().id()),
                Optional.of(intake.change()),
                intake.proposed().size(),
                "");
    }

    private static ImportRun run(long id) {
        return ImportRun.findById(id);
    }

    /** Begins a run. */
    long begin(RunKind kind, String label, @Nullable Long editorId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Editor editor = editorId == null ? null : Editor.findById(editorId);
            String shown = label.length() > 200 ? label.substring(0, 199) + "…" : label;
            return ImportRun.begin(kind, shown, editor, desk.now()).id();
        });
    }

    /** Begins a run whose articles come in on several threads at once. */
    long beginWide(RunKind kind, String label) {
        long run = begin(kind, label, null);
        counts.gather(run);
        return run;
    }

    /** Ends a run. */
    void finish(long runId) {
        counts.close(runId);
        QuarkusTransaction.requiringNew()
                .run(() -> ImportRun.<ImportRun>findById(runId).finish(desk.now()));
    }

    private Result finish(long runId, Result result) {
        finish(runId);
        return result;
    }

    /** Keeps on a run why something did not come in. */
    Result refuse(long run, Step step, Level level, String reason, String subject) {
        problem(run, step, level, reason, subject);
        return new Result(run, Optional.empty(), Optional.empty(), Optional.empty(), 0, reason);
    }

    private void problem(long runId, Step step, Level level, String message, String subject) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportRun run = ImportRun.findById(runId);
            run.addProblem(step, level, message, subject, desk.now());
        });
    }

    /** Why a fetch gave nothing, in words without a full stop. */
    static String reason(FetchResult result) {
        if (result instanceof FetchResult.Failed failed) {
            return failed.reason();
        }
        if (result instanceof FetchResult.TooManyRequests) {
            return "The server asks us to come back later";
        }
        return "There is nothing at this address any more";
    }
}
