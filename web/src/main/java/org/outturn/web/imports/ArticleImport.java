package org.outturn.web.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimIntake;
import org.outturn.core.editor.Editor;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Level;
import org.outturn.core.run.RunKind;
import org.outturn.core.run.Step;
import org.outturn.importer.fetch.FetchResult;
import org.outturn.importer.fetch.PageFetcher;
import org.outturn.importer.read.HandedIn;
import org.outturn.importer.read.Page;
import org.outturn.web.Desk;

/** Takes single articles in: a page, a text, an address. Each is one run; what goes wrong is kept on it. */
@ApplicationScoped
public class ArticleImport {
    private final ArticleBatches batches;
    private final PageFetcher fetcher;
    private final RunCounts counts;
    private final Desk desk;

    ArticleImport(ArticleBatches batches, PageFetcher fetcher, RunCounts counts, Desk desk) {
        this.batches = batches;
        this.fetcher = fetcher;
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
            String reason) {
        /** Whether there is a text that was not there before. */
        boolean isNews() {
            return change.filter(became -> became != ClaimIntake.Change.UNCHANGED)
                    .isPresent();
        }
    }

    /** Takes text that somebody typed or pasted, with what they know about it. */
    public Result takeText(HandedIn text, long editorId) {
        long run = begin(RunKind.PASTE, text.title().isEmpty() ? "Pasted text" : text.title(), editorId);
        return finish(run, takeText(run, text));
    }

    /** Takes text that was handed over, within a run that is under way. */
    Result takeText(long run, HandedIn text) {
        return one(run, OfferedArticle.text(text, text.title()));
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
        return one(run, OfferedArticle.page(page, subject));
    }

    /** Takes some articles together, within a run that is under way; gives what came of each, in their order. */
    List<Result> take(long run, List<OfferedArticle> offered) {
        return batches.take(run, offered);
    }

    private Result one(long run, OfferedArticle offered) {
        return batches.take(run, List.of(offered)).get(0);
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

    /** Waits until all that a run has taken so far is on the disk, so that it may be said. */
    void confirm(long runId) {
        QuarkusTransaction.requiringNew().run(() -> ImportRun.confirm(runId));
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
        return batches.refuse(run, step, level, reason, subject);
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
