package org.outturn.web.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.outturn.core.editor.Editor;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Outcome;
import org.outturn.core.run.Problem;
import org.outturn.web.Desk;
import org.outturn.web.page.Dates;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;

/** What imports did, and what stood in their way. */
@Path("/runs")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class RunsResource {
    private static final int RUNS = 50;
    private static final int PROBLEMS = 30;

    private final Desk desk;
    private final Frames frames;

    RunsResource(Desk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "runs")
    static class Templates {
        static native TemplateInstance index(ListView view);

        static native TemplateInstance show(RunView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param runs the latest runs, newest first
     * @param problems the latest problems, newest first
     */
    public record ListView(Frame frame, List<RunLine> runs, List<ProblemLine> problems) {}

    /**
     * The page of one run.
     *
     * @param frame what stands around it
     * @param run the run
     * @param problems its problems
     */
    public record RunView(Frame frame, RunLine run, List<ProblemLine> problems) {}

    /**
     * One run.
     *
     * @param id its number
     * @param kind the code
     * @param label what was imported
     * @param by who asked for it; empty for a job
     * @param started when
     * @param took how long; empty while it runs
     * @param state well, quiet or failing
     * @param outcome the word
     * @param fetched how much was got
     * @param fresh how many articles were new
     * @param changed how many were changed
     * @param unchanged how many stood as before
     * @param drafts how many drafts were new
     * @param problems how many problems there were
     */
    public record RunLine(
            long id,
            String kind,
            String label,
            String by,
            String started,
            String took,
            String state,
            String outcome,
            int fetched,
            int fresh,
            int changed,
            int unchanged,
            int drafts,
            int problems) {}

    /**
     * One problem.
     *
     * @param level the code of who must act
     * @param levelWord who must act
     * @param step the code of the step
     * @param message what is wrong
     * @param subject what it is about
     * @param claimId the claim it is about; 0 for none
     * @param articleId the article it is about; 0 for none
     * @param runId its run
     * @param when it was recorded
     */
    public record ProblemLine(
            String level,
            String levelWord,
            String step,
            String message,
            String subject,
            long claimId,
            long articleId,
            long runId,
            String when) {}

    @GET
    @Transactional
    public TemplateInstance index() {
        return Templates.index(new ListView(
                frames.at("runs"),
                ImportRun.latest(RUNS).stream().map(this::line).toList(),
                Problem.latest(PROBLEMS).stream().map(this::line).toList()));
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath long id) {
        ImportRun run = ErrorMappers.require(ImportRun.findById(id));
        return Templates.show(new RunView(
                frames.at("runs"),
                line(run),
                run.problems().stream().map(this::line).toList()));
    }

    private RunLine line(ImportRun run) {
        return new RunLine(
                run.id(),
                run.kind().code(),
                run.label(),
                run.editor().map(Editor::name).orElse(""),
                Dates.moment(run.startedAt(), desk.zone(), desk.today()),
                run.finishedAt()
                        .map(end -> took(Duration.between(run.startedAt(), end)))
                        .orElse(""),
                state(run.outcome()),
                word(run.outcome()),
                run.fetched(),
                run.newArticles(),
                run.changedArticles(),
                run.unchangedArticles(),
                run.drafts(),
                run.problems().size());
    }

    private ProblemLine line(Problem problem) {
        return new ProblemLine(
                problem.level().code(),
                switch (problem.level()) {
                    case OPERATOR -> "Operator";
                    case EDITOR -> "Editor";
                    case RECORD -> "For the record";
                },
                problem.step().code(),
                problem.message(),
                problem.subject(),
                problem.claim().map(claim -> claim.id()).orElse(0L),
                problem.article().map(article -> article.id()).orElse(0L),
                problem.run().id(),
                Dates.moment(problem.recordedAt(), desk.zone(), desk.today()));
    }

    private static String took(Duration time) {
        return time.toMillis() < 1000
                ? time.toMillis() + " ms"
                : time.toSeconds() < 120 ? time.toSeconds() + " s" : time.toMinutes() + " min";
    }

    private static String state(Outcome outcome) {
        return switch (outcome) {
            case SUCCEEDED -> "well";
            case RUNNING, INCOMPLETE -> "quiet";
            case FAILED -> "failing";
        };
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case RUNNING -> "Running";
            case SUCCEEDED -> "Well";
            case INCOMPLETE -> "Incomplete";
            case FAILED -> "Failed";
        };
    }
}
