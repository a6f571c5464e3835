package org.outturn.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.article.Article;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimIntake;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Level;
import org.outturn.core.run.RunKind;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedKind;
import org.outturn.importer.ImportPipeline;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.ReadResult;
import org.outturn.web.Desk;
import org.outturn.web.matches.KnownClaims;
import org.outturn.web.matches.MatchConfig;
import org.outturn.web.matches.Matches;

/** Replays the sample's story: articles through the importer, decisions through the verbs of the core, each at its own time. */
@ApplicationScoped
class SampleLoader {
    private static final Map<String, String> CAST =
            Map.of("noor", "Noor Okafor", "jonas", "Jonas Thiel", "petra", "Petra Lund");

    private final ImportPipeline pipeline;
    private final Desk desk;
    private final MatchConfig config;

    SampleLoader(ImportPipeline pipeline, Desk desk, MatchConfig config) {
        this.pipeline = pipeline;
        this.desk = desk;
        this.config = config;
    }

    /** Replays everything, within the caller's transaction. */
    void replay(List<SampleEvent> events) {
        Instant begin = events.get(0).at();
        // of its own: what this transaction writes is not there for others yet
        Matches matches = new Matches(desk, config, new KnownClaims(config));
        Map<String, Editor> cast = new HashMap<>();
        CAST.forEach((signInName, name) -> {
            Editor editor = new Editor(signInName, name, Role.EDITOR, begin);
            editor.persist();
            cast.put(signInName, editor);
        });
        SampleDecisions decisions = new SampleDecisions(cast);
        Editor noor = Objects.requireNonNull(cast.get("noor"));
        for (SampleEvent event : events) {
            if (event instanceof SampleEvent.Read read) {
                ImportRun run = ImportRun.begin(RunKind.SAMPLE, read.feed(), null, read.at());
                take(read, run, noor, matches);
                run.finish(read.at().plusSeconds(1));
            } else if (event instanceof SampleEvent.Decided decided) {
                try {
                    decisions.take(decided.decision(), decided.at());
                } catch (RefusedException | IllegalArgumentException e) {
                    throw new IllegalStateException(
                            "The sample's script cannot be replayed at " + decided.decision(), e);
                }
            }
        }
    }

    private void take(SampleEvent.Read read, ImportRun run, Editor noor, Matches matches) {
        byte[] body;
        try {
            body = SampleEvents.resource(read.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ReadResult result = pipeline.read(new Page(read.url().toString(), body, "text/html", read.at()));
        if (!(result instanceof ReadResult.Read page)) {
            throw new IllegalStateException("A page of the sample cannot be read: " + read.file() + ", " + result);
        }
        ImportPipeline.Parsed parsed = pipeline.parse(page.article());
        ClaimIntake.Intake intake =
                ClaimIntake.take(parsed.article(), parsed.drafts(), ArticleReader.READER_VERSION, read.at());
        ImportRun.flush();
        ImportRun.count(run.id(), intake.change(), 1, intake.proposed().size());
        ImportRun.getEntityManager().refresh(run);
        for (Claim lost : intake.lost()) {
            run.addProblem(
                    Level.EDITOR,
                    "The sentence of claim %d no longer stands in version %d. The claim was left as it is."
                            .formatted(lost.id(), intake.version().number()),
                    lost,
                    intake.article(),
                    read.at());
        }
        addFeed(intake.article(), read, noor);
        matches.search(intake.version(), read.at());
    }

    private static void addFeed(Article article, SampleEvent.Read read, Editor noor) {
        String url = "https://%s/feed.xml".formatted(read.url().getHost());
        if (Feed.count("url", url) == 0) {
            Feed feed = new Feed(article.source(), FeedKind.FEED, url, read.feed(), "", Optional.empty(), read.at());
            feed.pause("This publication was made up for the sample", noor, read.at());
            feed.persist();
        }
    }
}
