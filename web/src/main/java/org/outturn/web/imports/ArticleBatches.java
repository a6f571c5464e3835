package org.outturn.web.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.StandingArticle;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimIntake;
import org.outturn.core.claim.ClaimIntake.Change;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Level;
import org.outturn.core.run.Step;
import org.outturn.importer.ImportPipeline;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.ReadResult;
import org.outturn.web.Desk;
import org.outturn.web.imports.ArticleImport.Result;
import org.outturn.web.imports.OfferedArticle.Batch;
import org.outturn.web.matches.Matches;

/**
 * Takes articles in, a batch of them in one transaction: most of what an article costs a database is asked for once for all of them. Where a
 * batch cannot be stored, each of its articles is stored by itself, so that a bad one costs the others nothing.
 */
@ApplicationScoped
class ArticleBatches {
    private static final Logger LOG = Logger.getLogger(ArticleBatches.class);

    /** unique_violation, serialization_failure, deadlock_detected. */
    private static final Set<String> COLLISIONS = Set.of("23505", "40001", "40P01");

    private static final int ATTEMPTS = 4;

    private final ImportPipeline pipeline;
    private final Matches matches;
    private final RunCounts counts;
    private final Desk desk;

    ArticleBatches(ImportPipeline pipeline, Matches matches, RunCounts counts, Desk desk) {
        this.pipeline = pipeline;
        this.matches = matches;
        this.counts = counts;
        this.desk = desk;
    }

    /** Takes articles in, within a run that is under way; gives what came of each, in their order. */
    List<Result> take(long run, List<OfferedArticle> offered) {
        return store(run, read(run, offered));
    }

    /** Reads pages, keeps which of them stand as before, and finds the claims in the others. May be done for several batches at once. */
    Batch read(long run, List<OfferedArticle> offered) {
        Batch batch = new Batch(offered);
        for (int place : batch.open()) {
            read(run, batch, place);
        }
        List<Integer> readable = batch.open();
        if (readable.isEmpty()) {
            return batch;
        }
        try {
            // what stands as before brings no drafts
            settle(run, batch, QuarkusTransaction.requiringNew().call(() -> seenAgain(run, batch, readable)));
        } catch (RuntimeException e) {
            LOG.debug("These articles are looked at again one by one", e);
        }
        for (int place : batch.open()) {
            batch.find(place, parse(run, batch.text(place)));
        }
        return batch;
    }

    private void read(long run, Batch batch, int place) {
        OfferedArticle offered = batch.offered(place);
        try {
            ReadResult read = offered.read(pipeline);
            if (read instanceof ReadResult.Unreadable unreadable) {
                refuse(run, batch, place, Step.READ, Level.RECORD, unreadable.reason(), offered.subject());
                return;
            }
            ArticleText text = ((ReadResult.Read) read).article();
            batch.read(place, text);
            if (text.text().isBlank()) {
                refuse(run, batch, place, Step.READ, Level.RECORD, "There is no text in it", text.title());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "The reader failed on %s", offered.subject());
            String reason = "The reader failed on this page; the log says where";
            refuse(run, batch, place, Step.READ, Level.OPERATOR, reason, offered.subject());
        }
    }

    private Map<Integer, Result> seenAgain(long run, Batch batch, List<Integer> places) {
        Map<Integer, StandingArticle> standing = StandingArticle.seenAgain(places.stream()
                .map(place -> new StandingArticle.Seen(batch.text(place), at(batch, place)))
                .toList());
        Map<Integer, Result> results = new HashMap<>();
        standing.forEach((index, known) -> {
            int place = places.get(index);
            batch.offered(place).with().accept(known.articleId());
            results.put(
                    place,
                    new Result(
                            run,
                            Optional.of(known.articleId()),
                            Optional.of(known.versionId()),
                            Optional.of(Change.UNCHANGED),
                            0,
                            ""));
        });
        counts.countWithin(run, results.values());
        return results;
    }

    private Instant at(Batch batch, int place) {
        return batch.offered(place).at().orElseGet(desk::now);
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
            return new ImportPipeline.Parsed(article, List.of(), List.of());
        }
    }

    /** Stores what was read and found, and holds it against the known claims; gives what came of each article, in their order. */
    List<Result> store(long run, Batch batch) {
        List<Integer> places = batch.open();
        if (!places.isEmpty()) {
            try {
                settle(run, batch, together(run, batch, places, places.size() == 1 ? ATTEMPTS : 1));
            } catch (RuntimeException e) {
                LOG.debug("These articles are stored one by one", e);
            }
            for (int place : batch.open()) {
                alone(run, batch, place);
            }
        }
        counts.writeNowAndThen(run);
        matches.search(batch.results().stream()
                .filter(Result::isNews)
                .map(result -> new Matches.Arrival(
                        result.versionId().orElseThrow(), result.change().orElseThrow() == Change.NEW))
                .toList());
        return batch.results();
    }

    private void settle(long run, Batch batch, Map<Integer, Result> settled) {
        counts.countAfter(run, settled.values());
        batch.settle(settled);
    }

    private void alone(long run, Batch batch, int place) {
        try {
            settle(run, batch, together(run, batch, List.of(place), ATTEMPTS));
        } catch (RuntimeException e) {
            ArticleText article = batch.text(place);
            LOG.errorf(e, "The article %s could not be stored", article.url());
            String reason = "This article could not be stored; the log says why";
            refuse(run, batch, place, Step.INTAKE, Level.OPERATOR, reason, article.title());
        }
    }

    /** Two that bring the same new source or speaker at the same time get in each other's way once; the second try finds it. */
    private Map<Integer, Result> together(long run, Batch batch, List<Integer> places, int attempts) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> storeOnce(run, batch, places));
            } catch (RuntimeException e) {
                if (attempt >= attempts || !isCollision(e)) {
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

    private Map<Integer, Result> storeOnce(long run, Batch batch, List<Integer> places) {
        List<ClaimIntake.Found> found = places.stream()
                .map(place -> new ClaimIntake.Found(
                        batch.text(place), batch.found(place).drafts(), at(batch, place)))
                .toList();
        List<ClaimIntake.Intake> intakes = ClaimIntake.take(found, ArticleReader.READER_VERSION);
        Map<Integer, Result> results = new HashMap<>();
        for (int i = 0; i < intakes.size(); i++) {
            ClaimIntake.Intake intake = intakes.get(i);
            problems(run, found.get(i), intake);
            batch.offered(places.get(i)).with().accept(intake.article().id());
            results.put(
                    places.get(i),
                    new Result(
                            run,
                            Optional.of(intake.article().id()),
                            Optional.of(intake.version().id()),
                            Optional.of(intake.change()),
                            intake.proposed().size(),
                            ""));
        }
        counts.countWithin(run, results.values());
        return results;
    }

    private static void problems(long runId, ClaimIntake.Found found, ClaimIntake.Intake intake) {
        for (Claim lost : intake.lost()) {
            ImportRun.<ImportRun>findById(runId)
                    .addProblem(
                            Level.EDITOR,
                            "The sentence of claim %d no longer stands in version %d. The claim was left as it is."
                                    .formatted(lost.id(), intake.version().number()),
                            lost,
                            intake.article(),
                            found.at());
        }
        if (found.text().publishedOn() == null && intake.change() == Change.NEW) {
            ImportRun.<ImportRun>findById(runId)
                    .addProblem(
                            Step.DUE,
                            Level.EDITOR,
                            "The article carries no date, so its due windows could not be read",
                            found.text().title(),
                            found.at());
        }
    }

    private void refuse(long run, Batch batch, int place, Step step, Level level, String reason, String subject) {
        batch.settle(Map.of(place, refuse(run, step, level, reason, subject)));
    }

    /** Keeps on a run why something did not come in. */
    Result refuse(long run, Step step, Level level, String reason, String subject) {
        problem(run, step, level, reason, subject);
        return new Result(run, Optional.empty(), Optional.empty(), Optional.empty(), 0, reason);
    }

    private void problem(long runId, Step step, Level level, String message, String subject) {
        QuarkusTransaction.requiringNew()
                .run(() -> ImportRun.<ImportRun>findById(runId).addProblem(step, level, message, subject, desk.now()));
    }
}
